import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../files/make-folder.ts';
import { writeWhole } from '../files/write-whole.ts';
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
  makeFolder(dirname(path));
  writeWhole(path, JSON.stringify(pages));
}

/** Address of a guide or post -> the day it last changed; those of which it is not known are not in it. */
export type ChangedDays = ReadonlyMap<string, string>;

/** The days of that list: every part of the site that tells when a page changed takes its answer from here. */
export async function readChangedDays(cacheDir: string): Promise<ChangedDays> {
  const pages = await readPublished(publishedList(cacheDir));
  return new Map(pages.flatMap(({ address, changedAt }) => (changedAt ? [[address, changedAt] as const] : [])));
}

/** Reads that list. @throws where it is not there: the content was not checked. */
export async function readPublished(path: string): Promise<PublishedPage[]> {
  return JSON.parse(await readFile(path, 'utf8')) as PublishedPage[];
}
