import { relative, resolve } from 'node:path';
import { checkFolder } from '../../../src/collections/check.ts';
import type { Finding } from '../../../src/document/finding.ts';
import { type Files, folderOf, TOPICS } from '../content-folder.ts';

/** The findings in a content folder of these files (and topics.yaml), with their paths inside of it. */
export function checked(files: Files): Finding[] {
  const dir = folderOf({ 'topics.yaml': TOPICS, ...files });
  const inside = (file: string): string => relative(dir, resolve(file)).replaceAll('\\', '/');
  return checkFolder(dir).findings.map((finding) => ({ ...finding, file: inside(finding.file) }));
}
