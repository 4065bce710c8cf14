import { readFile } from 'node:fs/promises';
import { type CollectionEntry, getCollection } from 'astro:content';
import { pictureFacts } from '../collections/picture-facts.ts';
import { localPictures } from '../collections/pictures.ts';
import { parseDocument, type SourceDocument } from '../document/document.ts';
import { figurePlaces } from '../mdx/figures.ts';
import { outline } from '../mdx/outline.ts';
import type { PictureFacts, Screenshots } from '../schemas/screenshot.ts';
import { fileName, type PictureFile, type PictureFormat, pictureFiles } from '../screenshots/picture-files.ts';
import { readScreenshots } from './read-library.ts';

type Entry = CollectionEntry<'guides'> | CollectionEntry<'posts'>;

/** The document of an entry, where it has a picture; most have none, and are not parsed. */
async function documentWithPictures({ filePath = '' }: Entry): Promise<SourceDocument | undefined> {
  const text = await readFile(filePath, 'utf8');
  return /\]\(\.\/|<Screenshot\b/.test(text) ? parseDocument(filePath, text).document : undefined;
}

/** The source pictures of one entry: its figures' and those in its text. */
async function sourcesOf(entry: Entry, screenshots: Screenshots): Promise<PictureFacts[]> {
  const document = await documentWithPictures(entry);
  if (!document) return [];
  const { figures } = figurePlaces(document, outline(document));
  const shown = figures.flatMap(({ kind, source }) => (kind === 'screenshot' ? (screenshots[source] ?? []) : []));
  const local = localPictures(document, entry.filePath ?? '').map(({ path }) => pictureFacts(path));
  return [...shown.flatMap(({ picture, dark }) => (dark ? [picture, dark] : [picture])), ...(await Promise.all(local))];
}

/** Every picture file of a format that a published page shows (or a draft, while writing), by its name without ending. */
export async function pagePictures(format: PictureFormat): Promise<Map<string, PictureFile>> {
  const screenshots = await readScreenshots();
  const entries: Entry[] = [...(await getCollection('guides')), ...(await getCollection('posts'))];
  const files = new Map<string, PictureFile>();
  // One after another: thousands of files at once are more than a system lets a process open.
  for (const entry of entries) {
    if (entry.data.draft && !import.meta.env.DEV) continue;
    for (const facts of await sourcesOf(entry, screenshots)) {
      for (const file of pictureFiles(facts)) if (file.format === format) files.set(fileName(file), file);
    }
  }
  return files;
}
