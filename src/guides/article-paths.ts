import { type CollectionEntry, getCollection } from 'astro:content';
import { contentPlace } from '../collections/content-dir.ts';
import { type ChangedDays, readChangedDays } from '../collections/published-list.ts';
import { type Kind, kinds } from '../site.ts';
import type { Library } from './library.ts';
import { type PageModel, pageModel } from './page-model.ts';
import type { Screenshots } from '../schemas/screenshot.ts';
import { readLibrary, readScreenshots } from './read-library.ts';

/** One page to build: its address, its model and its file. */
export interface ArticlePath {
  params: { slug: string };
  props: { model: PageModel; file: string; labels: Library['labels']; screenshots: Screenshots };
}

type Entry = CollectionEntry<'guides'> | CollectionEntry<'posts'>;

/** While writing nobody asks git when a page changed. */
async function changedDays(): Promise<ChangedDays> {
  return import.meta.env.DEV ? new Map() : readChangedDays(contentPlace(process.cwd()).cacheDir);
}

/** All pages of a kind, each with its model. */
export async function articlePaths(kind: Kind): Promise<ArticlePath[]> {
  const library = await readLibrary();
  const screenshots = await readScreenshots();
  const days = await changedDays();
  const entries: readonly Entry[] = await getCollection(kinds[kind].folder);
  const files = new Map(entries.map(({ id, filePath = '' }) => [id, filePath]));
  return library.reading[kind].map((page) => {
    const props = {
      model: pageModel(page, library, days.get(page.address)),
      file: files.get(page.slug) ?? '',
      labels: library.labels,
      screenshots,
    };
    return { params: { slug: page.slug }, props };
  });
}
