import type { SourceText } from '../document/lines.ts';
import { areBeside, capitalised, isCapital, isVietnamese } from './passage-words.ts';
import { type Passage, type Report, reportAt } from './rule.ts';
import { DOTTED, MARKED_NAMES } from './words/spaced.ts';
import { tokenFrom } from './words.ts';

/** A full stop and white space, without quotes or brackets: `(thật!) nhưng` goes on. Not three dots. */
const STOP = /(?<![.!?…])[.!?]\s+(?=\p{Ll})/gu;

/** A numbered step, whose text is a sentence: `Bước 2: Chọn …`. */
const STEP = /^\s*(?:Bước|Cách|Phần|Chương) \d+\s?[:.]\s+(?=\p{Ll})/u;

/** Passages that are sentences; items and cells may be fragments. */
const SENTENCES = new Set(['title', 'heading', 'description', 'text']);

/** Whether a word is Vietnamese beyond doubt: marked, or followed by one that is. */
function isVietnameseStart(passage: Passage, at: number): boolean {
  const [token, next] = [passage.tokens[at], passage.tokens[at + 1]];
  if (!token?.word.isSyllable || isCapital(token.word.text)) return false;
  return token.word.isMarked || (areBeside(passage, token, next) && next !== undefined && isVietnamese(next.word));
}

function reportStart(passage: Passage, start: number, what: string): Report[] {
  const at = tokenFrom(passage.tokens, start);
  const token = passage.tokens[at];
  if (token?.start !== start || !isVietnameseStart(passage, at)) return [];
  const message = `${what} bắt đầu bằng chữ thường: “${token.word.text}”.`;
  return [
    reportAt(passage.prose, token.start, token.end, {
      message,
      remedy: `viết hoa chữ đầu câu: “${capitalised(token.word.text)}”.`,
    }),
  ];
}

/** Whether the stop after a word ends a sentence: not after `v.v.`, `TP.` or `Yahoo!`. */
function endsSentence({ tokens }: Passage, stop: number, mark: string): boolean {
  const token = tokens[tokenFrom(tokens, stop) - 1];
  if (token?.end !== stop) return true;
  if (mark !== '.') return !MARKED_NAMES.has(token.word.lower);
  return !DOTTED.has(token.word.lower) && (token.word.isNumber || token.end - token.start > 1);
}

/** A question or call that markup sets off is cited: `không phải *bao nhiêu?* mà là *loại nào?*`. */
function isCited({ prose }: Passage, index: number, stop: string): boolean {
  return !stop.startsWith('.') && !prose.isVerbatim(index, index + stop.length + 1);
}

function afterStops(passage: Passage): Report[] {
  return [...passage.prose.text.matchAll(STOP)].flatMap(({ 0: found, index }) => {
    if (isCited(passage, index, found) || !endsSentence(passage, index, found.charAt(0))) return [];
    return reportStart(passage, index + found.length, 'Câu');
  });
}

/** What may stand in the middle of a sentence: code or a formula set off from it. */
const SET_OFF = /```|~~~|\$\$/;

/**
 * Whether a passage goes on with a sentence of the one before it: that one ends with a comma or colon, is a formula or
 * foreign, or something was set off between the two.
 */
function goesOn(source: SourceText, passage: Passage, before: Passage | undefined): boolean {
  if (!before || before.prose.place === 'heading' || before.prose.place === 'title') return false;
  if (/[:,;]\s*$/.test(before.prose.text) || !before.tokens.some(({ word }) => isVietnamese(word))) return true;
  const { text } = before.prose;
  return SET_OFF.test(source.text.slice(before.prose.range(0, text.length)[1], passage.prose.offset(0)));
}

/** Sentences of a passage that begin with a small letter. @param before the passage before it in the file. */
export function smallStarts(source: SourceText, passage: Passage, before: Passage | undefined): Report[] {
  const { text, place } = passage.prose;
  const step = STEP.exec(text)?.[0];
  const start = /^\s*["“(]?(?=\p{Ll})/u.exec(text)?.[0].length;
  if (step) return [...reportStart(passage, step.length, `Câu sau “${step.trim()}”`), ...afterStops(passage)];
  if (start === undefined || !SENTENCES.has(place) || goesOn(source, passage, before)) return afterStops(passage);
  return [...reportStart(passage, start, place === 'text' ? 'Đoạn này' : 'Dòng này'), ...afterStops(passage)];
}
