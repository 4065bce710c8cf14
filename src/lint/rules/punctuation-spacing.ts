import { Places } from '../../vietnamese/places-in-text.ts';
import { isCapital, isVietnamese } from '../passage-words.ts';
import { passageRule, type Report, reportAt, type Run } from '../rule.ts';
import { DOTTED, POINTED } from '../words/spaced.ts';

/** Signs of code, formulas and templates: what stands between them follows other rules. */
const CODE = /[{}<>=|\\~^$]|\(\)|::/;

/** A cheap look: some white space too many, or none after a mark. */
const SUSPECT = / [,.;:!?…)”]|[(“] | {2}|[,;:!?.…]\p{L}/u;

const WIDE = /(?<=\S) {2,}(?=\S)/gu;
/** Not before an emoticon `:)`, three dots, or a dot that begins a name (.NET). */
const BEFORE_MARK = /(?<=[\p{L}\p{N})\]”"’%\uFFFC]) +(?!\.{2,})(?![:;]-?\))(?:[,;:]|[.!?…]+)(?=["”’)]*(?:\s|$))/gu;
const INSIDE_OPENING = /[(“] +(?=[^\s)”])/gu;
const INSIDE_CLOSING = /(?<=[^\s(“,.;:!?…]) +[)”]/gu;
const NO_SPACE_AFTER = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)[)”%]?([,;:!?…]|\.{1,3})(?=([\p{L}\p{M}]+))/gu;

interface Slip {
  start: number;
  end: number;
  /** What is to stand there; undefined where that is not certain. */
  to: string | undefined;
  message: string;
  remedy: string;
}

function wide(text: string): Slip[] {
  return [...text.matchAll(WIDE)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    to: ' ',
    message: `Ở đây có ${found.length} dấu cách liền nhau.`,
    remedy: 'chỉ để một dấu cách.',
  }));
}

/** Three dots between spaces, with the sentence going on behind them, may stand for words left out. */
function isOmission(text: string, found: string, index: number): boolean {
  return found.trimStart() === '…' && /^\s+[\p{Ll}\p{N}]/u.test(text.slice(index + found.length));
}

function beforeMark(text: string): Slip[] {
  return [...text.matchAll(BEFORE_MARK)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    to: isOmission(text, found, index) ? undefined : found.trimStart(),
    message: `Trước dấu “${found.trim()}” có dấu cách.`,
    remedy: `viết “${found.trim()}” liền ngay sau chữ đứng trước.`,
  }));
}

/** Where the marks of one kind of bracket or quotation stand. */
interface Pairs {
  opening: Places;
  closing: Places;
}

/**
 * Whether a bracket or quotation mark has its partner, with none of its kind between: else it may stand on the wrong side
 * (gọi là ” Thành phố trong mây”), and a space beside it belongs to the words outside.
 */
function hasPartner({ opening, closing }: Pairs, mark: string, at: number): boolean {
  if (opening.count !== closing.count) return false;
  if (/[)”]/.test(mark)) return opening.lastBefore(at) > closing.lastBefore(at);
  return (closing.firstFrom(at + 1) ?? Infinity) < (opening.firstFrom(at + 1) ?? Infinity);
}

function insideBrackets(text: string): Slip[] {
  const found = [...text.matchAll(INSIDE_OPENING), ...text.matchAll(INSIDE_CLOSING)];
  if (found.length === 0) return [];
  const brackets = { opening: new Places(text, /\(/g), closing: new Places(text, /\)/g) };
  const quotes = { opening: new Places(text, /“/g), closing: new Places(text, /”/g) };
  return found
    .filter(({ 0: marked, index }) => {
      const mark = marked.trim();
      return hasPartner(/[()]/.test(mark) ? brackets : quotes, mark, index + marked.indexOf(mark));
    })
    .map(({ 0: marked, index }) => ({
      start: index,
      end: index + marked.length,
      to: marked.trim(),
      message: `Giữa dấu “${marked.trim()}” và chữ bên trong có dấu cách.`,
      remedy: 'viết liền, không có dấu cách.',
    }));
}

/** Whether a mark between two words ends something in a sentence; `test:e2e`, `TP.HCM` and `a,b` are written so. */
function endsPart(run: Run, left: string, mark: string, right: string): boolean {
  const [before, after] = [run.words.of(left), run.words.of(right)];
  if (right.length < 2 || !(isVietnamese(before) || isVietnamese(after))) return false;
  if (left.length < 2 && !before.isNumber) return false;
  // A point between small letters may join names of a program: đối tượng.thuộc tính.
  if (mark === '.') return left !== left.toUpperCase() && isCapital(right) && !DOTTED.has(before.lower);
  return mark !== '..' && (!before.isNumber || isVietnamese(after));
}

function afterMark(text: string, run: Run): Slip[] {
  return [...text.matchAll(NO_SPACE_AFTER)].flatMap(
    ({ 0: found, 1: left = '', 2: mark = '', 3: right = '', index }) => {
      if (!endsPart(run, left, mark, right)) return [];
      const end = index + found.length;
      const message = `Sau dấu “${mark}” thiếu dấu cách.`;
      // `Bản mẫu:Tháng` may be the name of a page.
      const mayBeTitle = mark === ':' && isCapital(right) && !run.words.of(left).isNumber;
      // `trên nền.NET`: the point may belong to the word behind it.
      const mayBeName = mark === '.' && POINTED.has(right.toLowerCase());
      const to = mayBeTitle || mayBeName ? undefined : `${mark} `;
      return [{ start: end - mark.length, end, to, message, remedy: `viết “${mark} ${right}”.` }];
    },
  );
}

/** Spaces before a mark, none after it, spaces just inside brackets and quotes, two in a row (facts: the common table). */
export const punctuationSpacing = passageRule('punctuation-spacing', 'style', ({ prose }, run) => {
  const { text } = prose;
  if (!SUSPECT.test(text) || CODE.test(text)) return [];
  return (
    [...wide(text), ...beforeMark(text), ...insideBrackets(text), ...afterMark(text, run)]
      // A comment that was taken out may leave two spaces that are not side by side in the file.
      .filter(({ start, end }) => prose.isVerbatim(start, end))
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, ...said }): Report => reportAt(prose, start, end, said))
  );
});
