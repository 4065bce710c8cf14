import { isSyllable } from '../syllable.ts';
import { VIQR_MARKS } from './tables.ts';
import { USUALLY_TONED } from './usual.ts';

/** A stretch of VIQR that is one word, with the signs that belong to it. Indices are UTF-16, `end` is exclusive. */
export interface ViqrWord {
  start: number;
  end: number;
  from: string;
  to: string;
  /** Whether more than a full stop or a question mark at its end shows that it is VIQR: `co'`, not `la.`. */
  isEvident: boolean;
}

/** A vowel with the sign of its quality and its tone, or a consonant: no letter is both, or failing takes exponential time. */
const UNIT = "(?:[aA][(^]?|[eE]\\^?|[oO][\\^+]?|[uU]\\+?|[iIyY])[`'~?.]?|(?![aeiouyAEIOUY])[A-Za-z]";
const WORD = new RegExp(`(?<![A-Za-z0-9])(?:${UNIT})+(?![A-Za-z0-9])`, 'g');

const TONED: ReadonlySet<string> = new Set(USUALLY_TONED.split(/\s+/));

function letters(word: string): string {
  return word
    .replace(/[`'~?.^+(]/g, (sign) => VIQR_MARKS[sign] ?? sign)
    .normalize('NFC')
    .replace(/dd/g, 'đ')
    .replace(/D[dD]/g, 'Đ');
}

/** Whether the sign at the end of a word is its tone, by what follows: at the end of a sentence it is punctuation. */
function isToneBefore(rest: string, sign: string, word: string): boolean {
  if (sign === '.' && /^\.\.(?!\.)/.test(rest)) return false;
  if (/^(?:[,;:!).?]|\s+\p{Ll})/u.test(rest)) return true;
  return /^(?:[-/\u2013"\]]|\s+\S)/.test(rest) && TONED.has(word.toLowerCase());
}

/** A word without the sign at its end, where that is the punctuation of the sentence, or the second quotation mark. */
function cut(from: string, before: string, rest: string): string {
  const sign = /[?.']$/.exec(from)?.[0];
  if (sign === undefined) return from;
  const [toned, bare] = [letters(from), letters(from.slice(0, -1))];
  const isMeant = sign === "'" ? before !== "'" || rest.startsWith("'") : isToneBefore(rest, sign, toned);
  const isTone = isSyllable(toned) && (!isSyllable(bare) || isMeant);
  return isTone ? from : from.slice(0, -1);
}

/** The words of a text that VIQR writes with signs, in their order. */
export function viqrWords(text: string): ViqrWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const from = cut(found, text.charAt(index - 1), text.slice(end, end + 24));
    const to = letters(from);
    if (to === from) return [];
    const isEvident = letters(from.replace(/[?.]$/, '')) !== from.replace(/[?.]$/, '');
    return [{ start: index, end: index + from.length, from, to, isEvident }];
  });
}

/** Private characters that Markdown takes for letters. */
const HIDDEN: Readonly<Record<string, string>> = { '`': '\uE00A', '~': '\uE00B' };
/** Code as Markdown has it, which begins where no VIQR word could have a huyền; or a word with a huyền or a ngã. */
const CODE_OR_WORD = new RegExp(
  `(?<![A-Za-z^+(\`])(\`{3,})(?!\`)[\\s\\S]*?(?<!\`)\\1(?!\`)|(?<![A-Za-z^+(\`])(\`{1,2})(?!\`)(?:(?!\\n[ \\t]*\\r?\\n)[^\`])*\\2(?!\`)|${WORD.source}`,
  'g',
);

/**
 * Hides the backticks and tildes that are tones of VIQR, which Markdown takes for code and strokes. Every character
 * keeps its place. Code that is meant as such stays.
 */
export function hideViqrTones(text: string): string {
  return text.replace(CODE_OR_WORD, (found) =>
    found.startsWith('`') ? found : found.replace(/[`~]/g, (sign) => HIDDEN[sign] ?? sign),
  );
}

/** Shows again what `hideViqrTones` has hidden. */
export function showViqrTones(text: string): string {
  return text.replace(/[\uE00A\uE00B]/g, (sign) => (sign === '\uE00A' ? '`' : '~'));
}
