import { nfc } from './normal-form.ts';
/** Letters and tones, but not case; `numeric` puts 2 before 10. */
const syllables = new Intl.Collator('vi', { numeric: true, sensitivity: 'accent' });
const wholes = new Intl.Collator('vi', { numeric: true });

/** In a name these stand between two letters and part nothing: Ea H'leo, O’Reilly. */
const APOSTROPHE = /(?<=\p{L}\p{M}*)['’‘ʼ`](?=\p{L})/gu;
/** Everything but letters and digits is a break between syllables: white space, dashes, quotation marks. */
const BREAK = /[^\p{L}\p{M}\p{N}]+/u;

/** The syllables of a text. Format characters, as the soft hyphen, are in none. */
function syllablesOf(text: string): string[] {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(APOSTROPHE, '')
    .split(BREAK)
    .filter(Boolean);
}

/** Compares one by one; where one list begins the other, the shorter is first. */
function compareEach(left: readonly string[], right: readonly string[]): number {
  for (const [at, one] of left.entries()) {
    const other = right[at];
    const order = other === undefined ? 1 : syllables.compare(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/**
 * Orders two texts as a Vietnamese dictionary does: syllable by syllable, so `ma túy` stands before `mà`.
 * (Intl.Collator alone compares all letters of the whole text before any tone.) A hyphen parts syllables as a space does.
 * Case, and then the signs between syllables, count only where everything else is equal. Gives <0, 0 or >0.
 */
export function compareVietnamese(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => syllablesOf(nfc(text))) as [string[], string[]];
  return (
    compareEach(left, right) ||
    wholes.compare(left.join(' '), right.join(' ')) ||
    wholes.compare(nfc(a).replace(/\s+/g, ' '), nfc(b).replace(/\s+/g, ' '))
  );
}
