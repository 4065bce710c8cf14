import { isSyllable } from '../syllable.ts';
import { CHARSETS, type Charset } from './charsets.ts';
import { decodeLegacy } from './decode.ts';

/** An old encoding found in a block of text. `sure`: certain enough to decode it unasked. */
export interface DetectedCharset {
  charset: Charset;
  sure: boolean;
}

/**
 * What every text in an old encoding has and clean Vietnamese seldom has: Latin-1 characters that are no Vietnamese
 * letters, a capital of Windows-1258 inside a small word or a tone after a vowel, a sign of VIQR after its vowel.
 */
const MAY_BE_LEGACY =
  /[\u0080-\u009F¡-§¨ª¬-¯µ-¹¼-¿×ØÞßåäæçëîïðñö÷øûüþÿÆÇËÎÏÐÑÖÛÜ]|(?<=[a-z])[ÌÒÝÃÕ]|(?<=[âêôãõýaeuy])[ìò]|(?<=[aeo])\^|(?<=[ou])\+|(?<=[aA])\([`'?~.a-z]/;

/** Whether a text is worth asking `detectLegacy`: a cheap look that may be wrong, but never misses one. */
export function mayBeLegacy(text: string): boolean {
  return MAY_BE_LEGACY.test(text);
}

interface Evidence {
  charset: Charset;
  /** Different words that decoding changes. */
  changed: number;
  /** Share of them that are syllables after decoding, and before. */
  after: number;
  before: number;
}

const EDGES = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;

function isWord(text: string): boolean {
  return isSyllable(text.replace(EDGES, ''));
}

/** The same before decoding: there a sign of VIQR at the end of a word is no punctuation. */
function wasWord(text: string, charset: Charset): boolean {
  return charset === 'viqr' ? isSyllable(text.replace(/[,;:!"]+$/, '')) : isWord(text);
}

function evidence(words: readonly string[], charset: Charset): Evidence {
  const changed = words
    .map((word) => [word, decodeLegacy(word, charset)] as const)
    .filter(([word, decoded]) => decoded !== word);
  const share = (count: number): number => count / Math.max(1, changed.length);
  return {
    charset,
    changed: changed.length,
    after: share(changed.filter(([, decoded]) => isWord(decoded)).length),
    before: share(changed.filter(([word]) => wasWord(word, charset)).length),
  };
}

const FEWEST = 3;

/** How many words it makes Vietnamese that were not: what decides between charsets that share codes. */
function gain({ changed, after, before }: Evidence): number {
  return changed * (after - before);
}

/** The different words of a text. Signs that stand alone (½ © « ») are codes of single vowels in some charsets: only words with a letter count. */
function wordsOf(text: string): string[] {
  return [...new Set(text.split(/[ \t\r\n\uFFFC]+/).filter((word) => /^\D*[a-z]\D*$/i.test(word)))];
}

/**
 * Whether a block too short to judge by itself reads in a charset that the rest of its document is surely in: decoding
 * changes some words, and makes each of them a syllable that it was not.
 */
export function readsAs(text: string, charset: Charset): boolean {
  if (!mayBeLegacy(text)) return false;
  const { changed, after, before } = evidence(wordsOf(text), charset);
  return changed > 0 && after === 1 && before === 0;
}

/**
 * Looks at one block of prose: is it written in an old encoding? Proper Vietnamese has many of the same characters
 * (á ã ê ô…), so what counts is whether words that are none become syllables, and hardly any word is lost.
 * Foreign languages give undefined; so does a block with a single such word.
 */
export function detectLegacy(text: string): DetectedCharset | undefined {
  if (!mayBeLegacy(text)) return undefined;
  const words = wordsOf(text);
  const [best, second] = CHARSETS.map((charset) => evidence(words, charset))
    .filter(({ changed, after, before }) => changed > 1 && after >= 0.7 && before <= 0.3)
    .sort((a, b) => gain(b) - gain(a));
  if (!best) return undefined;
  const isClear = !second || gain(second) < gain(best);
  return { charset: best.charset, sure: isClear && best.changed >= FEWEST && best.after >= 0.9 };
}
