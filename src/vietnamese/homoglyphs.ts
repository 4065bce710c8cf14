import { repairMarks } from './marks.ts';
import { nfd } from './normal-form.ts';
import { mayHaveStyledLetter } from './styled-letters.ts';
import { parseSyllable } from './syllable.ts';

/** Letters that look like others, and those others, one below the other. Written as escapes, or no reader could tell. */
const ROWS: readonly (readonly [from: string, to: string])[] = [
  // Eth, African D and hooked D: đ in text from before Unicode was common. ₫ is the currency, and no letter.
  ['\u00D0\u0189\u018A\u00F0\u0256\u0257', 'ĐĐĐđđđ'],
  // Cyrillic.
  ['\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u04BB\u0501\u051B', 'aeopcyxishdq'],
  ['\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0405', 'ABEKMHOPCTYXIS'],
  // Greek.
  ['\u03BF\u03B1\u03BD\u03B9\u03C1\u03C5', 'oavipu'],
  ['\u0391\u0392\u0395\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7', 'ABEHIKMNOPTYX'],
];

/** Their fullwidth forms are ASCII moved by a constant. */
const ASCII = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FULLWIDTH = Array.from(ASCII, (letter) => [String.fromCodePoint(letter.charCodeAt(0) + 0xfee0), letter] as const);

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([from, to]) => Array.from(from, (char, at) => [char, to.charAt(at)] as const)),
  ...FULLWIDTH,
]);

/** Any look-alike; those of Greek and Cyrillic by their blocks, because marked ones have code points of their own. */
const HOMOGLYPH =
  /[\u00D0\u00F0\u0189\u018A\u0256\u0257\u0370-\u03FF\u0400-\u052F\u1F00-\u1FFF\uFF21-\uFF3A\uFF41-\uFF5A]/;

/** A cheap look whether a text has a letter that may look like one of the Vietnamese alphabet, or is one in another style. */
export function mayHaveHomoglyph(text: string): boolean {
  return HOMOGLYPH.test(text) || mayHaveStyledLetter(text);
}

/** Hook above, dot below and horn: no other language puts them on its Cyrillic or Greek letters. */
const VIETNAMESE_MARK = /[\u0309\u0323\u031B]/;
const ANY_MARK_OR_D = /[\u0300-\u0303\u0306\u0309\u0323\u031BđĐ]/;

/**
 * Whether the letters that are no look-alikes show that a word (in NFD) was meant to be Latin. A Greek letter beside one
 * plain letter shows nothing: `mα` is a formula.
 */
function isMeantLatin(word: string): boolean {
  const others = Array.from(word).filter((char) => !LETTERS.has(char));
  const latin = others.filter((char) => /\p{Script=Latin}/u.test(char)).length;
  if (latin === 0) return VIETNAMESE_MARK.test(word);
  return latin > 1 || ANY_MARK_OR_D.test(others.join('')) || !/\p{Script=Greek}/u.test(word);
}

/**
 * Writes a word with the letters it was meant to have: `Ðăng` (with the Icelandic eth) gives `Đăng`, in NFC.
 * @param word one run of letters and marks, in whatever normal form.
 * @returns undefined where the word has no look-alikes, or is no Vietnamese syllable without them, or has no other sign
 *   that it is meant to be Latin: true Russian and Greek words, `kraków`, `Ðakovo`.
 */
export function homoglyphRepair(word: string): string | undefined {
  if (!mayHaveHomoglyph(word)) return undefined;
  const decomposed = nfd(word);
  if (!isMeantLatin(decomposed)) return undefined;
  const repaired = repairMarks(Array.from(decomposed, (char) => LETTERS.get(char) ?? char).join(''));
  return parseSyllable(repaired) && repaired;
}
