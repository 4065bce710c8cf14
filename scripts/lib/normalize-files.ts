import { shownPath } from '../../src/collections/content-dir.ts';
import type { Finding } from '../../src/document/finding.ts';
import { normalizeText } from '../../src/lint/normalize.ts';
import type { Run } from '../../src/lint/rule.ts';
import { readBytes } from './read-bytes.ts';
import { withProgress } from './progress.ts';
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

export interface NormalizedFiles {
  count: number;
  changes: readonly Change[];
  /** What an author must look at: text that is only perhaps wrong. */
  findings: readonly Finding[];
  /** Why files could not be read. */
  failures: readonly Finding[];
}

/** Rules of what the text itself says; anything else in the findings is a file that could not be read. */
const ABOUT_TEXT = new Set([
  'legacy-encoding',
  'invisible',
  'not-nfc',
  'homoglyph',
  'tone-placement',
  'mixed-tone-style',
]);

/** Normalizes all files under the paths and writes none. */
export function normalizeFiles(paths: readonly string[], toneStyle?: Run['toneStyle']): NormalizedFiles {
  const { files, findings: failures } = textFiles(paths);
  const changes: Change[] = [];
  const findings: Finding[] = [...failures];
  for (const group of byFolder(files, toneStyle)) {
    for (const path of withProgress('Đang xem', group.files)) {
      const read = readBytes(path);
      if ('rule' in read) findings.push(read);
      else {
        const file = shownPath(path);
        const result = normalizeText(file, read.text, group.run);
        findings.push(...result.findings);
        if (result.text !== read.text) {
          changes.push({ path, file, bytes: read.bytes, before: read.text, after: result.text, edits: result.edits });
        }
      }
    }
  }
  const isAboutText = ({ rule }: Finding): boolean => ABOUT_TEXT.has(rule);
  return {
    count: files.length,
    changes,
    findings: findings.filter(isAboutText),
    failures: findings.filter((finding) => !isAboutText(finding)),
  };
}

/** A file and its edits in one line: `content/a.mdx: 3 chỗ (not-nfc 2, homoglyph 1)`. */
export function changeLine({ file, edits }: Change): string {
  const total = [...edits.values()].reduce((sum, count) => sum + count, 0);
  return `${file}: ${total} chỗ (${[...edits].map(([rule, count]) => `${rule} ${count}`).join(', ')})`;
}
