import { CHARSETS, type Charset } from './charsets.ts';
import { hasUnicodeLetter, type LegacyWord, legacyWords, type Reading } from './words.ts';

/** An old encoding found in a block of text. `sure`: certain enough to decode it unasked. */
export interface DetectedCharset {
  charset: Charset;
  sure: boolean;
}

/**
 * How far a block is in the charset.
 * - `sure`: every word of it. `likely`: so too, but some are right words as they stand as well.
 * - `mixed`: words that only Unicode can write stand beside words in the charset. `unsure`: too few, or not all.
 */
export type Verdict = 'sure' | 'likely' | 'mixed' | 'unsure';

export interface JudgedBlock {
  charset: Charset;
  verdict: Verdict;
  /** Different words that are syllables only when decoded. */
  words: number;
  /** Different codes in them. */
  codes: number;
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
  /** Number of different words by reading. */
  count: Readonly<Record<Reading, number>>;
  /** Different codes in the words that are syllables only when decoded. */
  codes: number;
  hasUnicode: boolean;
}

/** A formula like a^n has two letters at most; a shorter word shows nothing in VIQR. */
function shows({ from, reading }: LegacyWord, charset: Charset): boolean {
  return reading === 'old' && (charset !== 'viqr' || from.replace(/[^a-z]/gi, '').length > 2);
}

function evidence(text: string, charset: Charset): Evidence {
  const words = [...new Map(legacyWords(text, charset).map((word) => [word.from, word])).values()];
  const count = { old: 0, unicode: 0, usual: 0, ambiguous: 0, unlikely: 0, neutral: 0, foreign: 0, sign: 0 };
  const showing = words.filter((word) => shows(word, charset));
  for (const { reading } of words) if (reading !== 'old') count[reading] += 1;
  count.old = showing.length;
  const codes = new Set(showing.flatMap(({ from }) => from.match(/[^a-z]/gi) ?? [])).size;
  return { charset, count, codes, hasUnicode: hasUnicodeLetter(text, charset) };
}

/** How many words it makes Vietnamese that were not: what decides between charsets that share codes. */
function gain({ count }: Evidence): number {
  return count.old - count.unicode - count.foreign / 2;
}

const FEWEST = 3;
/** Different codes that a block must have to be sure: the å, ä and ö of a Swedish word list are three. */
const FEWEST_CODES = 4;

/** So many words in the charset, in a block that has no Unicode around it, outweigh one that is right both ways. */
export const FEWEST_TO_OUTWEIGH = 8;

/** A block with so many words in the charset is a long one. */
const FEWEST_OF_LONG = 30;

/** Words in favour of the charset as a share of all that it changes. */
function share({ count }: Evidence): number {
  const inFavour = count.old + count.usual;
  return inFavour / Math.max(1, inFavour + count.unicode + count.ambiguous + count.unlikely + count.foreign);
}

/** In a long block a few words that are right as they stand are left; in a short one they leave nothing sure. */
function isOutweighed({ old, unicode, unlikely }: Evidence['count']): boolean {
  return unicode + unlikely <= (old >= FEWEST_OF_LONG ? old / 20 : 0);
}

function verdict(best: Evidence, isClear: boolean): Verdict {
  const { count, codes, hasUnicode } = best;
  if (hasUnicode) return 'mixed';
  const isWhole = isClear && isOutweighed(count) && count.foreign <= (count.old + count.usual) / 9;
  if (!isWhole || count.old < FEWEST || codes < FEWEST_CODES) return 'unsure';
  return count.ambiguous === 0 ? 'sure' : 'likely';
}

function isCandidate(one: Evidence): boolean {
  const fewest = one.hasUnicode ? FEWEST : FEWEST - 1;
  // Vietnamese text of some length has many codes; a list of foreign words has its two or three.
  const fewestCodes = Math.min(FEWEST_CODES, Math.floor(one.count.old / 2) + 1);
  return one.count.old >= fewest && one.codes >= fewestCodes && share(one) >= 0.7;
}

/** Looks at one block of prose as `detectLegacy` does, and says more of what it found. */
export function judgeLegacy(text: string): JudgedBlock | undefined {
  if (!mayBeLegacy(text)) return undefined;
  const [best, second] = CHARSETS.map((charset) => evidence(text, charset))
    .filter(isCandidate)
    .sort((a, b) => gain(b) - gain(a));
  if (!best) return undefined;
  const isClear = !second || gain(second) < gain(best);
  return { charset: best.charset, verdict: verdict(best, isClear), words: best.count.old, codes: best.codes };
}

/**
 * Looks at one block of prose: is it written in an old encoding? Proper Vietnamese has many of the same characters
 * (á ã ê ô…), so what counts is whether words that are none become syllables, and hardly any word is lost. A letter
 * that no byte of the charset shows (ạ ơ ư) says that the block is Unicode: then it is never sure.
 * Foreign languages give undefined; so does a block with a single such word.
 */
export function detectLegacy(text: string): DetectedCharset | undefined {
  const judged = judgeLegacy(text);
  if (!judged) return undefined;
  const { charset, verdict: found, words } = judged;
  return { charset, sure: found === 'sure' || (found === 'likely' && words >= FEWEST_TO_OUTWEIGH) };
}

/**
 * Whether a block too short to judge by itself reads in a charset that the rest of its document is surely in: decoding
 * makes words syllables that were none, and no word of it may be right as it stands.
 */
export function readsAs(text: string, charset: Charset): boolean {
  const { count, hasUnicode } = evidence(text, charset);
  const against = count.unicode + count.unlikely + count.ambiguous + count.foreign;
  return count.old > 0 && against === 0 && !hasUnicode;
}
