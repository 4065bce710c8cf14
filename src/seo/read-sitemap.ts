import { join } from 'node:path';
import { changedDay } from '../collections/changed-day.ts';
import { gitDays } from '../collections/git-days.ts';
import { withBase } from '../document/addresses.ts';
import { authorShelves } from '../guides/authors.ts';
import { topicShelves } from '../guides/library.ts';
import { pageFiles } from '../guides/page-files.ts';
import { type PageImage, pageImages } from '../guides/page-images.ts';
import type { PageSummary } from '../guides/page-summary.ts';
import { readLibrary, readScreenshots } from '../guides/read-library.ts';
import type { Screenshots } from '../schemas/screenshot.ts';
import { kinds } from '../site.ts';
import { sitemapPages } from './site-pages.ts';
import { namedSitemaps, type SitemapPage } from './sitemap.ts';

/** Where a sitemap is made: of what content, for what address. */
export interface SitemapPlace {
  /** Absolute path of the content folder. */
  dir: string;
  /** The site's origin and base path. */
  origin: string;
  base: string;
}

async function changedDays(
  pages: readonly PageSummary[],
  screenshots: Screenshots,
  dir: string,
): Promise<Map<string, string>> {
  const days = await gitDays(dir);
  return new Map(
    pages.flatMap((page) => {
      const day = changedDay(page, pageFiles(page, screenshots), days);
      return day === undefined ? [] : [[page.address, day] as const];
    }),
  );
}

async function imagesByPage(
  pages: readonly PageSummary[],
  screenshots: Screenshots,
  { dir, base }: SitemapPlace,
): Promise<Map<string, PageImage[]>> {
  const images = new Map<string, PageImage[]>();
  // One after another: thousands of files at once are more than a system lets a process open.
  for (const page of pages) {
    const file = join(dir, kinds[page.kind].folder, page.slug, 'index.mdx');
    images.set(page.address, await pageImages(page, file, screenshots, base));
  }
  return images;
}

/** The files of the sitemap of all published pages, by name without ending. The history is read once for all of them. */
export async function readSitemap(place: SitemapPlace): Promise<Map<string, string>> {
  const library = await readLibrary();
  const screenshots = await readScreenshots();
  const pages = [...library.guides, ...library.posts];
  const changed = await changedDays(pages, screenshots, place.dir);
  const images = await imagesByPage(pages, screenshots, place);
  const absolute = (path: string): string => new URL(path, place.origin).href;
  const shelves = { topics: topicShelves(library), authors: authorShelves(library) };
  const rows = sitemapPages(pages, shelves, changed).map(({ address, lastModified }): SitemapPage => {
    const shown = images.get(address)?.map(({ path, ...words }) => ({ url: absolute(path), ...words }));
    return { url: absolute(withBase(place.base, address)), lastModified, images: shown };
  });
  return namedSitemaps(rows, (name) => absolute(withBase(place.base, `/${name}.xml`)));
}
