import type { Finding } from '../../src/document/finding.ts';
import { formatFindings } from '../../src/document/format-finding.ts';

export const FORMATS = ['pretty', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

function isStyle({ level }: Finding): boolean {
  return level === 'style';
}

/** Numbers of findings by rule, the most first: `quotes 12, abbreviation 3`. */
function byRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered.map(([rule, count]) => `${rule} ${count}`).join(', ');
}

function pretty(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const style = findings.filter(isStyle);
  const errors = findings.filter((finding) => !isStyle(finding));
  const summary = [
    errors.length ? `Lỗi: ${errors.length} (${byRule(errors)}).` : '',
    style.length ? `Cách viết: ${style.length} (${byRule(style)}).` : '',
    'Quy tắc nào chưa rõ thì xem bằng: npm run lint:text -- --explain tên-quy-tắc',
  ];
  return `${formatFindings(findings)}\n${summary.filter(Boolean).join('\n')}`;
}

/** What a workflow command of GitHub Actions cannot hold as it is. */
function escaped(text: string, isProperty: boolean): string {
  const message = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return isProperty ? message.replaceAll(':', '%3A').replaceAll(',', '%2C') : message;
}

function annotation(finding: Finding): string {
  const { file, line, column, length, rule, message, remedy } = finding;
  const place = `file=${escaped(file, true)},line=${line},col=${column},endColumn=${column + length}`;
  const said = escaped(`${message} Cách sửa: ${remedy}`, false);
  return `::${isStyle(finding) ? 'warning' : 'error'} ${place},title=${escaped(rule, true)}::${said}`;
}

/** Findings as printed: for people, as JSON (one array, an object a finding), or as annotations of GitHub Actions. '' where there is nothing to say. */
export function report(findings: readonly Finding[], format: Format): string {
  if (format === 'json') return JSON.stringify(findings, undefined, 2);
  if (format === 'github') return findings.map(annotation).join('\n');
  return pretty(findings);
}
