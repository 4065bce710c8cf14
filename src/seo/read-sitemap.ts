import { entryPath } from '../collections/entry-places.ts';
import { readChangedDays } from '../collections/published-list.ts';
import { withBase } from '../document/addresses.ts';
import { authorShelves } from '../guides/authors.ts';
import { topicShelves } from '../guides/library.ts';
import { type PageImage, pageImages } from '../guides/page-images.ts';
import { pagePicture } from '../guides/page-picture.ts';
import type { PageSummary } from '../guides/page-summary.ts';
import { readLibrary, readScreenshots } from '../guides/read-library.ts';
import { sitemapPages } from './site-pages.ts';
import { pageImage } from './share-names.ts';
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

async function imagesByPage(
  pages: readonly PageSummary[],
  { dir, base }: SitemapPlace,
): Promise<Map<string, Pick<PageImage, 'path'>[]>> {
  const screenshots = await readScreenshots();
  const images = new Map<string, Pick<PageImage, 'path'>[]>();
  // One after another: thousands of files at once are more than a system lets a process open.
  for (const page of pages) {
    const file = entryPath(dir, page.kind, page.slug);
    const own = await pageImages(page, file, screenshots, base);
    // A page without a picture is shown by its card.
    const card = async () => pageImage(page, await pagePicture(page, file, screenshots), base);
    images.set(page.address, own.length > 0 ? own : [{ path: (await card()).path }]);
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
  const days = place.writing ? new Map<string, string>() : await readChangedDays(place.cacheDir);
  const known = sitemapPages(pages, shelves, days);
  const rows = known.map(({ address, lastModified }): SitemapPage => {
    const shown = images.get(address)?.map(({ path, ...words }) => ({ url: absolute(path), ...words }));
    return { url: absolute(withBase(place.base, address)), lastModified, images: shown };
  });
  return namedSitemaps(rows, (name) => absolute(withBase(place.base, `/${name}.xml`)));
}
