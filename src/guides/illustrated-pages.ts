import { type CollectionEntry, getCollection } from 'astro:content';
import { type Kind, kinds } from '../site.ts';
import type { Screenshots } from '../schemas/screenshot.ts';
import { type PagePicture, pagePicture, pagePictures } from './page-picture.ts';
import type { PageSummary } from './page-summary.ts';
import { readScreenshots } from './read-library.ts';

/** A page with the picture that stands for it. */
export interface IllustratedPage {
  page: Pick<PageSummary, 'kind' | 'slug' | 'title'>;
  picture: PagePicture;
}

type Entry = CollectionEntry<'guides'> | CollectionEntry<'posts'>;

/** What is asked of each page: its pictures. */
type PicturesOf = (data: Entry['data'], file: string, screenshots: Screenshots) => Promise<PagePicture[]>;

async function gather(picturesOf: PicturesOf): Promise<IllustratedPage[]> {
  const screenshots = await readScreenshots();
  const pages: IllustratedPage[] = [];
  for (const kind of Object.keys(kinds) as Kind[]) {
    const entries: readonly Entry[] = await getCollection(kinds[kind].folder);
    // One after another: thousands of files at once are more than a system lets a process open.
    for (const { id, data, filePath = '' } of entries) {
      if (data.draft && !import.meta.env.DEV) continue;
      const page = { kind, slug: id, title: data.title };
      for (const picture of await picturesOf(data, filePath, screenshots)) pages.push({ page, picture });
    }
  }
  return pages;
}

/** Every published page that has a picture, with the one that stands for it (and each draft, while writing). */
export function illustratedPages(): Promise<IllustratedPage[]> {
  return gather(async (...page) => [await pagePicture(...page)].filter((picture) => picture !== undefined));
}

/** Every picture of every published page, for the thumbnails: search shows each step with its own. */
export function picturedPages(): Promise<IllustratedPage[]> {
  return gather(pagePictures);
}
