import type { Finding } from '../../src/document/finding.ts';
import { formatFindings } from '../../src/document/format-finding.ts';
import type { TextFinding } from '../../src/lint/rule.ts';
import { replaceControls, showControls } from '../../src/vietnamese/control-characters.ts';
import { isExplained } from './explain-rule.ts';

export const FORMATS = ['pretty', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What findings are called in the text for people. */
export interface ReportWords {
  /** What the count asks the author to do where not all of them are errors. */
  asked: string;
  /** What those of level `style` are. */
  style: string;
}

const TEXT_WORDS: ReportWords = { asked: 'cần sửa', style: 'Cách viết' };

/** Of links: what is no error needs a look, and is no matter of style. */
export const LINK_WORDS: ReportWords = { asked: 'cần xem', style: 'Nên xem lại' };

function isStyle({ level }: Finding): boolean {
  return level === 'style';
}

/** In the order of file and place, so that two runs over the same text print the same. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : 1),
  );
}

/** Numbers of findings by rule, the most first: `quotes 12, abbreviation 3`. */
function byRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered.map(([rule, count]) => `${rule} ${count}`).join(', ');
}

/** How many of the findings `--fix` can mend, and how. */
function fixHint(findings: readonly Finding[]): string {
  const count = findings.filter((finding) => 'edit' in finding).length;
  return count ? `Sửa tự động được ${count} chỗ: thêm --fix.` : '';
}

function explainHint(findings: readonly Finding[]): string {
  const example = findings.find(({ rule }) => isExplained(rule));
  return example ? `Chưa rõ một quy tắc thì xem: npm run lint:text -- --explain ${example.rule}` : '';
}

function pretty(findings: readonly Finding[], words: ReportWords): string {
  if (findings.length === 0) return '';
  const style = findings.filter(isStyle);
  const errors = findings.filter((finding) => !isStyle(finding));
  const summary = [
    errors.length ? `✗ Lỗi: ${errors.length} (${byRule(errors)}).` : '',
    style.length ? `• ${words.style}: ${style.length} (${byRule(style)}).` : '',
    fixHint(findings),
    explainHint(findings),
  ];
  return `${formatFindings(findings, style.length ? words.asked : undefined)}\n${summary.filter(Boolean).join('\n')}`;
}

/** The same keys for every finding. Offsets of an edit count UTF-16 units from the start of the text, a BOM left out. */
function toData(finding: Finding | TextFinding): Record<string, unknown> {
  const { rule, level = 'error', file, line, column, length, message, remedy, source } = finding;
  const edit = 'edit' in finding ? finding.edit : undefined;
  return { rule, level, file, line, column, length, message, remedy, source, edit: edit ?? null };
}

/** What a workflow command of GitHub Actions cannot hold as it is. */
function escaped(text: string, isProperty: boolean): string {
  const shown = text.split('\r').map(showControls).join('\r');
  const message = shown.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return isProperty ? message.replaceAll(':', '%3A').replaceAll(',', '%2C') : message;
}

function annotation(finding: Finding): string {
  const { file, line, column, length, rule, message, remedy } = finding;
  const place = `file=${escaped(file, true)},line=${line},col=${column},endColumn=${column + length}`;
  const said = escaped(`${message} Cách sửa: ${remedy}`, false);
  return `::${isStyle(finding) ? 'warning' : 'error'} ${place},title=${escaped(rule, true)}::${said}`;
}

/** JSON without a character that acts on a terminal, and without what a log takes for a command (`##[`); the data is the same. */
function printableJson(data: unknown): string {
  const codeUnits = (char: string): string =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  return replaceControls(JSON.stringify(data, undefined, 2), codeUnits).replace(/#(?=#)/g, '\\u0023');
}

/**
 * Findings as printed: for people, as JSON (one array, an object a finding), or as annotations of GitHub Actions.
 * '' where there is nothing to say; JSON is then an empty array.
 */
export function report(findings: readonly Finding[], format: Format, words: ReportWords = TEXT_WORDS): string {
  const ordered = inOrder(findings);
  if (format === 'json') return printableJson(ordered.map(toData));
  if (format === 'github') return ordered.map(annotation).join('\n');
  return pretty(ordered, words);
}
