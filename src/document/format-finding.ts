import { showControls } from '../vietnamese/control-characters.ts';
import type { Finding } from './finding.ts';

const EXCERPT_WIDTH = 100;

/** An author's words on one line, with what acts on a terminal shown: `⟨U+001B⟩`. */
function oneLine(text: string): string {
  return showControls(text).replaceAll('\n', '⟨U+000A⟩');
}

/** The line it stands in with the characters underlined; a long line is cut around them. */
function excerpt({ source, line, column, length }: Finding): string[] {
  if (source.trim() === '') return [];
  const from = column > EXCERPT_WIDTH - 20 ? column - 40 : 0;
  const to = from + EXCERPT_WIDTH;
  const gutter = String(line);
  const [before, meant, behind] = [
    source.slice(from, column - 1),
    source.slice(column - 1, Math.min(to, column - 1 + length)),
    source.slice(Math.min(to, column - 1 + length), to),
  ].map((part) => oneLine(part).replaceAll('\t', ' ')) as [string, string, string];
  const start = from ? '…' : '';
  const shown = `${start}${before}${meant}${behind}${source.length > to ? '…' : ''}`;
  const pad = ' '.repeat(start.length + before.length);
  return [
    `   ${gutter} | ${shown}`,
    `   ${' '.repeat(gutter.length)} | ${pad}${'^'.repeat(Math.max(1, meant.length))}`,
  ];
}

/**
 * One finding as an author reads it: place, what is wrong, the line, what to do. Several lines, no colour; what the
 * author wrote cannot begin a line, nor act on a terminal.
 */
export function formatFinding(finding: Finding): string {
  const place = `${oneLine(finding.file)}:${finding.line}:${finding.column}`;
  return [
    `${finding.level === 'style' ? '•' : '✗'} ${place}  (${finding.rule})`,
    `   ${oneLine(finding.message)}`,
    ...excerpt(finding),
    `   Cách sửa: ${oneLine(finding.remedy)}`,
  ].join('\n');
}

/** All findings in the order of file and line, with a closing count; '' where there are none. @param asked what the count asks the author to do. */
export function formatFindings(findings: readonly Finding[], asked: string = 'cần sửa'): string {
  if (findings.length === 0) return '';
  const ordered = [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const files = new Set(ordered.map((finding) => finding.file)).size;
  const count = `Có ${ordered.length} chỗ ${asked} trong ${files} tệp.`;
  return [...ordered.map(formatFinding), count].join('\n\n');
}

/** Thrown where findings stop the work. Its message is what the author should read; the stack is of no use to them. */
export class AuthorError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(formatFindings(findings));
    this.name = 'AuthorError';
    this.findings = findings;
    this.stack = '';
  }
}
