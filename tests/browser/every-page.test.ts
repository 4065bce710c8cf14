import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packageFile } from '../../scripts/lib/child.ts';
import { GUIDE, SiteInBrowser } from './site-in-browser.ts';

const AXE = readFileSync(packageFile('axe-core', 'axe.min.js'), 'utf8');
let site: SiteInBrowser;
let addresses: string[];

beforeAll(async () => {
  site = await SiteInBrowser.open();
  addresses = site.addresses();
});
afterAll(() => site.close());
afterEach(() => {
  expect(site.complaints).toEqual([]);
});

/** What axe finds, one line a place. */
function violations({ violations: found }: AxeResults): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('every page of the sitemap', () => {
  test('there are as many as expected', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(19);
    expect(addresses).toContain(GUIDE);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
    const reader = await site.reader({ colorScheme });
    const page = await reader.newPage();
    for (const address of addresses) {
      await page.goto(site.url + address);
      await page.evaluate(AXE);
      const results = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations(results), address).toEqual([]);
    }
    await reader.close();
  });

  test.each([
    ['a phone of 320 px', { width: 320, height: 640 }],
    ['a desktop zoomed to 200 %', { width: 640, height: 450 }],
  ])('nothing has to be scrolled sideways on %s', async (_, viewport) => {
    const reader = await site.reader({ viewport });
    const page = await reader.newPage();
    for (const address of addresses) {
      await page.goto(site.url + address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBe(0);
    }
    await reader.close();
  });
});

describe('axe with the search dialog open and answered', () => {
  test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    const reader = await site.reader({ colorScheme });
    const page = await reader.newPage();
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('facebook');
    await page.locator('dialog .result').first().waitFor();
    await page.evaluate(AXE);
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations(results)).toEqual([]);
    await reader.close();
  });
});
