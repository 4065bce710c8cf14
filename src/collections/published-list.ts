import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { PublishedPage } from './published-page.ts';

/**
 * Where the check leaves the list of the published pages (`PublishedPage[]` as JSON), for what is made later in the same
 * build: the sitemap, the feeds, the Markdown copies. So the history is read once.
 * @param cacheDir as `contentPlace` gives it.
 */
export function publishedList(cacheDir: string): string {
  return join(cacheDir, 'bai-da-dang.json');
}

/** Writes that list. */
export async function writePublished(path: string, pages: readonly PublishedPage[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, JSON.stringify(pages));
}

/** Reads that list. @throws where it is not there: the content was not checked. */
export async function readPublished(path: string): Promise<PublishedPage[]> {
  return JSON.parse(await readFile(path, 'utf8')) as PublishedPage[];
}
