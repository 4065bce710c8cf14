import { Places } from '../../vietnamese/places-in-text.ts';
import { EVERYDAY } from '../cures.ts';
import { isMentioned } from '../mention.ts';
import { isCapital, isVietnamese, isVietnameseSide } from '../passage-words.ts';
import { type Passage, passageRule, type Report, reportAt } from '../rule.ts';
import { BESIDE_CONJUNCTION, CONJUNCTIONS, OPERATOR_NOUNS, SIGN_NOUNS } from '../words/conjunctions.ts';
import { USUAL_SYLLABLES } from '../words/usual-syllables.ts';
import { type Token, tokenFrom } from '../words.ts';

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

/** The clause a sign stands in: between marks of punctuation, quotes, dashes, line ends. */
const CLAUSE_END = /[.,;:!?…()[\]“”"«»\n–—]|(?<=\s-)\s/g;

/** What stands before a sentence, and before a second sign; read backwards from there. */
const BEFORE_SENTENCE = /(?<=[.!?…]["”)]*\s*)/y;
const BEHIND_SIGN = /(?<=&\s*)/y;
const SIGN_AHEAD = /\s*&/y;

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** Where a passage has what counts for each conjunction in it. */
interface Marks {
  clauseEnds: Places;
  capitals: Places;
  capitalsBehindSpace: Places;
  quotes: Places;
}

function marksOf(text: string): Marks {
  return {
    clauseEnds: new Places(text, CLAUSE_END),
    capitals: new Places(text, /\p{Lu}/gu),
    capitalsBehindSpace: new Places(text, /(?<=\s)\p{Lu}/gu),
    quotes: new Places(text, /[“”"]/g),
  };
}

/**
 * Whether the clause a conjunction stands in may be a name or title: a word in it has a capital, or it begins with one
 * and is no sentence (Sơn Nam, Đình miếu & lễ hội dân gian).
 */
function mayBeName({ prose: { text } }: Passage, at: number, marks: Marks): boolean {
  const start = marks.clauseEnds.lastBefore(at) + 1;
  const end = marks.clauseEnds.firstFrom(at) ?? text.length;
  const first = at - text.slice(start, at).trimStart().length;
  const isSentence = start === 0 || matchesAt(BEFORE_SENTENCE, text, start);
  const beginsWithCapital = marks.capitals.isBetween(first, Math.min(first + 1, at));
  if (beginsWithCapital && (!isSentence || text.charAt(end) === ':')) return true;
  return marks.capitalsBehindSpace.isBetween(first + 1, at) || marks.capitals.isBetween(at, end);
}

function isEveryday(token: Token | undefined): boolean {
  return (USUAL_SYLLABLES.get(token?.word.lower ?? '') ?? Infinity) <= EVERYDAY;
}

/** Whether the Vietnamese word may stand there without asking: between everyday words, in no name, beside no other conjunction. */
function isSure(
  passage: Passage,
  found: string,
  at: number,
  [left, right]: [Token | undefined, Token | undefined],
  marks: Marks,
): boolean {
  const { text } = passage.prose;
  // `cuộc đấu tranh and dũng`: an English word may also be what a machine made of a rarer Vietnamese one.
  if (found !== '&' && !(isEveryday(left) && isEveryday(right))) return false;
  if (mayBeName(passage, at, marks)) return false;
  // A quotation or a title is somebody else's: nothing in it is written otherwise.
  const beside = [left, right].some((token) => BESIDE_CONJUNCTION.has(token?.word.lower ?? ''));
  const isDoubled = matchesAt(BEHIND_SIGN, text, at) || matchesAt(SIGN_AHEAD, text, at + found.length);
  return marks.quotes.before(at) % 2 === 0 && !beside && !isDoubled;
}

function reportOf(passage: Passage, found: string, at: number, marks: Marks): Report | undefined {
  const { prose, tokens } = passage;
  const right = tokenFrom(tokens, at + found.length);
  const left = tokenFrom(tokens, at) - 1;
  const after = isVietnameseSide(passage, right, 1);
  // The first word of a sentence has a capital and is no name where a small word follows: `Tạo and xóa`.
  const before = isVietnameseSide(passage, left, -1) || (after && left === 0 && tokens[0]?.word.isMarked === true);
  if (!before && !after) return undefined;
  if (isNamed(passage, tokens[left], found, at) || isInName(found, tokens[right])) return undefined;
  // `với **&** để`: named, in markup or quotes of its own.
  if (prose.isVerbatim(at, at + found.length) && isMentioned(passage, at, at + found.length)) return undefined;
  const meant = CONJUNCTIONS[found] ?? '';
  const what = found === '&' ? 'Dấu' : 'Từ tiếng Anh';
  const message = `${what} “${found}” đứng thay cho từ nối giữa câu tiếng Việt.`;
  const to = before && after && isSure(passage, found, at, [tokens[left], tokens[right]], marks) ? meant : undefined;
  return reportAt(prose, at, at + found.length, { message, remedy: `viết “${meant}”.`, to });
}

/** `and`, `or` and `&` among Vietnamese words. Between two foreign words or names they are left alone: `Ads & Analytics`. */
export const mixedConjunction = passageRule('mixed-conjunction', 'error', (passage) => {
  const found = [...passage.prose.text.matchAll(CONJUNCTION)];
  if (!found.length || !isInVietnamese(passage)) return [];
  const marks = marksOf(passage.prose.text);
  return found.flatMap(({ 0: text, index }) => reportOf(passage, text, index, marks) ?? []);
});
