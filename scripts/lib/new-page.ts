import { rmdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { notFolder } from '../../src/collections/file-finding.ts';
import { loadTable } from '../../src/collections/folder.ts';
import { AuthorError } from '../../src/document/format-finding.ts';
import { makeFolder } from '../../src/files/make-folder.ts';
import { FileChanged, writeWhole } from '../../src/files/write-whole.ts';
import type { Kind } from '../../src/site.ts';
import { unwritable } from './file-finding.ts';
import { type Skeleton, skeleton } from './skeleton.ts';

/** Today where the author is, YYYY-MM-DD. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}

function firstTopic(dir: string): string {
  const { value = {}, findings } = loadTable(dir, 'topics');
  if (findings.length) throw new AuthorError(findings);
  const [topic] = Object.keys(value);
  if (topic) return topic;
  const file = shownPath(join(dir, 'topics.yaml'));
  throw new Error(
    `Chưa có chủ đề nào trong ${file}. Cách sửa: thêm ít nhất một chủ đề, ví dụ\n\n  ban-hang:\n    title: Bán hàng\n    description: Các bài về bán hàng.`,
  );
}

/** Nothing is written through a link, which may lead outside of the content folder, nor where a file stands in the way. */
function expectFolders(dir: string, path: string): void {
  const names = relative(dir, dirname(path)).split(sep);
  for (const at of names.keys()) {
    const fault = notFolder(join(dir, ...names.slice(0, at + 1)));
    if (fault) throw new AuthorError([fault]);
  }
}

/** Takes away the folders that were made for a page that could not be written. */
function removeFolders(from: string, to: string): void {
  try {
    rmdirSync(from);
    if (from !== to) removeFolders(dirname(from), to);
  } catch {
    // Somebody put a file into it meanwhile: it is theirs.
  }
}

/** @returns the first of the folders it had to make on the way to a file. */
function makeFolders(path: string): string | undefined {
  try {
    return makeFolder(dirname(path));
  } catch (error) {
    throw new AuthorError([unwritable(path, error, true)]);
  }
}

function writeNew(path: string, text: string): void {
  const made = makeFolders(path);
  try {
    writeWhole(path, text, 'nothing');
  } catch (error) {
    if (made !== undefined) removeFolders(dirname(path), made);
    if (!(error instanceof FileChanged)) throw new AuthorError([unwritable(path, error, true)]);
    throw new Error(`Đã có bài ở ${shownPath(path)}, không ghi đè. Cách sửa: đặt tên khác, hoặc sửa bài đang có.`);
  }
}

/**
 * Writes a new page into a content folder; never over one that is there.
 * @throws Error in Vietnamese where the title gives no address, there is no topic, the page exists, or the disk refuses.
 */
export function newPage(dir: string, kind: Kind, title: string): Skeleton & { file: string } {
  const page = skeleton({ kind, title, topic: firstTopic(dir), day: today() });
  const file = join(dir, page.path);
  expectFolders(dir, file);
  writeNew(file, page.text);
  return { ...page, file };
}
