import { shownPath } from '../../src/collections/content-dir.ts';
import { applyEdits } from '../../src/document/edits.ts';
import type { Finding } from '../../src/document/finding.ts';
import { readTextFile } from '../../src/document/text-file.ts';
import { startLint } from '../../src/lint/lint.ts';
import type { TextFinding } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rules.ts';
import { withProgress } from './progress.ts';
import { readBytes } from './read-bytes.ts';
import { textFiles } from './text-files.ts';
import { byFolder } from './text-run.ts';
import { writeSafely } from './write-safely.ts';

export interface LintedFiles {
  count: number;
  findings: readonly TextFinding[];
  /** Files that could not be read or parsed: the others are checked all the same. */
  failures: readonly Finding[];
  /** Shown path -> absolute path, of the files that were read. */
  paths: ReadonlyMap<string, string>;
}

/** Runs all rules over the files under the paths. */
export function lintFiles(asked: readonly string[]): LintedFiles {
  const { files, findings: failed } = textFiles(asked);
  const findings: TextFinding[] = [];
  const failures: Finding[] = [...failed];
  const paths = new Map<string, string>();
  for (const group of byFolder(files)) {
    const lint = startLint(RULES, group.run);
    for (const path of withProgress('Đang xem', group.files)) {
      const read = readBytes(path);
      const parsed = 'rule' in read ? { findings: [read] } : readTextFile(shownPath(path), read.text);
      failures.push(...parsed.findings);
      if (!('textFile' in parsed) || !parsed.textFile) continue;
      paths.set(shownPath(path), path);
      findings.push(...lint.check(parsed.textFile));
    }
    findings.push(...lint.finish());
  }
  return { count: files.length, findings, failures, paths };
}

function fixFile(path: string, findings: readonly TextFinding[]): { fixed: number; failure?: Finding } {
  const read = readBytes(path);
  if ('rule' in read) return { fixed: 0, failure: read };
  const bom = read.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const edits = findings.flatMap(({ edit }) => (edit ? [edit] : []));
  const { text, applied } = applyEdits(read.text.slice(bom.length), edits);
  const failure = writeSafely(path, read.bytes, bom + text);
  return failure ? { fixed: 0, failure } : { fixed: applied.length };
}

/** Applies what the findings are sure of to their files, once. */
function fixFiles({ findings, paths }: LintedFiles): { fixed: number; failures: Finding[] } {
  const failures: Finding[] = [];
  let fixed = 0;
  for (const [file, path] of paths) {
    const own = findings.filter((finding) => finding.file === file && finding.edit);
    if (own.length === 0) continue;
    const result = fixFile(path, own);
    fixed += result.fixed;
    if (result.failure) failures.push(result.failure);
  }
  return { fixed, failures };
}

/** Two faults in one word are mended one after the other. */
const MOST_ROUNDS = 4;

/** Mends what is certain in the files under the paths. @returns how many places, and what is left to say. */
export function lintAndFix(asked: readonly string[]): LintedFiles & { fixed: number } {
  let linted = lintFiles(asked);
  let total = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { fixed, failures } = fixFiles(linted);
    total += fixed;
    if (failures.length) return { ...linted, failures: [...linted.failures, ...failures], fixed: total };
    if (fixed === 0) break;
    linted = lintFiles(asked);
  }
  return { ...linted, fixed: total };
}
