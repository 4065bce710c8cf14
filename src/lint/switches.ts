import type { TextFile } from '../document/text-file.ts';
import type { Report } from './rule.ts';

/** A comment that switches a rule off for one line. */
export interface Switch {
  rule: string;
  /** 1-based number of the line it is for. */
  line: number;
  start: number;
  end: number;
}

const OPENING = /^(?:\{\s*\/\*+|<!--|#+)\s*lint-off\b/;

/** A comment without the signs that close it. */
function withoutClosing(comment: string): string {
  if (comment.endsWith('-->')) return comment.slice(0, -3);
  const inside = comment.endsWith('}') ? comment.slice(0, -1).trimEnd() : '';
  return inside.endsWith('*/') ? inside.slice(0, -2).replace(/(?<!\*)\*+$/, '') : comment;
}

/** The rule that a comment names, and its reason; undefined where it is no comment to switch a rule off. */
function switchIn(comment: string): { rule: string; reason: string } | undefined {
  const text = comment.trim();
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const said = withoutClosing(text).slice(opening.length).trimStart();
  const rule = /^[^:\s*]*/.exec(said)?.[0] ?? '';
  return { rule, reason: said.slice(rule.length).trimStart().replace(/^:/, '').trim() };
}

/** The line a comment is for: its own where something else stands in it, else the next that is not empty. */
function lineOf({ source }: TextFile, start: number, end: number): number {
  const { line } = source.position(start);
  const { line: last } = source.position(end);
  const own = source.line(line);
  const before = own.slice(0, source.position(start).column - 1);
  const after = source.line(last).slice(source.position(end).column - 1);
  if (before.trim() !== '' || after.trim() !== '') return line;
  let next = last + 1;
  while (next - last < 4 && source.line(next).trim() === '') next += 1;
  return next;
}

function wrong(piece: { start: number; end: number }, message: string, known: readonly string[]): Report {
  const remedy = `viết theo mẫu lint-off tên-quy-tắc: lý do. Các quy tắc: ${known.join(', ')}.`;
  return { start: piece.start, end: piece.end, message, remedy };
}

/**
 * Reads the comments of a file that switch rules off: an MDX comment or, in YAML, `#`, then `lint-off`, the rule's id,
 * a colon and the reason.
 * @param known ids of all rules.
 * @returns the switches, and a report for each that names no rule or gives no reason; such a one switches nothing.
 */
export function readSwitches(file: TextFile, known: readonly string[]): { switches: Switch[]; reports: Report[] } {
  const switches: Switch[] = [];
  const reports: Report[] = [];
  for (const { text, start, end } of file.comments) {
    const found = switchIn(text);
    if (!found) continue;
    const { rule, reason } = found;
    if (!known.includes(rule)) reports.push(wrong({ start, end }, `Không có quy tắc nào tên là “${rule}”.`, known));
    else if (!reason) reports.push(wrong({ start, end }, `Chỗ này tắt quy tắc ${rule} mà không nói lý do.`, known));
    else switches.push({ rule, line: lineOf(file, start, end), start, end });
  }
  return { switches, reports };
}
