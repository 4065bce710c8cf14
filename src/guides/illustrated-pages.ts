import { type CollectionEntry, getCollection } from 'astro:content';
import { type Kind, kinds } from '../site.ts';
import { type PagePicture, pagePicture } from './page-picture.ts';
import type { PageSummary } from './page-summary.ts';
import { readScreenshots } from './read-library.ts';

/** A page with the picture that stands for it. */
export interface IllustratedPage {
  page: Pick<PageSummary, 'kind' | 'slug' | 'title'>;
  picture: PagePicture;
}

type Entry = CollectionEntry<'guides'> | CollectionEntry<'posts'>;

/** Every published page that has a picture (and each draft, while writing). */
export async function illustratedPages(): Promise<IllustratedPage[]> {
  const screenshots = await readScreenshots();
  const pages: IllustratedPage[] = [];
  for (const kind of Object.keys(kinds) as Kind[]) {
    const entries: readonly Entry[] = await getCollection(kinds[kind].folder);
    // One after another: thousands of files at once are more than a system lets a process open.
    for (const { id, data, filePath = '' } of entries) {
      if (data.draft && !import.meta.env.DEV) continue;
      const picture = await pagePicture(data, filePath, screenshots);
      if (picture) pages.push({ page: { kind, slug: id, title: data.title }, picture });
    }
  }
  return pages;
}
