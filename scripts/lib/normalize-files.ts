import { shownPath } from '../../src/collections/content-dir.ts';
import type { Finding } from '../../src/document/finding.ts';
import { SWITCH_RULE } from '../../src/lint/lint.ts';
import { normalizeText } from '../../src/lint/normalize.ts';
import type { Run } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rules.ts';
import { crashed } from './file-finding.ts';
import { withProgress } from './progress.ts';
import { readBytes } from './read-bytes.ts';
import { textFiles } from './text-files.ts';
import { byFolder } from './text-run.ts';

/** What normalizing one file would change. */
export interface Change {
  path: string;
  /** The path as shown to the author. */
  file: string;
  bytes: Buffer;
  before: string;
  after: string;
  /** Number of edits by rule id. */
  edits: ReadonlyMap<string, number>;
}

/** What normalizing files gave; nothing is written yet. */
export interface NormalizedFiles {
  /** How many files were looked at. */
  count: number;
  changes: readonly Change[];
  /** What an author must look at: text that is only perhaps wrong. */
  findings: readonly Finding[];
  /** Why files could not be read. */
  failures: readonly Finding[];
}

function isAboutText({ rule }: Finding): boolean {
  return RULES.some(({ id }) => id === rule);
}

/** Each finding once, without those about `lint-off` comments, which are for `npm run lint:text`. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map(findings.map((one) => [`${one.rule} ${one.line}:${one.column} ${one.message}`, one]));
  return [...byPlace.values()].filter(({ rule }) => rule !== SWITCH_RULE);
}

function normalizeFile(path: string, run: Run): { change?: Change; findings: readonly Finding[] } {
  const read = readBytes(path);
  if ('rule' in read) return { findings: [read] };
  try {
    const file = shownPath(path);
    const { text: after, edits, findings } = normalizeText(file, read.text, run);
    const told = distinct(findings);
    if (after === read.text) return { findings: told };
    return { change: { path, file, bytes: read.bytes, before: read.text, after, edits }, findings: told };
  } catch (error) {
    return { findings: [crashed(path, error)] };
  }
}

/** Normalizes all files under the paths and writes none. */
export function normalizeFiles(paths: readonly string[], toneStyle?: Run['toneStyle']): NormalizedFiles {
  const { files, findings: unfound } = textFiles(paths);
  const results: ReturnType<typeof normalizeFile>[] = [];
  for (const { run, files: group } of byFolder(files, toneStyle)) {
    for (const path of withProgress('Đang xem', group)) results.push(normalizeFile(path, run));
  }
  const findings = results.flatMap((result) => result.findings);
  return {
    count: results.filter((result) => result.findings.every(isAboutText)).length,
    changes: results.flatMap(({ change }) => (change ? [change] : [])),
    findings: findings.filter(isAboutText),
    failures: [...unfound, ...findings.filter((finding) => !isAboutText(finding))],
  };
}
