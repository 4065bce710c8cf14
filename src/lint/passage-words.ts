import type { Passage } from './rule.ts';
import type { Token, Word } from './words.ts';

/** Whether a word is surely Vietnamese: a syllable, and written with letters or marks that ASCII lacks. */
export function isVietnamese({ isSyllable, isMarked }: Word): boolean {
  return isSyllable && isMarked;
}

/**
 * Letters that only Vietnamese has: đ ơ ư, hỏi and nặng, and a tone on a letter that is marked already. (é, ô, ã and
 * others are in café, fête and São too.) A word without one may be foreign.
 */
const DISTINCTIVE = /[đơưởờớỡợửừứữựảẻỉỏủỷạẹịọụỵấầẩẫậắằẳẵặếềểễệốồổỗộ]/;

export function isDistinctive({ lower }: Word): boolean {
  return DISTINCTIVE.test(lower);
}

/** Whether a word begins with a capital letter. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** The same text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether nothing but white space stands between two words, and both are there. */
export function areBeside({ prose }: Passage, left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && prose.text.slice(left.end, right.start).trim() === '';
}

/**
 * Whether one of the words at `at` and just before or after it (`step` -1 or 1) is surely Vietnamese, the nearest being
 * a syllable at least: `qua` looks foreign, `bỏ qua` does not.
 */
export function isVietnameseSide({ tokens }: Passage, at: number, step: -1 | 1): boolean {
  const near = tokens[at]?.word;
  if (!near?.isSyllable || isCapital(near.text)) return false;
  return near.isMarked || isVietnamese(tokens[at + step]?.word ?? near);
}

/** What stands before a sentence. Read backwards from there, so that the length of the text does not count. */
const BEFORE_SENTENCE = /(?<=(?:^\s*|[.!?…:]["”)]*\s+)["“(]*)/y;

/** Whether a sentence begins at an index of a text: at its start, or after a full stop or colon. */
export function beginsSentence(text: string, index: number): boolean {
  BEFORE_SENTENCE.lastIndex = index;
  return BEFORE_SENTENCE.test(text);
}

/** Whether a word cannot be Vietnamese: letters, but no syllable, nor one with its tone misplaced or in raw keys. */
function isForeignWord(word: Word): boolean {
  const { text, isSyllable, isMisplaced, isNumber, keys, isMarked } = word;
  if (isSyllable || isMisplaced || isNumber || keys || (isMarked && isDistinctive(word))) return false;
  return text.length > 1 && text !== text.toUpperCase();
}

/** Whether a word stands beside one that is foreign: `de' più eccellenti`. Not where a sign parts them. */
export function isBesideForeign(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const isForeignAt = (step: -1 | 1): boolean => {
    const near = tokens[at + step];
    const [left, right] = step < 0 ? [near, tokens[at]] : [tokens[at], near];
    return near !== undefined && isForeignWord(near.word) && areBeside(passage, left, right);
  };
  return isForeignAt(-1) || isForeignAt(1);
}
