import { expect, test } from 'vitest';
import { sitemapAddresses } from '../../../../scripts/indexnow/sitemap-addresses.ts';
import { namedSitemaps } from '../../../../src/seo/sitemap.ts';
import { folderOf } from '../../content-folder.ts';

const HOME = 'https://vi-du.vn/so-tay/';

/** A built site with the sitemap of these pages, below a path. */
function built(urls: readonly string[]): string {
  const rows = urls.map((url) => ({ url, images: [{ url: `${HOME}anh/a.webp`, caption: 'Ảnh & chữ' }] }));
  const files = namedSitemaps(rows, (name) => `${HOME}${name}.xml`);
  return folderOf(Object.fromEntries([...files].map(([name, xml]) => [`${name}.xml`, xml])));
}

test('the pages of a sitemap are given in its order, and not its pictures', () => {
  const urls = [HOME, `${HOME}b/`, `${HOME}a/?b=1&c=2`];
  expect(sitemapAddresses(built(urls))).toEqual(urls);
});

test('those of a sitemap in parts too', () => {
  const urls = Array.from({ length: 50_001 }, (_, at) => `${HOME}${at}/`);
  const dir = built(urls);
  expect(sitemapAddresses(dir)).toEqual(urls);
});
