import { isVietnamese } from '../passage-words.ts';
import { fileRule, type Passage, type Report, reportAt } from '../rule.ts';

/** CLDR, vi: quotationStart and quotationEnd. */
const OPENING = '“';
const CLOSING = '”';

/** Signs of code and of attributes beside a straight quote. */
const CODE = /[{}<>=]|["“”]\s*:\s*["“”]/;

type Side = 'opening' | 'closing';

interface Mark {
  at: number;
  char: string;
  side: Side;
}

/** What stands behind a closing mark; a point before a letter begins a name (".env"). */
const BEHIND = /^(?:$|[\s,;:!?…)\]/”—–-]|\.(?![\w./]))/;

/** Which side of a quotation a mark is on, by what stands beside it; a curly one may stand on the wrong side. */
function sideOf(text: string, at: number, isOpen: boolean): Side {
  const char = text.charAt(at);
  const begins = at === 0 || /[\s([/“—–-]/.test(text.charAt(at - 1));
  const ends = BEHIND.test(text.slice(at + 1, at + 3));
  if (begins !== ends) return begins ? 'opening' : 'closing';
  if (char === OPENING || char === CLOSING) return char === OPENING ? 'opening' : 'closing';
  return isOpen || /^\s?$/.test(text.charAt(at + 1)) ? 'closing' : 'opening';
}

/** Whether a straight mark stands for inches or seconds: 27", with no quotation to close. */
function isMeasure(text: string, at: number, isOpen: boolean): boolean {
  return text.charAt(at) === '"' && !isOpen && /\d/.test(text.charAt(at - 1));
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  for (const { 0: char, index } of text.matchAll(/["“”]/g)) {
    if (isMeasure(text, index, depth > 0)) continue;
    const side = sideOf(text, index, depth > 0);
    depth = side === 'opening' ? depth + 1 : Math.max(0, depth - 1);
    marks.push({ at: index, char, side });
  }
  return marks;
}

/** The marks put together to quotations; what has no partner is left. */
function pairsOf(marks: readonly Mark[]): { pairs: [Mark, Mark][]; single: Mark[] } {
  const pairs: [Mark, Mark][] = [];
  const open: Mark[] = [];
  const single: Mark[] = [];
  for (const mark of marks) {
    const partner = mark.side === 'closing' ? open.pop() : undefined;
    if (partner) pairs.push([partner, mark]);
    else if (mark.side === 'opening') open.push(mark);
    else single.push(mark);
  }
  return { pairs: pairs.sort(([a], [b]) => a.at - b.at), single: [...single, ...open] };
}

/** @param isSure whether every mark of the passage has its partner. */
function reportPair({ prose }: Passage, [opening, closing]: [Mark, Mark], isSure: boolean): Report[] {
  const [start, end] = [opening.at, closing.at + 1];
  if ((opening.char === OPENING && closing.char === CLOSING) || end - start === 2) return [];
  const to = isSure ? OPENING + prose.text.slice(start + 1, end - 1) + CLOSING : undefined;
  const isStraight = opening.char === '"' && closing.char === '"';
  const message = isStraight
    ? 'Đoạn trích này nằm trong dấu nháy thẳng "…".'
    : `Dấu nháy của đoạn trích này mở bằng ${opening.char} và đóng bằng ${closing.char}.`;
  return [reportAt(prose, start, end, { message, remedy: 'mở bằng “ và đóng bằng ”.', to })];
}

function reportSingle({ prose }: Passage, { at, char, side }: Mark): Report {
  const message = `Dấu nháy ${char} này ${side === 'opening' ? 'mở mà không có dấu đóng' : 'đóng mà không có dấu mở'}.`;
  const remedy = `thêm dấu ${side === 'opening' ? CLOSING : OPENING} còn thiếu, hoặc bỏ dấu này.`;
  return reportAt(prose, at, at + 1, { message, remedy });
}

/** A quotation of several paragraphs opens each of them and is closed at the end of the last. */
function goesOn(next: Passage | undefined, { side }: Mark): boolean {
  return side === 'opening' && next?.prose.text.startsWith(OPENING) === true;
}

function check(passage: Passage, next: Passage | undefined): Report[] {
  const { prose, tokens } = passage;
  if (!/["“”]/.test(prose.text) || CODE.test(prose.text) || !tokens.some(({ word }) => isVietnamese(word))) return [];
  const { pairs, single } = pairsOf(marksIn(prose.text));
  const unpaired = single.filter((mark) => !goesOn(next, mark)).map((mark) => reportSingle(passage, mark));
  return [...pairs.flatMap((pair) => reportPair(passage, pair, single.length === 0)), ...unpaired];
}

/** Quotations in Vietnamese text that are not in “ ” (CLDR, vi): straight, turned the wrong way, mixed, or with one mark only. */
export const quotes = fileRule('quotes', 'style', ({ passages }) =>
  passages.flatMap((passage, at) => check(passage, passages[at + 1])),
);
