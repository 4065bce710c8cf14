import type { Finding } from './finding.ts';

const EXCERPT_WIDTH = 100;

/** The line it stands in with the characters underlined; a long line is cut around them. */
function excerpt({ source, line, column, length }: Finding): string[] {
  if (source.trim() === '') return [];
  const from = column > EXCERPT_WIDTH - 20 ? column - 40 : 0;
  const gutter = String(line);
  const shown = `${from ? '…' : ''}${source.slice(from, from + EXCERPT_WIDTH)}${source.length > from + EXCERPT_WIDTH ? '…' : ''}`;
  const pad = ' '.repeat(column - 1 - from + (from ? 1 : 0));
  const marks = '^'.repeat(Math.max(1, Math.min(length, from + EXCERPT_WIDTH - column + 1)));
  return [`   ${gutter} | ${shown.replaceAll('\t', ' ')}`, `   ${' '.repeat(gutter.length)} | ${pad}${marks}`];
}

/** One finding as an author reads it: place, what is wrong, the line, what to do. Several lines, no colour. */
export function formatFinding(finding: Finding): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return [
    `${finding.level === 'style' ? '•' : '✗'} ${place}  (${finding.rule})`,
    `   ${finding.message}`,
    ...excerpt(finding),
    `   Cách sửa: ${finding.remedy}`,
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
