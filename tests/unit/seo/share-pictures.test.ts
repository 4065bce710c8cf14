import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { pictureFacts } from '../../../src/collections/picture-facts.ts';
import type { PagePicture } from '../../../src/guides/page-picture.ts';
import type { Mark } from '../../../src/schemas/mark.ts';
import { builtCard, builtThumbnail, facesOf } from '../../../src/seo/share-files.ts';
import { pageCard } from '../../../src/seo/page-card.ts';
import { siteCard } from '../../../src/seo/site-card.ts';
import { cardName, pageImage, type SharedPage, siteCardName, thumbnailName } from '../../../src/seo/share-names.ts';

const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-the-'));
const cacheDir = join(dir, 'cache');
const faces = facesOf(root);
const PAGE: SharedPage = { kind: 'guide', slug: 'tao-trang', title: 'Tạo trang bán hàng đầu tiên' };
const BOX: Mark = { kind: 'box', area: [0.6, 0.6, 0.2, 0.1], label: 'Nút' };

/** A picture in one colour, or in noise, which no encoder makes small; turned by its EXIF, with a camera's name. */
async function drawPicture(name: string, width: number, height: number, noise = false): Promise<PagePicture> {
  const path = join(dir, name);
  const background = '#3366cc';
  const blank = { width, height, channels: 3 as const, background };
  const create = noise ? { ...blank, noise: { type: 'gaussian' as const, mean: 128, sigma: 90 } } : blank;
  const exif = { IFD0: { Model: 'bi-mat-may-anh' } };
  await sharp({ create }).withExif(exif).withMetadata({ orientation: 6 }).jpeg({ quality: 90 }).toFile(path);
  return { facts: await pictureFacts(path), marks: [BOX], alt: 'Trang quản lý' };
}

let picture: PagePicture;
beforeAll(async () => {
  picture = await drawPicture('man-hinh.jpg', 700, 1200);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Where the colour of the test's picture is: how many pixels of a row near the middle. */
async function bluePixels(bytes: Uint8Array, row: number): Promise<number> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const line = data.subarray(row * info.width * 3, (row + 1) * info.width * 3);
  return Array.from({ length: info.width }, (_, x) => x * 3).filter(
    (at) => (line[at + 2] ?? 0) > 180 && (line[at] ?? 255) < 80,
  ).length;
}

describe('a social card', () => {
  test('is 1200 by 630, small, without metadata, with the picture on it', async () => {
    const bytes = await builtCard({ page: PAGE, picture }, cacheDir, faces);
    const { width, height, format, exif } = await sharp(bytes).metadata();
    expect([width, height, format, exif]).toEqual([1200, 630, 'jpeg', undefined]);
    expect(bytes.length).toBeLessThan(120_000);
    expect(readFileSync(picture.facts.path).includes('bi-mat-may-anh')).toBe(true);
    expect(Buffer.from(bytes).includes('bi-mat-may-anh')).toBe(false);
    expect(await bluePixels(bytes, 315)).toBeGreaterThan(300);
  });

  test.each(['ngắn', `${'Một đầu đề dài '.repeat(8)}`.trim().slice(0, 120), 'x'.repeat(120)])(
    'holds any title without touching the picture: %s',
    async (title) => {
      const bytes = await builtCard({ page: { ...PAGE, title }, picture }, cacheDir, faces);
      const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
      // The gap before the picture, whose left edge stands here: its ratio is 12 to 7.
      const [from, to] = [1200 - 64 - 600 - 50, 1200 - 64 - 600 - 6];
      const dark = data.filter((grey, at) => grey < 200 && at % info.width >= from && at % info.width < to);
      expect(dark.length).toBe(0);
    },
  );

  test('of a picture that no encoder makes small stays within its bytes', async () => {
    const noisy = await drawPicture('nhieu.jpg', 1200, 1200, true);
    expect((await builtCard({ page: PAGE, picture: noisy }, cacheDir, faces)).length).toBeLessThan(120_000);
    expect((await builtThumbnail({ page: PAGE, picture: noisy }, cacheDir)).length).toBeLessThanOrEqual(6_000);
  });

  /** How many dark pixels stand between two columns. */
  async function ink(svg: string, from: number, to: number): Promise<number> {
    const { data, info } = await sharp(Buffer.from(svg))
      .removeAlpha()
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data.filter((grey, at) => grey < 100 && at % info.width >= from && at % info.width < to).length;
  }

  test.each([
    'Từng Bước',
    'Cẩm nang bán hàng trên mạng cho người mới bắt đầu',
    'TrungTâmHướngDẫnBánHàngTrựcTuyến',
    'Một tên dài '.repeat(12).trim(),
  ])('of a site called %s keeps clear of its drawing and its picture', async (name) => {
    const words = { name, tagline: 'Hướng dẫn từng bước' };
    // Between the words and the numbered drawing, and between the words and the picture.
    expect(await ink(siteCard(words, await faces()), 760, 860)).toBe(0);
    expect(await ink(siteCard(words, await faces()), 64, 756)).toBeGreaterThan(2_000);
    const card = pageCard({ kind: 'guide', title: 'Tạo trang', name }, 600, await faces());
    expect(await ink(card, 1200 - 64 - 600 - 50, 1200)).toBe(0);
  });

  test('has the whole name of a site of up to fifty letters', async () => {
    const name = 'Cẩm nang bán hàng trên mạng cho người mới bắt đầu';
    const both = async (words: string) => [
      siteCard({ name: words, tagline: 'Chữ' }, await faces()),
      pageCard({ kind: 'guide', title: 'Chữ', name: words }, 600, await faces()),
    ];
    const [site, page] = await both(name);
    const [shorterSite, shorterPage] = await both(name.slice(0, -1));
    expect(site).not.toBe(shorterSite);
    expect(page).not.toBe(shorterPage);
  });

  test('leaves out signs that the font does not have, and draws no box', async () => {
    const card = async (title: string) => pageCard({ kind: 'post', title }, 600, await faces());
    expect(await card('Bán hàng 🎉 ngày Tết 漢')).toBe(await card('Bán hàng ngày Tết'));
    const words = { name: 'Trang 🎉 An', tagline: '漢 Bán hoa' };
    expect(siteCard(words, await faces())).toBe(siteCard({ name: 'Trang An', tagline: 'Bán hoa' }, await faces()));
  });

  test('of the site needs no picture', async () => {
    const { width, height } = await sharp(await builtCard(undefined, cacheDir, faces)).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });
});

test('a thumbnail is 240 by 160 WebP, with its marks', async () => {
  const bytes = await builtThumbnail({ page: PAGE, picture }, cacheDir);
  const bare = await builtThumbnail({ page: PAGE, picture: { ...picture, marks: [] } }, cacheDir);
  const { width, height, format, exif } = await sharp(bytes).metadata();
  expect([width, height, format, exif]).toEqual([240, 160, 'webp', undefined]);
  expect(bytes.length).toBeLessThanOrEqual(6_000);
  const [marked, plain] = await Promise.all([bytes, bare].map((each) => sharp(each).raw().toBuffer()));
  expect(marked?.filter((value, at) => Math.abs(value - (plain?.[at] ?? 0)) > 60).length).toBeGreaterThan(500);
});

describe('the name', () => {
  test('is the page’s kind and slug, its picture’s hash and a hash of the rest', () => {
    const hash = picture.facts.hash;
    expect(cardName(PAGE, picture)).toMatch(new RegExp(`^guide-tao-trang-${hash}-[0-9a-f]{8}$`));
    expect(thumbnailName(PAGE, picture)).toMatch(new RegExp(`^guide-tao-trang-${hash}-[0-9a-f]{8}$`));
    expect(siteCardName()).toMatch(/^trang-[0-9a-f]{8}$/);
  });

  test('changes with everything that is drawn', () => {
    const moved = { ...picture, marks: [{ ...BOX, area: [0.1, 0.1, 0.2, 0.1] } as Mark] };
    const names = [
      cardName(PAGE, picture),
      cardName({ ...PAGE, title: 'Khác' }, picture),
      cardName({ ...PAGE, kind: 'post' }, picture),
      cardName(PAGE, moved),
      cardName(PAGE, { ...picture, facts: { ...picture.facts, hash: '0123456789ab' } }),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(thumbnailName(PAGE, moved)).not.toBe(thumbnailName(PAGE, picture));
    expect(thumbnailName({ ...PAGE, title: 'Khác' }, picture)).toBe(thumbnailName(PAGE, picture));
  });

  test('is the one the cache keeps, once', async () => {
    await builtCard({ page: PAGE, picture }, cacheDir, faces);
    await builtThumbnail({ page: PAGE, picture }, cacheDir);
    await builtCard(undefined, cacheDir, faces);
    const kept = readdirSync(join(cacheDir, 'pictures'));
    expect(kept).toContain(`${cardName(PAGE, picture)}.jpg`);
    expect(kept).toContain(`${thumbnailName(PAGE, picture)}.webp`);
    expect(kept).toContain(`${siteCardName()}.jpg`);
  });
});

describe('the image of a page', () => {
  test('is its card, with the words of the picture', () => {
    expect(pageImage(PAGE, picture, '/ten/')).toEqual({
      path: `/ten/anh/the/${cardName(PAGE, picture)}.jpg`,
      width: 1200,
      height: 630,
      alt: 'Trang quản lý',
    });
    expect(pageImage(PAGE, { ...picture, alt: '' }, '/').alt).toBe(PAGE.title);
  });

  test('is the site’s without a picture', () => {
    expect(pageImage(PAGE, undefined, '/').path).toBe(`/anh/the/${siteCardName()}.jpg`);
  });
});
