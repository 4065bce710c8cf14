import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../../scripts/lib/static-server.ts';
import { walk } from '../../src/document/walk.ts';
import { readFeed } from '../feed-reader.ts';
import { readMarkdown } from '../markdown-reader.ts';
import { readSitemapXml } from '../sitemap-reader.ts';
import { type BuiltPage, builtPage, builtPages } from './built-site.ts';
import { BASE, INDEXNOW_KEY as KEY, ORIGIN, type SharedSite, siteUnderPath } from './shared-sites.ts';

const GUIDE = '/huong-dan/mo-gian-hang/';
let site: SharedSite;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  site = await siteUnderPath();
  pages = builtPages(site.outDir);
});

function built(path: string): string {
  return readFileSync(join(site.outDir, path), 'utf8');
}

/** Whether an address of the site's own leads to a page or file that was built. */
function isBuilt(url: string): boolean {
  const path = decodeURI(new URL(url).pathname).slice(BASE.length);
  const file = join(site.outDir, path);
  return path.endsWith('/') || path === ''
    ? existsSync(join(file, 'index.html'))
    : existsSync(file) && statSync(file).isFile();
}

/** The addresses in a text of Markdown: of links, pictures and definitions. */
function addresses(markdown: string): string[] {
  const urls: string[] = [];
  walk(readMarkdown(markdown), (node: Nodes) => 'url' in node && urls.push(node.url));
  return urls;
}

/** Each address is absolute, and one of the site's own was built. */
function expectToHold(urls: readonly string[], where: string): void {
  expect(urls.length, where).toBeGreaterThan(0);
  for (const url of urls) {
    expect(URL.canParse(url), `${where}: ${url}`).toBe(true);
    if (url.startsWith(ORIGIN)) expect(isBuilt(url), `${where}: ${url}`).toBe(true);
  }
}

describe('every guide and post', () => {
  const copies = (): string[] => globSync('{huong-dan,bai-viet}/*.md', { cwd: site.outDir }).sort();

  test('has a Markdown copy, and its page names it', () => {
    expect(copies()).toEqual([
      'bai-viet/chon-ten-gian-hang.md',
      'bai-viet/chup-anh-hang.md',
      'huong-dan/mo-gian-hang.md',
    ]);
    for (const copy of copies()) {
      const { document } = builtPage(pages, `/${copy.replace(/\.md$/, '/')}`);
      const link = document.querySelector('link[rel=alternate][type="text/markdown"]');
      expect(link?.getAttribute('href')).toBe(`${BASE}${copy}`);
    }
  });

  test('has all its addresses in the copy absolute, and what they lead to is there', () => {
    for (const copy of copies()) expectToHold(addresses(built(copy)), copy);
  });

  test('says in the copy what its page says, with its days', async () => {
    await expect(built('huong-dan/mo-gian-hang.md')).toMatchFileSnapshot('../fixtures/build/mo-gian-hang.md');
  });
});

describe('the feeds', () => {
  const FEEDS = ['nguon-tin.xml', 'chu-de/chup-anh/nguon-tin.xml', 'chu-de/gian-hang/nguon-tin.xml'];

  test('are of all pages and of each topic with pages, and name only what is there', async () => {
    expect(globSync('**/nguon-tin.xml', { cwd: site.outDir }).sort()).toEqual([...FEEDS].sort());
    for (const path of FEEDS) {
      const feed = await readFeed(built(path));
      expect(feed.self).toBe(`${ORIGIN}${BASE}${path}`);
      for (const { html, url, id } of feed.entries) {
        expect(id).toBe(url);
        const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
        const named = [...document.querySelectorAll('[href], [src]')].map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        );
        expectToHold([url, ...named], `${path}: ${url}`);
      }
    }
  });

  test('have the whole text with pictures, newest first, and are as old as their newest change', async () => {
    const feed = await readFeed(built('nguon-tin.xml'));
    expect(feed.entries.map(({ url }) => new URL(url).pathname)).toEqual([
      `${BASE}bai-viet/chup-anh-hang/`,
      `${BASE}bai-viet/chon-ten-gian-hang/`,
      `${BASE}huong-dan/mo-gian-hang/`,
    ]);
    expect(feed.updated).toBe('2026-03-04T00:00:00+07:00');
    const guide = feed.entries.at(-1);
    expect([guide?.published, guide?.updated]).toEqual(['2026-01-05T00:00:00+07:00', '2026-02-01T00:00:00+07:00']);
    expect(guide?.html.match(/<img /g)).toHaveLength(2);
    expect(guide?.html).toContain('Đừng giao hàng khi chưa gọi lại cho khách.');
  });

  test('are named by the pages they belong to', () => {
    const named = (address: string): (string | null)[] =>
      [...builtPage(pages, address).document.querySelectorAll('link[type="application/atom+xml"]')].map((link) =>
        link.getAttribute('href'),
      );
    for (const { address } of pages.values()) expect(named(address), address).toContain(`${BASE}nguon-tin.xml`);
    expect(named('/chu-de/gian-hang/')).toContain(`${BASE}chu-de/gian-hang/nguon-tin.xml`);
  });
});

test('llms.txt names the copy of every page, and nothing that is not there', () => {
  const urls = addresses(built('llms.txt'));
  expectToHold(urls, 'llms.txt');
  const copies = globSync('{huong-dan,bai-viet}/*.md', { cwd: site.outDir });
  expect(urls.filter((url) => url.endsWith('.md')).sort()).toEqual(
    copies.map((copy) => `${ORIGIN}${BASE}${copy}`).sort(),
  );
});

test('the sitemap has the day of the last commit where the author gave none', async () => {
  const read = await readSitemapXml(built('sitemap.xml'));
  const day = (address: string) => read.find(({ url }) => url === `${ORIGIN}${BASE}${address.slice(1)}`)?.lastModified;
  expect(day(GUIDE)).toBe('2026-02-01T00:00:00+07:00');
  expect(day('/bai-viet/chup-anh-hang/')).toBe('2026-03-04T00:00:00+07:00');
  expect(day('/')).toBe('2026-03-04T00:00:00+07:00');
  expectToHold(
    read.flatMap(({ url, images }) => [url, ...images.map((image) => image.url)]),
    'sitemap.xml',
  );
});

describe('a guide or post is told alike everywhere', () => {
  interface Told {
    address: string;
    day: unknown[];
    picture: unknown[];
    /** Whether the page itself shows a picture. */
    isIllustrated: boolean;
  }

  /** What its head, its JSON-LD, the sitemap and the feed say of each page's last change, and of the picture that shows it. */
  async function told(): Promise<Told[]> {
    const sitemap = await readSitemapXml(built('sitemap.xml'));
    const { entries } = await readFeed(built('nguon-tin.xml'));
    return entries.map(({ url, updated, image }) => {
      const address = new URL(url).pathname.slice(BASE.length - 1);
      const { document } = builtPage(pages, address);
      const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
      const article = graph['@graph'].find((node: { headline?: string }) => node.headline);
      const listed = sitemap.find((one) => one.url === url);
      return {
        address,
        day: [updated, article.dateModified, listed?.lastModified, meta('article:modified_time')],
        picture: [image, article.image[0].contentUrl, listed?.images[0]?.url, meta('og:image')],
        isIllustrated: document.querySelector('figure.shot') !== null,
      };
    });
  }

  test('with one day of its last change, of its author’s or of git', async () => {
    const days = (await told()).map(({ address, day }) => [address, ...new Set(day)]);
    expect(days).toEqual([
      ['/bai-viet/chup-anh-hang/', '2026-03-04T00:00:00+07:00'],
      ['/bai-viet/chon-ten-gian-hang/', '2026-03-04T00:00:00+07:00'],
      [GUIDE, '2026-02-01T00:00:00+07:00'],
    ]);
  });

  test('with the site’s picture where it has none of its own', async () => {
    const bare = (await told()).filter(({ isIllustrated }) => !isIllustrated);
    const home = builtPage(pages, '/').document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    expect(bare.length).toBeGreaterThan(0);
    for (const { address, picture } of bare) expect(new Set(picture), address).toEqual(new Set([home]));
    for (const { picture } of await told()) expectToHold(picture as string[], 'pictures');
  });
});

test('the copies and llms.txt are served as texts in UTF-8', async () => {
  const server = await serveStatic({ dir: site.outDir, base: BASE, port: 0 });
  const type = async (path: string) => (await fetch(new URL(path, server.url))).headers.get('content-type');
  expect(await type('huong-dan/mo-gian-hang.md')).toBe('text/markdown; charset=utf-8');
  expect(await type('llms.txt')).toBe('text/plain; charset=utf-8');
  expect(await type('huong-dan/mo-gian-hang/')).toBe('text/html; charset=utf-8');
  await server.close();
});

test('the key of IndexNow is served where search engines look for it', () => {
  expect(built(`${KEY}.txt`)).toBe(KEY);
});
