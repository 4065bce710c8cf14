import { shownPath } from '../../src/collections/content-dir.ts';
import { applyEdits } from '../../src/document/edits.ts';
import type { Finding } from '../../src/document/finding.ts';
import { readTextFile } from '../../src/document/text-file.ts';
import { type Lint, startLint } from '../../src/lint/lint.ts';
import type { TextFinding } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rules.ts';
import { crashed } from './file-finding.ts';
import { withProgress } from './progress.ts';
import { type ReadBytes, readBytes } from './read-bytes.ts';
import { textFiles } from './text-files.ts';
import { byFolder } from './text-run.ts';
import { writeSafely } from './write-safely.ts';

/** A file that was read, as it was then. */
interface LintedFile {
  path: string;
  read: ReadBytes;
}

/** What the rules say of files. */
export interface LintedFiles {
  /** Shown path -> file, of those that were read and understood. */
  files: ReadonlyMap<string, LintedFile>;
  findings: readonly TextFinding[];
  /** Files that could not be read or understood: the others are checked all the same. */
  failures: readonly Finding[];
}

/** What `--fix` did, and what is left to say. */
export interface FixedFiles extends LintedFiles {
  places: number;
  fixedFiles: number;
}

/** Checks one file. @returns its findings, and the file where it could be read; a failure is a finding that stands alone. */
function lintFile(path: string, lint: Lint): { file?: LintedFile; findings: TextFinding[]; failures: Finding[] } {
  const read = readBytes(path);
  if ('rule' in read) return { findings: [], failures: [read] };
  try {
    const { textFile, findings: failures } = readTextFile(shownPath(path), read.text);
    return textFile ? { file: { path, read }, findings: lint.check(textFile), failures } : { findings: [], failures };
  } catch (error) {
    return { findings: [], failures: [crashed(path, error)] };
  }
}

/** Runs all rules over the files under the paths. */
export function lintFiles(asked: readonly string[]): LintedFiles {
  const { files: all, findings: unfound } = textFiles(asked);
  const files = new Map<string, LintedFile>();
  const findings: TextFinding[][] = [];
  const failures: Finding[] = [...unfound];
  for (const group of byFolder(all)) {
    const lint = startLint(RULES, group.run);
    for (const path of withProgress('Đang xem', group.files)) {
      const linted = lintFile(path, lint);
      findings.push(linted.findings);
      failures.push(...linted.failures);
      if (linted.file) files.set(shownPath(path), linted.file);
    }
    findings.push(lint.finish());
  }
  return { files, findings: findings.flat(), failures };
}

/** Applies what is sure to a file as it was read; the writing sees whether it is still so. */
function fixFile({ path, read }: LintedFile, findings: readonly TextFinding[]): number | Finding {
  const bom = read.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const edits = findings.flatMap(({ edit }) => (edit ? [edit] : []));
  const { text, applied } = applyEdits(read.text.slice(bom.length), edits);
  return writeSafely(path, read.bytes, bom + text) ?? applied.length;
}

/** Two faults in one word are mended one after the other. */
const MOST_ROUNDS = 4;

/** Mends what is certain in the files under the paths, then checks them again. */
export function lintAndFix(asked: readonly string[]): FixedFiles {
  const places = new Map<string, number>();
  const unwritten = new Map<string, Finding>();
  let linted = lintFiles(asked);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const byFile = Map.groupBy(
      linted.findings.filter(({ edit, file }) => edit && !unwritten.has(file)),
      ({ file }) => file,
    );
    if (byFile.size === 0) break;
    for (const [name, findings] of byFile) {
      const file = linted.files.get(name);
      const done = file ? fixFile(file, findings) : 0;
      if (typeof done === 'number') places.set(name, (places.get(name) ?? 0) + done);
      else unwritten.set(name, done);
    }
    linted = lintFiles(asked);
  }
  const failures = [...linted.failures, ...unwritten.values()];
  return { ...linted, failures, places: sum(places.values()), fixedFiles: places.size };
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
