import { describe, expect, test } from 'vitest';
import { authorShelves } from '../../../src/guides/authors.ts';
import { buildLibrary, topicShelves } from '../../../src/guides/library.ts';
import type { PageSummary } from '../../../src/guides/page-summary.ts';
import { sitemapPages } from '../../../src/seo/site-pages.ts';
import { RULE_PAGES } from '../../../src/lint/rule-pages.ts';
import { robotsTxt, sitemapXml } from '../../../src/seo/sitemap.ts';
import { summary } from '../guides/summary.ts';

const TOPICS = {
  'ban-hang': { title: 'Bán hàng', description: 'a' },
  'quang-cao': { title: 'Quảng cáo', description: 'b' },
};
const AUTHORS = { an: { name: 'An' }, binh: { name: 'Bình' }, chi: { name: 'Chi' } };
const PAGES = [
  summary('cu', { topics: ['ban-hang'], publishedAt: '2026-01-01', author: 'an' }),
  summary('sua', { topics: ['ban-hang'], publishedAt: '2026-01-02', updatedAt: '2026-08-01' }),
  summary('bai', { kind: 'post', topics: ['quang-cao'], publishedAt: '2026-05-01', author: 'an' }),
  summary('nhap', { topics: ['quang-cao'], publishedAt: '2026-12-31', draft: true, author: 'binh' }),
];

function known(pages: readonly PageSummary[]): Map<string, string | undefined> {
  const library = buildLibrary(pages, { topics: TOPICS, authors: AUTHORS, labels: [] });
  const all = sitemapPages([...library.guides, ...library.posts], topicShelves(library), authorShelves(library));
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  return new Map(all.map(({ address, lastModified }) => [address, lastModified]));
}

describe('the pages of the sitemap', () => {
  test('are all there are, each with the day it truly changed', () => {
    const ofAuthors = ([address]: [string, unknown]): boolean => address.startsWith('/viet-bai/');
    const all = [...known(PAGES.slice(0, 3))];
    expect(all.filter(ofAuthors)).toHaveLength(RULE_PAGES.length + 1);
    expect(Object.fromEntries(all.filter((page) => !ofAuthors(page)))).toStrictEqual({
      '/': '2026-08-01',
      '/huong-dan/': '2026-08-01',
      '/bai-viet/': '2026-05-01',
      '/chu-de/': '2026-08-01',
      '/tim-kiem/': undefined,
      '/chu-de/ban-hang/': '2026-08-01',
      '/chu-de/quang-cao/': '2026-05-01',
      '/tac-gia/': '2026-05-01',
      '/tac-gia/an/': '2026-05-01',
      '/huong-dan/cu/': '2026-01-01',
      '/huong-dan/sua/': '2026-08-01',
      '/bai-viet/bai/': '2026-05-01',
    });
  });

  test('never hold a draft, nor its day', () => {
    const all = known(PAGES);
    expect([...all.keys()]).not.toContain('/huong-dan/nhap/');
    expect([...all.keys()]).not.toContain('/tac-gia/binh/');
    expect([...all.values()]).not.toContain('2026-12-31');
  });

  test('have no day where there is no page yet', () => {
    expect([...known([]).values()].every((day) => day === undefined)).toBe(true);
  });
});

describe('sitemap.xml', () => {
  test('has an address a page, and a day only where it is known', () => {
    expect(sitemapXml([{ url: 'https://a.vn/', lastModified: '2026-08-01' }, { url: 'https://a.vn/tim-kiem/' }])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '  <url><loc>https://a.vn/</loc><lastmod>2026-08-01</lastmod></url>',
        '  <url><loc>https://a.vn/tim-kiem/</loc></url>',
        '</urlset>',
        '',
      ].join('\n'),
    );
  });

  test('escapes what XML would take for its own', () => {
    const xml = sitemapXml([{ url: `https://a.vn/?a=1&b=<c>"d"'e'&amp;` }]);
    expect(xml).toContain('<loc>https://a.vn/?a=1&amp;b=&lt;c&gt;&quot;d&quot;&apos;e&apos;&amp;amp;</loc>');
  });
});

test('robots.txt lets everything be read and names the sitemap', () => {
  expect(robotsTxt('https://a.vn/ten/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://a.vn/ten/sitemap.xml\n',
  );
});
