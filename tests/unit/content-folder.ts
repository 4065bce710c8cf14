import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What stands in a folder: path -> text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a new folder of the system's, which goes away with the test. Gives its path. */
export function folderOf(files: Files): string {
  const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-unit-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
}

/** The text of a page: a right head, with one line besides where `more` is given. */
export function page(body: string, more = ''): string {
  const head = ['title: Bài thử', 'description: Một bài để thử.', 'topics: [ban-hang]', 'publishedAt: 2026-11-23'];
  return `---\n${[...head, ...(more ? [more] : [])].join('\n')}\n---\n\n${body}\n`;
}

/** Number of the first line of a body that `page` puts under a head without further lines. */
export const PAGE_BODY_LINE = 8;

export const TOPICS = 'ban-hang:\n  title: Bán hàng\n  description: Các bài về bán hàng.\n';
