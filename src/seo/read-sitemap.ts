import { entryPath } from '../collections/entry-places.ts';
import { publishedList, readPublished } from '../collections/published-list.ts';
import { withBase } from '../document/addresses.ts';
import { authorShelves } from '../guides/authors.ts';
import { topicShelves } from '../guides/library.ts';
import { type PageImage, pageImages } from '../guides/page-images.ts';
import type { PageSummary } from '../guides/page-summary.ts';
import { readLibrary, readScreenshots } from '../guides/read-library.ts';
import { type ChangedDays, sitemapPages } from './site-pages.ts';
import { namedSitemaps, type SitemapPage } from './sitemap.ts';

/** Where a sitemap is made: of what content, for what address. */
export interface SitemapPlace {
  /** Absolute path of the content folder, and of what the build keeps. */
  dir: string;
  cacheDir: string;
  /** The site's origin and base path. */
  origin: string;
  base: string;
  /** While writing nothing was checked, and nobody asks when a page changed. */
  writing: boolean;
}

async function changedDays({ cacheDir, writing }: SitemapPlace): Promise<ChangedDays> {
  const pages = writing ? [] : await readPublished(publishedList(cacheDir));
  return new Map(pages.flatMap(({ address, changedAt }) => (changedAt ? [[address, changedAt] as const] : [])));
}

async function imagesByPage(
  pages: readonly PageSummary[],
  { dir, base }: SitemapPlace,
): Promise<Map<string, PageImage[]>> {
  const screenshots = await readScreenshots();
  const images = new Map<string, PageImage[]>();
  // One after another: thousands of files at once are more than a system lets a process open.
  for (const page of pages) {
    const file = entryPath(dir, page.kind, page.slug);
    images.set(page.address, await pageImages(page, file, screenshots, base));
  }
  return images;
}

/** The files of the sitemap of all published pages, by name without ending. */
export async function readSitemap(place: SitemapPlace): Promise<Map<string, string>> {
  const library = await readLibrary();
  const pages = [...library.guides, ...library.posts];
  const images = await imagesByPage(pages, place);
  const absolute = (path: string): string => new URL(path, place.origin).href;
  const shelves = { topics: topicShelves(library), authors: authorShelves(library) };
  const known = sitemapPages(pages, shelves, await changedDays(place));
  const rows = known.map(({ address, lastModified }): SitemapPage => {
    const shown = images.get(address)?.map(({ path, ...words }) => ({ url: absolute(path), ...words }));
    return { url: absolute(withBase(place.base, address)), lastModified, images: shown };
  });
  return namedSitemaps(rows, (name) => absolute(withBase(place.base, `/${name}.xml`)));
}
