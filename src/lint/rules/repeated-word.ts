import { areBeside, isCapital, isVietnamese } from '../passage-words.ts';
import { type Passage, passageRule, type Report, reportAt } from '../rule.ts';
import {
  AGENT_NOUNS,
  DISTRIBUTIVES,
  type Doubling,
  FOREIGN_DOUBLES,
  LINKING_WORDS,
  LONGER_BY,
  NEVER_DOUBLED,
  TWOFOLD_PHRASES,
} from '../words/repeated.ts';
import type { Word } from '../words.ts';

/** A phrase of more syllables than these is not said twice by mistake within a sentence. */
const LONGEST = 4;

/** Whether a line, and on it a sentence or an entry of a list without markup, begins with a word. */
function beginsLine({ prose, tokens }: Passage, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return isCapital(token?.word.text ?? '') && prose.text.slice(before?.end, token?.start).includes('\n');
}

/** Whether `length` words from `at` on are followed by the same, with nothing but white space among them. */
function isTwice(passage: Passage, at: number, length: number): boolean {
  const { tokens } = passage;
  for (let index = at; index < at + length; index += 1) {
    const [first, second] = [tokens[index], tokens[index + length]];
    if (!first || first.word.lower !== second?.word.lower || first.word.isNumber) return false;
    // A name may begin where the phrase ends: báo tuổi trẻ Tuổi Trẻ.
    if (isCapital(second.word.text) && !isCapital(first.word.text)) return false;
  }
  if (beginsLine(passage, at + length)) return false;
  for (let index = at; index < at + 2 * length - 1; index += 1) {
    if (!areBeside(passage, tokens[index], tokens[index + 1])) return false;
  }
  return true;
}

/** Whether a Vietnamese word stands at or beside some words, so that they are read as Vietnamese. */
function isAmongVietnamese({ tokens }: Passage, at: number, end: number): boolean {
  return tokens.slice(Math.max(0, at - 1), end + 1).some(({ word }) => isVietnamese(word));
}

function isSlipOfFunctionWord({ tokens }: Passage, at: number, { before, after, slipAfter }: Doubling): boolean {
  const left = tokens[at - 1]?.word.lower ?? '';
  const right = tokens[at + 2]?.word.lower ?? '';
  if (slipAfter && !slipAfter.includes(left)) return false;
  // Lưu Bị bị bắt: a name ends and the sentence goes on.
  if (isCapital(tokens[at]?.word.text ?? '') && isCapital(tokens[at - 1]?.word.text ?? '')) return false;
  return !before?.includes(left) && !after?.includes(right);
}

/** Whether a foreign word said twice is a slip; `react react-dom` is none. */
function isSlipOfForeignWord(passage: Passage, at: number, { text, lower, isSyllable }: Word): boolean {
  if (isSyllable || !/^[a-z]{4,}$/.test(text) || FOREIGN_DOUBLES.has(lower)) return false;
  // Latin names of species: Syncerus caffer caffer.
  const before = passage.tokens[at - 1]?.word;
  if (before && !before.isSyllable && isCapital(before.text)) return false;
  const next = passage.prose.text.charAt(passage.tokens[at + 1]?.end ?? 0);
  return !['-', '/', '.', '_'].includes(next) && isAmongVietnamese(passage, at, at + 2);
}

function isSlipOfWord(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.word;
  if (!word) return false;
  const doubling = NEVER_DOUBLED.get(word.lower);
  return doubling ? isSlipOfFunctionWord(passage, at, doubling) : isSlipOfForeignWord(passage, at, word);
}

/** Whether a phrase said twice is a slip: not where it is repeated on purpose, or ends one phrase and begins the next. */
function isSlipOfPhrase(passage: Passage, at: number, length: number): boolean {
  const { tokens } = passage;
  const words = tokens.slice(at, at + length).map(({ word }) => word.lower);
  if (!isAmongVietnamese(passage, at, at + 2 * length)) return false;
  if (DISTRIBUTIVES.has(words[0] ?? '') || words.some((word) => LINKING_WORDS.has(word)) || new Set(words).size === 1)
    return false;
  if (LONGER_BY.has(tokens[at + 2 * length]?.word.lower ?? '')) return false;
  return length > 2 || !(AGENT_NOUNS.has(tokens[at - 1]?.word.lower ?? '') || TWOFOLD_PHRASES.has(words.join(' ')));
}

/** How many words are said again from `at` on; 0 where none are, or where it is no slip. */
function slipLength(passage: Passage, at: number): number {
  const { tokens } = passage;
  const lower = tokens[at]?.word.lower;
  for (let length = 1; length <= LONGEST && at + length < tokens.length; length += 1) {
    if (tokens[at + length]?.word.lower !== lower || !isTwice(passage, at, length)) continue;
    return (length === 1 ? isSlipOfWord(passage, at) : isSlipOfPhrase(passage, at, length)) ? length : 0;
  }
  return 0;
}

function reportOf({ prose, tokens }: Passage, at: number, length: number): Report {
  const start = tokens[at]?.start ?? 0;
  const once = prose.text.slice(start, tokens[at + length - 1]?.end);
  const message = `“${once}” viết hai lần liền nhau.`;
  const remedy = `nếu thừa thì giữ một “${once}”; nếu là hai từ khác nhau thì để nguyên và tắt quy tắc này ở dòng này bằng chú thích lint-off.`;
  return reportAt(prose, start, tokens[at + 2 * length - 1]?.end ?? start, { message, remedy });
}

/**
 * A word or phrase written twice in a row: `cho cho`, `người dùng người dùng`. Reduplicated words (luôn luôn) are no slips.
 * It is never edited: where a word ends and the next begins only a reader knows (thiết bị bị tấn công).
 */
export const repeatedWord = passageRule('repeated-word', 'error', (passage) => {
  const reports: Report[] = [];
  for (let at = 0; at < passage.tokens.length; at += 1) {
    const length = slipLength(passage, at);
    if (!length) continue;
    reports.push(reportOf(passage, at, length));
    at += length - 1;
  }
  return reports;
});
