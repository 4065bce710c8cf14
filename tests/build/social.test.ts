import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type BuiltPage, buildFolder, builtPage, builtPages, fixtureSite } from './built-site.ts';
import { BASE, ORIGIN, siteUnderPath } from './shared-sites.ts';

const GUIDE = '/huong-dan/mo-gian-hang/';
let outDir: string;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  outDir = (await siteUnderPath()).outDir;
  pages = builtPages(outDir);
});

function meta(address: string, name: string): string | null | undefined {
  const { document } = builtPage(pages, address);
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
}

/** The built file of a page's `og:image`, and its path below the site. */
function image(address: string): { path: string; bytes: Buffer } {
  const url = meta(address, 'og:image') ?? '';
  expect(url.startsWith(`${ORIGIN}${BASE}`)).toBe(true);
  const path = url.slice(ORIGIN.length + BASE.length);
  return { path, bytes: readFileSync(join(outDir, path)) };
}

function thumbnail(address: string): string | null | undefined {
  return builtPage(pages, address).document.querySelector('[data-pagefind-body]')?.getAttribute('data-pagefind-meta');
}

describe('a page with a picture', () => {
  test('has a card of its own, with its size and words', async () => {
    const { path, bytes } = image(GUIDE);
    expect(path).toMatch(/^anh\/the\/guide-mo-gian-hang-[0-9a-f]{12}-[0-9a-f]{8}\.jpg$/);
    const { width, height, exif } = await sharp(bytes).metadata();
    expect([width, height, exif]).toEqual([1200, 630, undefined]);
    expect(bytes.length).toBeLessThan(120_000);
    expect(bytes.includes('bi-mat-trong-anh')).toBe(false);
    const told = ['og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'].map((name) => meta(GUIDE, name));
    expect(told).toEqual(['1200', '630', 'Nút thêm ở góc phải', 'summary_large_image']);
  });

  test('is indexed with its thumbnail, which is there', async () => {
    const address = thumbnail(GUIDE) ?? '';
    expect(address).toMatch(/^image:\/kho-sach\/anh\/nho\/guide-mo-gian-hang-[0-9a-f]{12}-[0-9a-f]{8}\.webp$/);
    const file = join(outDir, address.slice(`image:${BASE}`.length));
    const { width, height } = await sharp(readFileSync(file)).metadata();
    expect([width, height]).toEqual([240, 160]);
  });
});

describe('a page without a picture', () => {
  test('has the site’s card, and no thumbnail', async () => {
    const { path, bytes } = image('/bai-viet/chon-ten-gian-hang/');
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(path).toBe(image('/').path);
    expect(thumbnail('/bai-viet/chon-ten-gian-hang/')).toBe('image:');
  });

  test('costs no card: there is one a picture, and one for the site', () => {
    const illustrated = [...pages.keys()].filter((address) => (thumbnail(address) ?? 'image:') !== 'image:');
    expect(readdirSync(join(outDir, 'anh', 'the'))).toHaveLength(illustrated.length + 1);
    // Search shows each step with its own picture: the guide has two.
    const figures = [...pages.values()].flatMap(({ document }) => [...document.querySelectorAll('figure.shot')]);
    expect(readdirSync(join(outDir, 'anh', 'nho'))).toHaveLength(figures.length);
  });
});

test('every page that search engines may take names a card that is there; the others name none', () => {
  for (const { address } of pages.values()) {
    if (meta(address, 'robots') === 'noindex') expect(meta(address, 'og:image'), address).toBeUndefined();
    else expect(image(address).bytes.length, address).toBeGreaterThan(5_000);
  }
});

test('a changed title gives the card another name and leaves the thumbnail; a cover gives a page both', async () => {
  const before = { card: image(GUIDE).path, thumbnail: thumbnail(GUIDE) };
  const site = fixtureSite();
  onTestFinished(site.remove);
  // What was made of pictures for the first build is there for the second, as where an author builds twice.
  cpSync(dirname(outDir), dirname(site.outDir), { recursive: true });
  const change = (file: string, from: RegExp, to: string): void => {
    const path = join(site.dir, file, 'index.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  change('guides/mo-gian-hang', /^title: .*$/m, 'title: Một đầu đề khác');
  change('posts/chon-ten-gian-hang', /^title:/m, 'cover: gian-hang/don-moi\ntitle:');
  const { ok, output } = await buildFolder(site.dir, { SITE_URL: `${ORIGIN}${BASE}` });
  expect(ok, output).toBe(true);
  outDir = site.outDir;
  pages = builtPages(outDir);
  expect(image(GUIDE).path).not.toBe(before.card);
  expect(thumbnail(GUIDE)).toBe(before.thumbnail);
  expect(image('/bai-viet/chon-ten-gian-hang/').path).toMatch(/^anh\/the\/post-chon-ten-gian-hang-/);
  expect(thumbnail('/bai-viet/chon-ten-gian-hang/')).toMatch(/^image:\/kho-sach\/anh\/nho\/post-/);
});
