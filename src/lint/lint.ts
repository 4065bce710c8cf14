import type { TextFile } from '../document/text-file.ts';
import type { Checker, LintText, Report, Rule, Run, TextFinding } from './rule.ts';
import { legacyPassages } from './legacy-passages.ts';
import { readSwitches, type Switch } from './switches.ts';
import type { SourceText } from '../document/lines.ts';
import { firstFrom } from '../vietnamese/places-in-text.ts';

/** Id of what is said of the `lint-off` comments themselves. */
export const SWITCH_RULE = 'lint-off';

/** A run of rules over files, one after another. */
export interface Lint {
  /** What is wrong in one file by itself. */
  check(file: TextFile): TextFinding[];
  /** What is wrong among all files that were checked; to be called once, at the end. */
  finish(): TextFinding[];
}

/** A file cut into passages with their words, as the rules take it. */
export function lintText(file: TextFile, run: Run): LintText {
  const passages = file.prose.map((prose) => ({ prose, tokens: run.words.tokens(prose.text) }));
  return { file, passages, legacy: legacyPassages(file) };
}

function toFinding(source: SourceText, { id, level }: Pick<Rule, 'id' | 'level'>, report: Report): TextFinding {
  const { start, end, message, remedy, edit } = report;
  const finding = { ...source.finding(start, end, { rule: id, message, remedy }), level };
  return edit ? { ...finding, edit } : finding;
}

/** The rule that reads text of old encodings; there only its edits are right. */
const LEGACY_RULE = 'legacy-encoding';

/** Ranges without those that lie in others, in order; those that overlap as one. */
function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** Takes their edits from the reports that lie in text of an old encoding: `hoùa` (hóa in VNI) has no misplaced tone. */
function withoutEditsOfLegacy(reports: readonly Report[], legacy: LintText['legacy']): Report[] {
  if (legacy.length === 0) return [...reports];
  const ranges = joined(legacy.map(({ prose }) => prose.range(0, prose.text.length)));
  return reports.map(({ edit, ...told }) => {
    const [, end = 0] = (edit && ranges[firstFrom(ranges, edit.end, ([start]) => start) - 1]) ?? [];
    const isLegacy = edit && edit.start < end;
    return edit && !isLegacy ? { ...told, edit } : told;
  });
}

function reportsOf(rule: Rule, checker: Checker, text: LintText): Report[] {
  const reports = checker.check(text);
  return rule.id === LEGACY_RULE ? reports : withoutEditsOfLegacy(reports, text.legacy);
}

/** The rules that are off, and the lines where they are. */
type Off = ReadonlySet<string>;

function offAt(switches: readonly Switch[]): Off {
  return new Set(switches.map(({ rule, line }) => `${rule} ${line}`));
}

function isOff(off: Off | undefined, { rule, line }: TextFinding): boolean {
  return off?.has(`${rule} ${line}`) === true;
}

/** Starts a run. @param known ids of all rules there are, where `rules` is only some of them. */
export function startLint(
  rules: readonly Rule[],
  run: Run,
  known: readonly string[] = rules.map(({ id }) => id),
): Lint {
  const checkers = rules.map((rule): [Rule, Checker] => [rule, rule.start(run)]);
  const offIn = new Map<string, Off>();
  return {
    check(file) {
      const { switches, reports } = readSwitches(file, known);
      const off = offAt(switches);
      if (switches.length) offIn.set(file.source.file, off);
      const text = lintText(file, run);
      const found = checkers.flatMap(([rule, checker]) =>
        reportsOf(rule, checker, text).map((report) => toFinding(file.source, rule, report)),
      );
      const wrong = reports.map((report) => toFinding(file.source, { id: SWITCH_RULE, level: 'error' }, report));
      return [...found.filter((finding) => !isOff(off, finding)), ...wrong];
    },
    finish() {
      const found = checkers.flatMap(([rule, checker]) =>
        (checker.finish?.() ?? []).map(({ source, report }) => toFinding(source, rule, report)),
      );
      return found.filter((finding) => !isOff(offIn.get(finding.file), finding));
    },
  };
}
