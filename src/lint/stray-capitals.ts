import { areBeside, beginsSentence, isCapital, isVietnamese, isVietnameseSide } from './passage-words.ts';
import { type Passage, type Report, reportAt } from './rule.ts';
import {
  CITING_WORDS,
  COMMON_WORDS,
  PLACE_SYLLABLES,
  PLAIN_WORDS,
  SMALL_WORDS,
  TITLED_NAMES,
} from './words/capitals.ts';

function pairAt({ tokens }: Passage, at: number): string {
  return `${tokens[at]?.word.lower} ${tokens[at + 1]?.word.lower}`;
}

/** Whether the word at `at` is the second half of a common word, or a small word, and so has no capital after another word. */
function isSmallInside(passage: Passage, at: number): boolean {
  return COMMON_WORDS.has(pairAt(passage, at - 1)) || SMALL_WORDS.has(passage.tokens[at]?.word.lower ?? '');
}

/** Whether markup begins between a word and the one before it: a link's text is a title of its own. */
function followsMarkup({ prose, tokens }: Passage, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && !prose.isVerbatim(before.end - 1, token.end);
}

/** Where the words from `at` on, all with a capital and side by side, end. */
function endOfTitled(passage: Passage, at: number): number {
  const { tokens } = passage;
  const goesOn = (end: number): boolean =>
    areBeside(passage, tokens[end - 1], tokens[end]) &&
    isCapital(tokens[end]?.word.text ?? '') &&
    !followsMarkup(passage, end);
  let end = at + 1;
  while (goesOn(end)) end += 1;
  return end;
}

/** Whether a word with a capital is Vietnamese and no place (Việt Nam), so that it is written small in a heading. */
function losesCapital(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token?.word.isTitled) return false;
  if (isSmallInside(passage, at) || COMMON_WORDS.has(pairAt(passage, at))) return true;
  return isVietnamese(token.word) && !PLACE_SYLLABLES.has(token.word.lower);
}

/** The words without the capitals they should not have. */
function inSmall(passage: Passage, at: number, end: number): string {
  const { prose, tokens } = passage;
  const start = tokens[at]?.start ?? 0;
  const first = beginsSentence(prose.text, start) || followsMarkup(passage, at) ? at : -1;
  return tokens
    .slice(at, end)
    .map(({ word }, index) =>
      at + index !== first && losesCapital(passage, at + index) ? word.text.toLowerCase() : word.text,
    )
    .join(' ');
}

/** `Cách Tạo Tài Khoản`: words each with a capital, among them the second half of a common word. */
function titleCase(passage: Passage, at: number, end: number): Report[] {
  const { prose, tokens } = passage;
  const isSign = (index: number): boolean => {
    const token = tokens[index];
    if (!token?.word.isTitled) return false;
    return COMMON_WORDS.has(pairAt(passage, index - 1)) || (end - at > 2 && SMALL_WORDS.has(token.word.lower));
  };
  const hasSign = tokens.slice(at + 1, end).some((_, index) => isSign(at + 1 + index));
  const [start, until] = [tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const found = prose.text.slice(start, until);
  if (!hasSign || TITLED_NAMES.some((name) => found.toLowerCase().includes(name))) return [];
  const message = `“${found}” viết hoa từng chữ như tiêu đề tiếng Anh.`;
  const remedy = `viết “${inSmall(passage, at, end)}”, chỉ giữ chữ hoa cho tên riêng.`;
  return [reportAt(prose, start, until, { message, remedy })];
}

/** Whether a word stands within a sentence, after a small Vietnamese word that cites nothing. */
function isWithinSentence(passage: Passage, at: number): boolean {
  const { prose, tokens } = passage;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !/^,? +$/.test(prose.text.slice(before.end, token.start))) return false;
  if (CITING_WORDS.has(before.word.lower) || followsMarkup(passage, at)) return false;
  // `Công cụ Phát triển`, `Ngân hàng Đầu tư`: a name goes on.
  if (isCapital(tokens[at - 2]?.word.text ?? '') && at > 2) return false;
  return isVietnameseSide(passage, at - 1, -1);
}

/** `với Ngân sách`, `giống như Bạn`: the first letter of a common word within a sentence. */
function withinSentence(passage: Passage, at: number): Report[] {
  const { prose, tokens } = passage;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !isWithinSentence(passage, at)) return [];
  const isPair = PLAIN_WORDS.has(pairAt(passage, at)) && areBeside(passage, token, next);
  if (!isPair && !SMALL_WORDS.has(token.word.lower)) return [];
  const end = isPair && next ? next.end : token.end;
  const found = prose.text.slice(token.start, end);
  const message = `“${found}” viết hoa ở giữa câu mà không phải tên riêng.`;
  return [reportAt(prose, token.start, end, { message, remedy: `viết “${found.toLowerCase()}”.` })];
}

/** `hiệu Quả`: a capital on the second half of a common word. */
function secondHalf(passage: Passage, at: number): Report[] {
  const { prose, tokens } = passage;
  const [first, second] = [tokens[at - 1], tokens[at]];
  if (!first || !second || isCapital(first.word.text) || !COMMON_WORDS.has(pairAt(passage, at - 1))) return [];
  if (!areBeside(passage, first, second) || followsMarkup(passage, at)) return [];
  const found = prose.text.slice(first.start, second.end);
  const message = `“${found}” có chữ hoa ở giữa từ.`;
  return [reportAt(prose, first.start, second.end, { message, remedy: `viết “${found.toLowerCase()}”.` })];
}

/** Capitals on words that are no names: `Địa Chỉ`, `với Ngân sách`, `hiệu Quả`, and headings in the manner of English titles. */
export function strayCapitals(passage: Passage): Report[] {
  const { tokens } = passage;
  const reports: Report[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word.isTitled) continue;
    const end = endOfTitled(passage, at);
    const found = end - at > 1 ? titleCase(passage, at, end) : [];
    reports.push(...(found.length ? found : [...secondHalf(passage, at), ...withinSentence(passage, at)].slice(0, 1)));
    at = end - 1;
  }
  return reports;
}
