import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtAddresses, GUIDE, SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await SiteInBrowser.open();
});
afterAll(() => site.close());
afterEach(() => {
  expect(site.takeComplaints()).toEqual([]);
});

const PAPER = { light: 'rgb(253, 252, 249)', dark: 'rgb(20, 23, 27)' };
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the theme', () => {
  test.each(['light', 'dark'] as const)('follows the system: %s', async (colorScheme) => {
    const reader = await site.reader({ colorScheme });
    const page = await reader.newPage();
    await page.goto(site.url);
    expect(await paper(page)).toBe(PAPER[colorScheme]);
    await reader.close();
  });

  test('a press changes it, and it stays changed on the next page, from the first paint', async () => {
    const reader = await site.reader({ colorScheme: 'light' });
    const page = await reader.newPage();
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Nền tối' }).click();
    expect(await paper(page)).toBe(PAPER.dark);
    await page.goto(site.url + GUIDE, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.getByRole('button', { name: 'Nền sáng' }).click();
    expect(await paper(page)).toBe(PAPER.light);
    await reader.close();
  });

  test('still changes where storage is refused', async () => {
    const reader = await site.reader({ colorScheme: 'light' });
    await reader.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const page = await reader.newPage();
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Nền tối' }).click();
    expect(await paper(page)).toBe(PAPER.dark);
    await reader.close();
  });
});

describe('the header', () => {
  test.each([320, 360, 390])('takes two rows of a phone, in either theme: %i px', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const reader = await site.reader({ colorScheme, viewport: { width, height: 700 } });
      const page = await reader.newPage();
      await page.goto(site.url);
      const row = await page
        .locator('.site-name, .search-open, .theme-switch')
        .evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ y, height }) => y + height / 2));
      expect(row).toHaveLength(3);
      for (const middle of row) expect(middle).toBeCloseTo(row[0] ?? 0, 0);
      await reader.close();
    }
  });
});

describe('a guide', () => {
  test('the table of contents follows the reader', async () => {
    const reader = await site.reader({ viewport: { width: 1280, height: 800 } });
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    const current = page.locator('.contents-side a[aria-current]');
    for (const id of ['tang-bao-mat-cho-tai-khoan', 'chon-loai-tai-khoan']) {
      await page.evaluate((target) => document.getElementById(target)?.scrollIntoView(), id);
      await page.locator(`.contents-side a[aria-current][href="#${id}"]`).waitFor();
      expect(await current.count()).toBe(1);
    }
    await reader.close();
  });

  test('the table of contents keeps the mark in its own sight, and the page where the reader is', async () => {
    const reader = await site.reader({ viewport: { width: 1280, height: 360 } });
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    const titles = page.locator('.prose h2');
    for (const at of [...(await titles.all()).keys(), 0]) {
      const id = await titles.nth(at).getAttribute('id');
      const before = await titles.nth(at).evaluate((title) => {
        title.scrollIntoView();
        return scrollY;
      });
      await page.locator(`.contents-side a[aria-current][href="#${id}"]`).waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(before);
      const [contents, marked] = await Promise.all(
        ['.contents-side', '.contents-side a[aria-current]'].map((selector) => page.locator(selector).boundingBox()),
      );
      expect(marked?.y).toBeGreaterThanOrEqual((contents?.y ?? 0) - 1);
      expect((marked?.y ?? 0) + (marked?.height ?? 0)).toBeLessThanOrEqual(
        (contents?.y ?? 0) + (contents?.height ?? 0) + 1,
      );
    }
    await reader.close();
  });

  test('a step at the end of the guide does not move by itself', async () => {
    const reader = await site.reader({ viewport: { width: 1280, height: 720 } });
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    const moved = await page
      .locator('.step-foot')
      .last()
      .evaluate(async (foot) => {
        foot.scrollIntoView({ block: 'center' });
        const before = foot.getBoundingClientRect().y;
        const frame = () => new Promise(requestAnimationFrame);
        for (let frames = 0; frames < 10; frames += 1) await frame();
        return foot.getBoundingClientRect().y - before;
      });
    expect(Math.abs(moved)).toBeLessThan(1);
    await reader.close();
  });

  test('on a phone the contents fold, and open by keyboard', async () => {
    const reader = await site.reader({ viewport: { width: 390, height: 844 } });
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    expect(await page.locator('.contents-side').isVisible()).toBe(false);
    await page.locator('.contents-fold summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.contents-fold a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#[a-z0-9-]+$/);
    await reader.close();
  });

  test('the first Tab is the skip link, and it leads past the navigation', async () => {
    const reader = await site.reader();
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Đến thẳng nội dung');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await reader.close();
  });

  test.each([390, 1280])('no mark of one line reaches the next at %i px', async (width) => {
    const reader = await site.reader({ viewport: { width, height: 844 } });
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    await page.evaluate(() => document.fonts.ready);
    const short = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      const texts = [
        ...document.querySelectorAll('h1, h2, h3, .prose p, .lead, .prose li, .contents-fold summary, .callout p'),
      ];
      return texts.flatMap((element) => {
        const style = getComputedStyle(element);
        if (!context) return ['no canvas'];
        context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const { actualBoundingBoxAscent } = context.measureText('ỄẬỠẮ');
        const { actualBoundingBoxDescent } = context.measureText('ậgỵộ');
        const ink = actualBoundingBoxAscent + actualBoundingBoxDescent;
        return Number.parseFloat(style.lineHeight) < ink
          ? [`${element.tagName}: ${style.lineHeight} for ${ink}px of ink`]
          : [];
      });
    });
    expect(short).toEqual([]);
    await reader.close();
  });

  test('is set in the site’s own font, which the site serves', async () => {
    const reader = await site.reader();
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family, weight }) => `${family.replaceAll('"', '').split('-')[0]} ${weight}`);
    });
    expect(loaded.sort()).toEqual([
      'Be Vietnam Pro 400',
      'Be Vietnam Pro 400',
      'Be Vietnam Pro 700',
      'Be Vietnam Pro 700',
    ]);
    await reader.close();
  });
});

describe('with JavaScript off', () => {
  describe('every page can be read and every link of it leads somewhere', () => {
    const asked = new Map<string, number>();
    let reader: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      reader = await site.reader({ javaScriptEnabled: false });
      page = await reader.newPage();
    });
    afterAll(() => reader.close());

    test.each(builtAddresses())('/%s', async (address) => {
      await page.goto(site.url + address);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
      const hrefs = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const href of hrefs) {
        const path = href.split('#')[0] ?? href;
        if (!asked.has(path)) asked.set(path, (await fetch(new URL(path, site.url))).status);
        expect(asked.get(path), `${address} -> ${href}`).toBe(200);
      }
    });
  });

  test('all steps of the guide are there, the switch is not, and search leads to a list of all pages', async () => {
    const reader = await site.reader({ javaScriptEnabled: false });
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    expect(await page.locator('.step').count()).toBe(33);
    expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Tìm kiếm' }).click();
    await page.waitForURL('**/tim-kiem/');
    expect(await page.locator('.all-pages').innerText()).toContain(
      'Cách tạo tài khoản quảng cáo Facebook doanh nghiệp và cá nhân',
    );
    expect(await page.getByText('Cần bật JavaScript để dùng ô tìm kiếm.').isVisible()).toBe(true);
    await reader.close();
  });
});
