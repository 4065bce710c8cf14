import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { GUIDE, SiteInBrowser } from './site-in-browser.ts';

/** The step with three marks: fields, a choice and a button. */
const SHOT = 'business-manager/thong-tin-doanh-nghiep';
let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open();
});
afterAll(() => site.close());
afterEach(() => {
  expect(site.takeComplaints()).toEqual([]);
});

/** Opens the guide at the figure, for a reader of their own. */
async function atFigure(
  options: Parameters<SiteInBrowser['reader']>[0] = {},
): Promise<{ page: Page; reader: BrowserContext }> {
  const reader = await site.reader({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await reader.newPage();
  await page.goto(site.url + GUIDE);
  await figure(page).scrollIntoViewIfNeeded();
  return { page, reader };
}

const figure = (page: Page): Locator => page.locator(`figure[data-shot="${SHOT}"]`);
const step = (page: Page): Locator => page.locator('.step', { has: figure(page) });
const inProse = (page: Page, n: number): Locator => step(page).locator(`p > .badge[data-n="${n}"]`);
const onPicture = (page: Page, n: number): Locator => figure(page).locator(`svg a[aria-label^="${n}: "]`);
const inLegend = (page: Page, n: number): Locator => figure(page).locator(`li[data-n="${n}"]`);

interface YamlBox {
  label: string;
  area: [x: number, y: number, width: number, height: number];
  place?: string;
}

/** The marks of a screenshot as its author's file has them; those of the guide are all boxes. */
function marksOf(id: string): YamlBox[] {
  const path = join(root, 'content', 'screenshots', `${id}.yaml`);
  return (parse(readFileSync(path, 'utf8')) as { marks: YamlBox[] }).marks;
}

/** Where the badge of a box belongs on a picture of a size: on the corner or edge its place names. */
function badgeCentre(
  { area: [x, y, width, height], place = 'top-left' }: YamlBox,
  size: { width: number; height: number },
): { x: number; y: number } {
  const part = (low: string, high: string): number => (place.includes(high) ? 1 : place.includes(low) ? 0 : 0.5);
  return { x: size.width * (x + width * part('left', 'right')), y: size.height * (y + height * part('top', 'bottom')) };
}

/** Which numbers are lit on the picture and in the legend, as the reader sees it: larger, and with a ground. */
function lit(page: Page): Promise<{ picture: string[]; legend: string[] }> {
  return figure(page).evaluate((element) => {
    // Without transitions what is lit is lit at once.
    const isLit = (part: Element): boolean => getComputedStyle(part).getPropertyValue('--lit').trim() === '1';
    const numbers = (selector: string): string[] =>
      [...element.querySelectorAll(selector)].filter(isLit).map((part) => part.getAttribute('data-n') ?? '');
    return { picture: [...new Set(numbers('.mark'))], legend: numbers('li') };
  });
}

const BOTH = (n: string) => ({ picture: [n], legend: [n] });
const NONE = { picture: [], legend: [] };

describe.each([true, false])('marks, with JavaScript %s', (javaScriptEnabled) => {
  test('light up together: pointing at the prose, the legend or the picture', async () => {
    const { page, reader } = await atFigure({ javaScriptEnabled });
    expect(await lit(page)).toEqual(NONE);
    await inProse(page, 2).hover();
    expect(await lit(page)).toEqual(BOTH('2'));
    await inLegend(page, 3).hover();
    expect(await lit(page)).toEqual(BOTH('3'));
    await onPicture(page, 1).hover();
    expect(await lit(page)).toEqual(BOTH('1'));
    await page.mouse.move(0, 0);
    expect(await lit(page)).toEqual(NONE);
    await reader.close();
  });

  test('light up under the keyboard, in the order of the page', async () => {
    const { page, reader } = await atFigure({ javaScriptEnabled });
    await inProse(page, 3).focus();
    expect(await lit(page)).toEqual(BOTH('3'));
    const names: string[] = [];
    for (let press = 0; press < 7; press += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className ?? '',
        ),
      );
    }
    const labels = marksOf(SHOT).map(({ label }) => label.replaceAll('*', ''));
    expect(names).toEqual([
      'shot-link',
      ...labels.map((label, at) => `${at + 1}: ${label}`),
      ...labels.map((_, at) => `${at + 1}: xem trên ảnh`),
    ]);
    expect(await lit(page)).toEqual(BOTH('3'));
    await reader.close();
  });

  test('stay lit where a press on a badge has led, with the picture in sight, and lead back', async () => {
    const { page, reader } = await atFigure({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
    await inProse(page, 2).click();
    await page.mouse.move(0, 0);
    expect(new URL(page.url()).hash).toBe('#tb-anh--business-manager--thong-tin-doanh-nghiep--dau--2');
    expect(await lit(page)).toEqual(BOTH('2'));
    const window = { top: 0, bottom: 844 };
    for (const part of [inLegend(page, 2), onPicture(page, 2)]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(window.top);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(window.bottom);
    }
    await inLegend(page, 1).getByRole('link').click();
    await page.mouse.move(0, 0);
    expect(new URL(page.url()).hash).toBe('#tb-anh--business-manager--thong-tin-doanh-nghiep--dau--1--tren-anh');
    expect(await lit(page)).toEqual(BOTH('1'));
    const badge = await onPicture(page, 1).boundingBox();
    expect(badge?.y).toBeGreaterThanOrEqual(0);
    expect(badge?.y).toBeLessThan(844);
    await reader.close();
  });
});

describe('a mark that is lit', () => {
  test('is larger and thicker, not only of another colour', async () => {
    const { page, reader } = await atFigure({ reducedMotion: 'reduce' });
    const look = () =>
      figure(page).evaluate((element) => {
        const of = (selector: string) => getComputedStyle(element.querySelector(selector) as Element);
        return {
          radius: Number.parseFloat(of('.mark[data-n="1"] .disc').getPropertyValue('r')),
          line: Number.parseFloat(of('.mark[data-n="1"] .stroke').strokeWidth),
        };
      });
    const before = await look();
    await inLegend(page, 1).hover();
    const after = await look();
    expect(after.radius).toBeGreaterThan(before.radius);
    expect(after.line).toBeGreaterThan(before.line);
    await reader.close();
  });
});

describe('the pictures of the guide', () => {
  test('are 21 on 20 steps, each says that it is drawn, and each mark is spoken of in its step', async () => {
    const { page, reader } = await atFigure();
    expect(await page.locator('.step figure.shot').count()).toBe(21);
    expect(await page.locator('.step:has(figure.shot)').count()).toBe(20);
    expect(await page.locator('figure.shot .shot-note', { hasText: 'Ảnh minh họa' }).count()).toBe(21);
    const unspoken = await page.locator('.step:has(figure.shot)').evaluateAll((steps) =>
      steps.flatMap((each) => {
        const numbers = (selector: string) =>
          [...each.querySelectorAll(selector)].map((part) => part.getAttribute('data-n'));
        const spoken = numbers(':scope > :not(figure) .badge, :scope > .badge');
        return numbers('figcaption li')
          .filter((n) => !spoken.includes(n))
          .map((n) => `${each.textContent?.slice(0, 40)}: ${n}`);
      }),
    );
    expect(unspoken).toEqual([]);
    await reader.close();
  });

  test('keep within 200 kB on a phone at first view, and 40 kB each at 800 px', async () => {
    const reader = await site.reader({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const page = await reader.newPage();
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      sizes.set(new URL(response.url()).pathname, body.length);
    });
    await page.goto(site.url + GUIDE, { waitUntil: 'networkidle' });
    let total = 0;
    for (const path of sizes.keys()) {
      const bytes = Buffer.from(await (await fetch(new URL(path, site.url))).arrayBuffer());
      // Text goes over the wire as Brotli; pictures and fonts are packed already.
      total += /\.(?:avif|webp|woff2)$/.test(path) ? bytes.length : brotliCompressSync(bytes).length;
    }
    expect(total).toBeLessThanOrEqual(200_000);
    const srcsets = await page
      .locator('figure.shot source')
      .evaluateAll((all) => all.map((each) => each.getAttribute('srcset') ?? ''));
    for (const srcset of srcsets) {
      const address = /(\S+) 800w/.exec(srcset)?.[1] ?? '';
      const { length } = Buffer.from(await (await fetch(new URL(address, site.url))).arrayBuffer());
      expect(length, address).toBeGreaterThan(0);
      expect(length, address).toBeLessThanOrEqual(40_000);
    }
    await reader.close();
  });

  test.each([320, 390, 1280])('have their badges where their YAML says, within 2 px, at %i px', async (width) => {
    const { page, reader } = await atFigure({ viewport: { width, height: 844 } });
    const seen = await page.locator('figure.shot').evaluateAll((figures) =>
      figures.map((each) => {
        const picture = each.querySelector('img')?.getBoundingClientRect() ?? new DOMRect();
        const badges = [...each.querySelectorAll('svg .disc')].map((disc) => {
          const box = disc.getBoundingClientRect();
          return { x: box.left + box.width / 2 - picture.left, y: box.top + box.height / 2 - picture.top };
        });
        return { key: each.getAttribute('data-shot') ?? '', width: picture.width, height: picture.height, badges };
      }),
    );
    const off = seen.flatMap(({ key, badges, ...size }) => {
      const said = marksOf(key).map((mark) => badgeCentre(mark, size));
      expect(badges, key).toHaveLength(said.length);
      return said.map(({ x, y }, at) => Math.hypot(x - (badges[at]?.x ?? 0), y - (badges[at]?.y ?? 0)));
    });
    expect(off.length).toBeGreaterThan(40);
    expect(Math.max(...off)).toBeLessThanOrEqual(2);
    await reader.close();
  });
});

/** Finds the disc of a badge by its colour in a picture of the page: the middle of the deep pixels around a point. All in device pixels. */
async function discCentre(
  png: Buffer,
  near: { x: number; y: number },
  radius: number,
): Promise<{ x: number; y: number }> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const found: { x: number; y: number }[] = [];
  for (let y = Math.max(0, Math.floor(near.y - radius)); y <= Math.min(info.height - 1, near.y + radius); y += 1) {
    for (let x = Math.max(0, Math.floor(near.x - radius)); x <= Math.min(info.width - 1, near.x + radius); x += 1) {
      const [red = 0, green = 0, blue = 0] = data.subarray((y * info.width + x) * 3);
      if (Math.abs(red - 140) < 12 && Math.abs(green - 28) < 12 && Math.abs(blue - 12) < 12) found.push({ x, y });
    }
  }
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2 + 0.5;
  return { x: middle(found.map(({ x }) => x)), y: middle(found.map(({ y }) => y)) };
}

test.each([1, 1.5, 2])(
  'seen in a picture of the page at 390 px and a zoom of %d, badges are where the YAML says',
  async (zoom) => {
    const { page, reader } = await atFigure({ viewport: { width: 390, height: 844 }, deviceScaleFactor: zoom });
    // Lines have the colour of the discs.
    await figure(page).evaluate((element) => {
      for (const line of element.querySelectorAll<SVGElement>('.mark rect')) line.style.display = 'none';
    });
    const frame = figure(page).locator('.shot-frame');
    await frame.locator('img').evaluate((img: HTMLImageElement) => img.decode());
    const box = await frame.locator('img').boundingBox();
    if (!box) throw new Error('no picture');
    const around = { x: box.x - 20, y: box.y - 20, width: box.width + 40, height: box.height + 40 };
    const png = await page.screenshot({ clip: around });
    for (const mark of marksOf(SHOT)) {
      const { x, y } = badgeCentre(mark, box);
      const said = { x: (20 + x) * zoom, y: (20 + y) * zoom };
      const seen = await discCentre(png, said, 16 * zoom);
      expect(Math.hypot(seen.x - said.x, seen.y - said.y) / zoom, `${mark.place} of ${mark.area}`).toBeLessThanOrEqual(
        2,
      );
    }
    await reader.close();
  },
);

test('on paper a badge keeps its disc and its digit', async () => {
  const { page, reader } = await atFigure();
  await page.emulateMedia({ media: 'print' });
  const badge = await inProse(page, 1).evaluate((element) => {
    const style = getComputedStyle(element);
    return [style.getPropertyValue('print-color-adjust'), style.backgroundColor, style.color];
  });
  expect(badge).toEqual(['exact', 'rgb(140, 28, 12)', 'rgb(255, 255, 255)']);
  await reader.close();
});

test('in forced colours a badge keeps an outline, and marks keep their two tones', async () => {
  const { page, reader } = await atFigure({ forcedColors: 'active' });
  expect(await inProse(page, 1).evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('2px');
  const disc = figure(page).locator('.disc').first();
  expect(await disc.evaluate((element) => getComputedStyle(element).fill)).toBe('rgb(140, 28, 12)');
  await reader.close();
});
