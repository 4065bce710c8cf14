import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { GuideInProgress } from './guide-in-progress.ts';
import { SiteInBrowser } from './site-in-browser.ts';

/** The text column of an A4 page with the margins of print.css, in CSS px. */
const PAPER = { width: 658, height: 971 };
let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open();
});
afterAll(() => site.close());
afterEach(() => {
  expect(site.takeComplaints()).toEqual([]);
});

/** Opens the guide as it is printed. */
async function onPaper(work: (guide: GuideInProgress) => Promise<void>, options: BrowserContextOptions = {}) {
  const reader = await site.reader({ viewport: PAPER, ...options });
  const guide = await GuideInProgress.open(site, reader);
  await guide.page.emulateMedia({ media: 'print' });
  await work(guide);
  await reader.close();
}

/** Gives the first picture a twin for the dark theme, as a screenshot has it that was taken in both. */
async function addDarkTwin(page: Page): Promise<void> {
  await page
    .locator('.shot-frame')
    .first()
    .evaluate((frame) => {
      const light = frame.querySelector('.for-light');
      const dark = light?.cloneNode(true) as Element;
      dark.classList.replace('for-light', 'for-dark');
      light?.after(dark);
      frame.classList.add('has-dark');
    });
}

/** What CSS writes behind the links of the text that match, with their addresses. */
function behindLinks(page: Page, selector: string): Promise<{ href: string; written: string }[]> {
  return page.locator(`.prose ${selector}`).evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      written: getComputedStyle(link, '::after').content,
    })),
  );
}

describe('on paper', () => {
  test('there is the article, and nothing to press', async () => {
    await onPaper(async ({ page }) => {
      const furniture =
        'header.site-header, footer, nav, .contents-fold, .article-after, .tags, .anchor, .step-foot, .return-line, .reading-status, button, input, dialog';
      for (const part of await page.locator(furniture).all()) {
        expect(await part.isVisible(), await part.evaluate((element) => element.outerHTML.slice(0, 90))).toBe(false);
      }
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('.step-title').last().isVisible()).toBe(true);
    });
  });

  test('each step has a box, and the box of a step that is done a check', async () => {
    const reader = await site.reader({ viewport: PAPER });
    const guide = await GuideInProgress.open(site, reader);
    await guide.tick(1);
    await guide.page.emulateMedia({ media: 'print' });
    const numbers = guide.page.locator('.step-number');
    const drawn = await numbers.evaluateAll((all) =>
      all.map((number) => ({
        box: getComputedStyle(number, '::before').borderTopWidth,
        check: getComputedStyle(number, '::after').content !== 'none',
        left: number.getBoundingClientRect().left,
      })),
    );
    expect(drawn).toHaveLength(33);
    for (const { box, left } of drawn) {
      expect(Number.parseFloat(box)).toBeGreaterThan(0);
      expect(left).toBeGreaterThanOrEqual(0);
    }
    expect(drawn.flatMap(({ check }, at) => (check ? [at + 1] : []))).toEqual([1]);
    expect(await numbers.nth(1).innerText()).toMatch(/^Bước 2/);
    await reader.close();
  });

  test('there are boxes without JavaScript too', async () => {
    await onPaper(
      async ({ page }) => {
        const boxes = await page
          .locator('.step-number')
          .evaluateAll((all) => all.map((number) => getComputedStyle(number, '::before').borderTopStyle));
        expect(boxes).toHaveLength(33);
        expect(new Set(boxes)).toEqual(new Set(['solid']));
      },
      { javaScriptEnabled: false },
    );
  });

  test('addresses are written out in full, those of places in the page are not', async () => {
    await onPaper(async ({ page }) => {
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      const inside = await behindLinks(page, 'a[href^="/"]:not([data-shot-open])');
      expect(inside.length).toBeGreaterThan(1);
      for (const { href, written } of inside) {
        // A browser gives `attr(href)` back as it stands or as its text.
        expect(written.replaceAll('" attr(href) "', href)).toBe(`" (${new URL(href, canonical ?? '').href})"`);
      }
      const here = await behindLinks(page, 'a:is([href^="#"], [data-shot-open])');
      expect(here.length).toBeGreaterThan(20);
      expect(here.filter(({ written }) => written !== 'none')).toEqual([]);
    });
  });

  test('marks keep their colours, and pictures fit their page', async () => {
    await onPaper(async ({ page }) => {
      const stroke = page.locator('.shot-overlay .stroke').first();
      expect(await stroke.evaluate((element) => getComputedStyle(element).printColorAdjust)).toBe('exact');
      const shots = await page.locator('figure.shot').evaluateAll((all) =>
        all.map((figure) => {
          const frame = figure.querySelector('.shot-frame')?.getBoundingClientRect();
          const overlay = figure.querySelector('.shot-overlay')?.getBoundingClientRect();
          return {
            splits: getComputedStyle(figure).breakInside !== 'avoid',
            height: figure.getBoundingClientRect().height,
            right: frame?.right ?? 0,
            aside: Math.abs((frame?.width ?? 0) - (overlay?.width ?? frame?.width ?? 0)),
          };
        }),
      );
      expect(shots.length).toBeGreaterThan(15);
      for (const { splits, height, right, aside } of shots) {
        expect(splits).toBe(false);
        expect(height).toBeLessThan(PAPER.height);
        expect(right).toBeLessThanOrEqual(PAPER.width);
        expect(aside, 'marks lie on the picture').toBeLessThan(1);
      }
    });
  });

  test('a title never stands alone at the foot of a page', async () => {
    await onPaper(async ({ page }) => {
      const breaks = await page
        .locator('h1, .prose :is(h2, h3, h4)')
        .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakAfter));
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
    });
  });

  test('nothing stands behind the last words, so that no sheet is empty', async () => {
    await onPaper(async ({ page }) => {
      const behind = await page.evaluate(() => {
        const last = document.querySelector('.prose > :last-child');
        return document.documentElement.scrollHeight - scrollY - (last?.getBoundingClientRect().bottom ?? 0);
      });
      expect(behind).toBeLessThan(2);
    });
  });

  test('a dark page is black on white, with the pictures for light', async () => {
    await onPaper(
      async ({ page }) => {
        const [paper, ink] = await page.evaluate(() => {
          const { backgroundColor, color } = getComputedStyle(document.body);
          return [backgroundColor, color];
        });
        expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
        await addDarkTwin(page);
        const shown = async (): Promise<boolean[]> => {
          const frame = page.locator('.has-dark');
          return [await frame.locator('.for-light').isVisible(), await frame.locator('.for-dark').isVisible()];
        };
        expect(await shown()).toEqual([true, false]);
        await page.emulateMedia({ media: 'screen' });
        expect(await shown()).toEqual([false, true]);
      },
      { colorScheme: 'dark' },
    );
  });
});

test('the sheets are A4', async () => {
  const reader = await site.reader();
  const { page } = await GuideInProgress.open(site, reader);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(sheets.length).toBeGreaterThan(5);
  for (const [, width, height] of sheets) {
    expect(Number(width) / 72).toBeCloseTo(210 / 25.4, 1);
    expect(Number(height) / 72).toBeCloseTo(297 / 25.4, 1);
  }
  await reader.close();
});
