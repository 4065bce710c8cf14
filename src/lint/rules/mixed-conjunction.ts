import { isCapital, isVietnamese, isVietnameseSide } from '../passage-words.ts';
import { type Passage, passageRule, type Report, reportAt } from '../rule.ts';
import { CONJUNCTIONS, OPERATOR_NOUNS, SIGN_NOUNS } from '../words/conjunctions.ts';
import type { Token } from '../words.ts';

const CONJUNCTION = /(?<![^\s,\uFFFC])(?:and|or|&)(?![^\s,\uFFFC])/g;

/** A smaller share of Vietnamese words is an English passage that names some Vietnamese thing. */
const VIETNAMESE_SHARE = 0.25;

function isInVietnamese({ tokens }: Passage): boolean {
  return tokens.filter(({ word }) => isVietnamese(word)).length >= tokens.length * VIETNAMESE_SHARE;
}

/** `toán tử and`, `dấu &`: the word is named there, not used. */
function isNamed({ prose }: Passage, before: Token | undefined, found: string, at: number): boolean {
  const nouns = found === '&' ? SIGN_NOUNS : OPERATOR_NOUNS;
  return before !== undefined && nouns.has(before.word.lower) && prose.text.slice(before.end, at).trim() === '';
}

/** `Sức khỏe & Đời sống`: the second half of a name begins with a capital letter too. */
function isInName(found: string, after: Token | undefined): boolean {
  return found === '&' && after !== undefined && isCapital(after.word.text) && isVietnamese(after.word);
}

function reportOf(passage: Passage, found: string, at: number): Report | undefined {
  const { prose, tokens } = passage;
  const right = tokens.findIndex(({ start }) => start >= at + found.length);
  const left = tokens.findLastIndex(({ end }) => end <= at);
  const after = isVietnameseSide(passage, right, 1);
  // The first word of a sentence has a capital and is no name where a small word follows: `Tạo and xóa`.
  const before = isVietnameseSide(passage, left, -1) || (after && left === 0 && tokens[0]?.word.isMarked === true);
  if (!before && !after) return undefined;
  if (isNamed(passage, tokens[left], found, at) || isInName(found, tokens[right])) return undefined;
  const meant = CONJUNCTIONS[found] ?? '';
  const what = found === '&' ? 'Dấu' : 'Từ tiếng Anh';
  const message = `${what} “${found}” đứng thay cho từ nối giữa câu tiếng Việt.`;
  const to = before && after ? meant : undefined;
  return reportAt(prose, at, at + found.length, { message, remedy: `viết “${meant}”.`, to });
}

/** `and`, `or` and `&` among Vietnamese words. Between two foreign words or names they are left alone: `Ads & Analytics`. */
export const mixedConjunction = passageRule('mixed-conjunction', 'error', (passage) => {
  const found = [...passage.prose.text.matchAll(CONJUNCTION)];
  if (!found.length || !isInVietnamese(passage)) return [];
  return found.flatMap(({ 0: text, index }) => reportOf(passage, text, index) ?? []);
});
