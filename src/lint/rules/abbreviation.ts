import { Places } from '../../vietnamese/places-in-text.ts';
import { isMentioned } from '../mention.ts';
import { areBeside, beginsSentence, capitalised, isCapital, isVietnamese } from '../passage-words.ts';
import { type Passage, passageRule, type Report, reportAt, type Run } from '../rule.ts';
import {
  AFTER_DIGIT_ONE,
  AFTER_K,
  NAMING_NOUNS,
  NUMBERED_NOUNS,
  SHORT_FORMS,
  type ShortForm,
} from '../words/abbreviations.ts';
import type { Word } from '../words.ts';

/** A cheap look: a short form is short, and hardly ever a syllable. */
function mayBeShort({ text, isSyllable, lower }: Word): boolean {
  return text.length < 5 && (!isSyllable || SHORT_FORMS.has(lower));
}

/** A short form in its place: one word, or two with a dot or slash between them (C.ty, đ/c). */
interface Found {
  written: string;
  form: ShortForm;
  /** Number of its words. */
  length: number;
}

/** The word at `at` with the one that hangs on it by a dot or slash: `C.ty`. */
function joined({ prose, tokens }: Passage, at: number): string | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || second.start !== first.end + 1 || first.end - first.start > 1) return undefined;
  return /[./]/.test(prose.text.charAt(first.end)) ? prose.text.slice(first.start, second.end) : undefined;
}

function foundAt(passage: Passage, at: number): Found | undefined {
  const pair = joined(passage, at);
  const pairForm = pair && SHORT_FORMS.get(pair.toLowerCase());
  if (pair && pairForm) return { written: pair, form: pairForm, length: 2 };
  const word = passage.tokens[at]?.word;
  const form = word && SHORT_FORMS.get(word.lower);
  return form ? { written: word.text, form, length: 1 } : undefined;
}

/** Whether a short form hangs on something by a sign that is no punctuation, as in `/ko/`, `ko-KR`, `data.ko`, `$ko`. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return (
    /[-/.\\$_@#'’=<>{}[\]+*]/.test(text.charAt(start - 1)) ||
    /^(?:[-/\\$_@#'’=<>{}[\]+*]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

function beside(passage: Passage, at: number, length: number): Word[] {
  const { tokens } = passage;
  const left = areBeside(passage, tokens[at - 1], tokens[at]) ? tokens[at - 1] : undefined;
  const right = areBeside(passage, tokens[at + length - 1], tokens[at + length]) ? tokens[at + length] : undefined;
  return [left, right].flatMap((token) => (token ? [token.word] : []));
}

/** What of a whole passage counts for each short form in it. */
interface Whole {
  hasVietnamese: boolean;
  /** It speaks of short forms, or has signs of code. */
  namesForms: boolean;
  quotes: Places;
}

function wholeOf({ prose: { text }, tokens }: Passage): Whole {
  return {
    hasVietnamese: tokens.some(({ word }) => isVietnamese(word)),
    namesForms: /viết tắt|[`$<>{}|→=]/i.test(text),
    quotes: new Places(text, /[“”"«»]/g),
  };
}

/** Whether a short form is used as a word among Vietnamese words: not named (lệnh ng), no label (Đc: 5 Lê Lợi). */
function isUsed(passage: Passage, at: number, { written, form, length }: Found, whole: Whole): boolean {
  const words = beside(passage, at, length);
  const before = passage.tokens[at - 1]?.word.lower ?? '';
  const next = passage.prose.text.charAt(passage.tokens[at + length - 1]?.end ?? 0);
  if (next === ':') return false;
  if (form.isSure && (/đ/i.test(written) || length === 2)) return true;
  if (NAMING_NOUNS.has(before)) return false;
  if (written === 'vs' && words.length < 2) return false;
  if (written.toLowerCase() === 'k' && !AFTER_K.has(words.at(-1)?.lower ?? '')) return false;
  if (form.isSure) return words.some(({ isSyllable }) => isSyllable) && whole.hasVietnamese;
  return words.some(isVietnamese) && words.every(({ isSyllable, lower }) => isSyllable || SHORT_FORMS.has(lower));
}

/** In capitals it is an abbreviation of offices (SĐT); a capital in front is allowed where a sentence begins (not: vịnh Ko Lak). */
function isChat(text: string, start: number, { written }: Found): boolean {
  if (written === written.toLowerCase() || /^c\.?ty$/i.test(written)) return true;
  if (!isCapital(written) || written.slice(1) !== written.slice(1).toLowerCase()) return false;
  return beginsSentence(text, start);
}

/** What to write for it; in capitals where it begins a sentence, and `C.ty` also before a name. */
function spelledOut({ prose, tokens }: Passage, at: number, { written, form, length }: Found): string {
  const [meaning = ''] = form.meanings;
  const start = tokens[at]?.start ?? 0;
  const isName = /^c\.?ty$/i.test(written) && isCapital(tokens[at + length]?.word.text ?? '');
  const isUpper = isCapital(written) && (isName || beginsSentence(prose.text, start));
  return isUpper ? capitalised(meaning) : meaning;
}

/** A short form is explained where what it stands for is so near. */
const NEAR = 4;

/** Whether a passage has a quotation open at an index: what stands in one is somebody's, letter by letter. */
function isQuoted({ quotes }: Whole, at: number): boolean {
  return quotes.before(at) % 2 === 1;
}

/** Whether a short form is used, and not named, explained or cited, so that it can be written out without asking. */
function isPlainUse(
  passage: Passage,
  at: number,
  { form, length }: Found,
  [start, end]: [number, number],
  whole: Whole,
): boolean {
  const { tokens } = passage;
  const near = tokens.slice(Math.max(0, at - NEAR), at + length + NEAR).map(({ word }) => word.lower);
  if (form.meanings.some((meaning) => ` ${near.join(' ')} `.includes(` ${meaning} `))) return false;
  if (NAMING_NOUNS.has(tokens[at - 1]?.word.lower ?? '') || whole.namesForms) return false;
  if (tokens.length === length || isQuoted(whole, start) || isMentioned(passage, start, end)) return false;
  return !isListed(passage, at, length);
}

/** `đc, ko, mn`: short forms one after another, which is a list of them. */
function isListed({ prose, tokens }: Passage, at: number, length: number): boolean {
  const isNext = (from: number, to: number): boolean => {
    const [left, right] = [tokens[from], tokens[to]];
    if (!left || !right || !SHORT_FORMS.has(tokens[from < at ? from : to]?.word.lower ?? '')) return false;
    return /^\s*[,/;]\s*$/.test(prose.text.slice(left.end, right.start));
  };
  return isNext(at - 1, at) || isNext(at + length - 1, at + length);
}

function reportForm(passage: Passage, at: number, found: Found, whole: Whole): Report {
  const { written, form, length } = found;
  const [start, end] = [passage.tokens[at]?.start ?? 0, passage.tokens[at + length - 1]?.end ?? 0];
  const meanings = form.meanings.map((meaning) => `“${meaning}”`).join(' hoặc ');
  const meant = form.isSure ? spelledOut(passage, at, found) : undefined;
  const message = form.isSure
    ? `“${written}” là cách viết tắt của ${meanings}.`
    : `“${written}” là cách viết tắt, có lẽ của ${meanings}.`;
  return reportAt(passage.prose, start, end, {
    message,
    remedy: `viết đủ chữ: ${meant === undefined ? meanings : `“${meant}”`}.`,
    to: isPlainUse(passage, at, found, [start, end], whole) ? meant : undefined,
  });
}

function shortForm(passage: Passage, at: number, { abbreviations }: Run, whole: Whole): Report[] {
  const { prose, tokens } = passage;
  const found = foundAt(passage, at);
  if (!found || abbreviations.has(found.written)) return [];
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at + found.length - 1]?.end ?? 0];
  // An excerpt that was cut within a word: `Những tài ng`.
  if (prose.place === 'description' && end === prose.text.length && !found.form.isSure) return [];
  if (isPartOfCode(prose.text, start, end) || !isChat(prose.text, start, found) || !isUsed(passage, at, found, whole))
    return [];
  return [reportForm(passage, at, found, whole)];
}

/** `1 mình`, `1 cách tối đa`: a digit where only the word will do. `bước 1 mình làm` and `có 1 cách` are fine. */
function digitForWord(passage: Passage, at: number): Report[] {
  const { prose, tokens } = passage;
  const [before, digit, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!digit || !after || !AFTER_DIGIT_ONE.has(after.word.lower) || !areBeside(passage, digit, after)) return [];
  if (!before || !areBeside(passage, before, digit) || !before.word.isSyllable || NUMBERED_NOUNS.has(before.word.lower))
    return [];
  if (after.word.lower === 'mình' && areBeside(passage, after, tokens[at + 2])) return [];
  const message = `“1 ${after.word.text}” viết số thay cho chữ.`;
  return [reportAt(prose, digit.start, after.end, { message, remedy: `viết “một ${after.word.text}”.` })];
}

/** Short forms of chat in prose (`đc`, `ko`, `C.ty`), but for those the site explains; and the digit 1 for the word một. */
export const abbreviation = passageRule('abbreviation', 'error', (passage, run) => {
  const whole = wholeOf(passage);
  return passage.tokens.flatMap(({ word }, at) => {
    if (word.text === '1') return digitForWord(passage, at);
    return mayBeShort(word) ? shortForm(passage, at, run, whole) : [];
  });
});
