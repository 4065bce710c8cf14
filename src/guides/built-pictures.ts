import { dirname, resolve } from 'node:path';
import { type CollectionEntry, getCollection } from 'astro:content';
import { pictureFacts } from '../collections/picture-facts.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import { screenshotOf, type Screenshots } from '../schemas/screenshot.ts';
import { fileName, type PictureFile, type PictureFormat, pictureFiles } from '../screenshots/picture-files.ts';
import { readScreenshots } from './read-library.ts';

type Entry = CollectionEntry<'guides'> | CollectionEntry<'posts'>;

/** The facts of pictures beside an entry. One that cannot be read is left out: its page tells of it. */
async function factsOf(entry: Entry, addresses: readonly string[]): Promise<PictureFacts[]> {
  const folder = dirname(entry.filePath ?? '');
  const facts = addresses.map((address) => pictureFacts(resolve(folder, address)).catch(() => undefined));
  return (await Promise.all(facts)).filter((each) => each !== undefined);
}

/** The files of a format that one entry needs. A picture in a line of text is a WebP only. */
async function filesOf(entry: Entry, screenshots: Screenshots, format: PictureFormat): Promise<PictureFile[]> {
  const { pictures } = entry.data;
  const shown = pictures.screenshots.flatMap((id) => screenshotOf(screenshots, id) ?? []);
  const ofScreenshots = shown.flatMap(({ picture, dark }) => (dark ? [picture, dark] : [picture]));
  const beside = format === 'avif' ? pictures.files : [...pictures.files, ...pictures.inline];
  const facts = [...ofScreenshots, ...(await factsOf(entry, beside))];
  return facts.flatMap(pictureFiles).filter((file) => file.format === format);
}

/** Every picture file of a format that a published page shows (or a draft, while writing), by its name without ending. */
export async function builtPictures(format: PictureFormat): Promise<Map<string, PictureFile>> {
  const screenshots = await readScreenshots();
  const entries: Entry[] = [...(await getCollection('guides')), ...(await getCollection('posts'))];
  const files = new Map<string, PictureFile>();
  // One after another: thousands of files at once are more than a system lets a process open.
  for (const entry of entries) {
    if (entry.data.draft && !import.meta.env.DEV) continue;
    for (const file of await filesOf(entry, screenshots, format)) files.set(fileName(file), file);
  }
  return files;
}
