import { describe, expect, test } from 'vitest';
import { authorShelves } from '../../../src/guides/authors.ts';
import { buildLibrary, topicShelves } from '../../../src/guides/library.ts';
import type { PageSummary } from '../../../src/guides/page-summary.ts';
import { sitemapPages } from '../../../src/seo/site-pages.ts';
import { namedSitemaps, robotsTxt, sitemapFiles, type SitemapPage } from '../../../src/seo/sitemap.ts';
import { readSitemapIndex, readSitemapXml } from '../../sitemap-reader.ts';
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

/** As git would have them: the draft's too, so that it would be seen where it is let out. */
const DAYS = new Map([
  ['/huong-dan/cu/', '2026-01-01'],
  ['/huong-dan/sua/', '2026-08-01'],
  ['/bai-viet/bai/', '2026-05-01'],
  ['/huong-dan/nhap/', '2026-12-31'],
]);

function known(pages: readonly PageSummary[], days = DAYS): Map<string, string | undefined> {
  const library = buildLibrary(pages, { topics: TOPICS, authors: AUTHORS, labels: [] });
  const all = sitemapPages(
    [...library.guides, ...library.posts],
    { topics: topicShelves(library), authors: authorShelves(library) },
    days,
  );
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  return new Map(all.map(({ address, lastModified }) => [address, lastModified]));
}

describe('the pages of the sitemap', () => {
  test('are all there are, each with the day it truly changed', () => {
    expect(Object.fromEntries(known(PAGES.slice(0, 3)))).toStrictEqual({
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

  test('leave a list without a day where one of its pages has none: that one may be the newest', () => {
    const all = known(PAGES.slice(0, 3), new Map([...DAYS].filter(([address]) => address !== '/huong-dan/cu/')));
    const lists = ['/', '/huong-dan/', '/bai-viet/', '/chu-de/', '/chu-de/ban-hang/', '/chu-de/quang-cao/'];
    expect(lists.filter((address) => all.get(address))).toEqual(['/bai-viet/', '/chu-de/quang-cao/']);
    expect(all.get('/huong-dan/sua/')).toBe('2026-08-01');
  });
});

const NASTY = `https://a.vn/?a=1&b=<c>"d"'e'&amp;`;

function only(pages: readonly SitemapPage[]): string {
  const [xml = '', ...others] = sitemapFiles(pages);
  expect(others).toEqual([]);
  return xml;
}

describe('sitemap.xml', () => {
  test('has an address a page, a day only where it is known, and pictures with their words', async () => {
    const images = [
      { url: 'https://a.vn/anh/1.webp', title: 'Nút & khung', caption: '1. Nút <Lưu>; 2. Ô “tên”' },
      { url: 'https://a.vn/anh/2.webp' },
    ];
    const pages = [{ url: 'https://a.vn/', lastModified: '2026-08-01', images }, { url: NASTY }];
    expect(await readSitemapXml(only(pages))).toEqual([
      { url: 'https://a.vn/', lastModified: '2026-08-01T00:00:00+07:00', images },
      { url: NASTY, images: [] },
    ]);
  });

  test('escapes what XML would take for its own', () => {
    expect(only([{ url: NASTY }])).toContain(
      '<loc>https://a.vn/?a=1&amp;b=&lt;c&gt;&quot;d&quot;&apos;e&apos;&amp;amp;</loc>',
    );
  });

  test('names at most a thousand pictures a page', async () => {
    const images = Array.from({ length: 1200 }, (_, at) => ({ url: `https://a.vn/${at}.webp` }));
    expect((await readSitemapXml(only([{ url: 'https://a.vn/', images }])))[0]?.images).toHaveLength(1000);
  });
});

describe('a sitemap that is too large for one file', () => {
  const pages = (count: number): SitemapPage[] =>
    Array.from({ length: count }, (_, at) => ({ url: `https://a.vn/${at}/` }));
  const addressOf = (name: string): string => `https://a.vn/${name}.xml`;
  const urls = async (xml: string): Promise<string[]> => (await readSitemapXml(xml)).map(({ url }) => url);

  test('is an index of files that together have every page once, in order', async () => {
    const files = namedSitemaps(pages(120_001), addressOf);
    expect([...files.keys()]).toEqual(['sitemap', 'sitemap-1', 'sitemap-2', 'sitemap-3']);
    const index = await readSitemapIndex(files.get('sitemap') ?? '');
    expect(index).toEqual(['sitemap-1', 'sitemap-2', 'sitemap-3'].map(addressOf));
    const parts = [...files.values()].slice(1).map((xml) => xml.match(/<url>/g)?.length);
    expect(parts).toEqual([50_000, 50_000, 20_001]);
    expect(await urls(files.get('sitemap-3') ?? '')).toEqual(
      pages(120_001)
        .slice(100_000)
        .map(({ url }) => url),
    );
  });

  test('never has a file of more bytes than allowed', async () => {
    const limits = { addresses: 50_000, bytes: 2_000 };
    const files = [...sitemapFiles(pages(100), limits)];
    expect(files.length).toBeGreaterThan(2);
    expect(files.every((xml) => Buffer.byteLength(xml) <= limits.bytes)).toBe(true);
    expect((await Promise.all(files.map(urls))).flat()).toEqual(pages(100).map(({ url }) => url));
  });

  test('has no empty file before a page that is longer than a file may be', () => {
    expect([...sitemapFiles(pages(2), { addresses: 50_000, bytes: 10 })]).toHaveLength(2);
  });

  test('is one file up to the last address that goes in', () => {
    expect([...namedSitemaps(pages(50_000), addressOf).keys()]).toEqual(['sitemap']);
    expect([...namedSitemaps(pages(50_001), addressOf).keys()]).toEqual(['sitemap', 'sitemap-1', 'sitemap-2']);
  });
});

test('what is no sitemap would be refused', async () => {
  const broken = only([{ url: 'https://a.vn/' }]);
  await expect(readSitemapXml(broken.replace('</loc>', ''))).rejects.toThrow();
  await expect(readSitemapXml(broken.replace('<loc>', '<vitri>').replace('</loc>', '</vitri>'))).rejects.toThrow();
});

test('robots.txt lets everything be read and names the sitemap', () => {
  expect(robotsTxt('https://a.vn/ten/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://a.vn/ten/sitemap.xml\n',
  );
});
