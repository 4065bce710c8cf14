import type { Passage } from './rule.ts';
import type { Token, Word } from './words.ts';

/** Whether a word is surely Vietnamese: a syllable, and written with letters or marks that ASCII lacks. */
export function isVietnamese({ isSyllable, isMarked }: Word): boolean {
  return isSyllable && isMarked;
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

/** Whether a sentence begins at an index of a text: at its start, or after a full stop or colon. */
export function beginsSentence(text: string, index: number): boolean {
  return /(?:^\s*|[.!?…:]["”)]*\s+)["“(]*$/.test(text.slice(0, index));
}
