import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { builtAddresses, GUIDE, SiteInBrowser } from './site-in-browser.ts';

const ADDRESSES = builtAddresses();
let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open();
});
afterAll(() => site.close());
afterEach(() => {
  expect(site.takeComplaints()).toEqual([]);
});

async function openPage(options: BrowserContextOptions): Promise<Page> {
  return (await site.reader(options)).newPage();
}

test('there are as many pages as expected', () => {
  expect(ADDRESSES.length).toBeGreaterThanOrEqual(19);
  expect(ADDRESSES).toContain(GUIDE);
});

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage({ colorScheme });
  });
  afterAll(() => page.context().close());

  test.each(ADDRESSES)('of /%s', async (address) => {
    await page.goto(site.url + address);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('of the search dialog, open and answered', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('facebook');
    await page.locator('dialog .result').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe.each([
  ['a phone of 320 px', { width: 320, height: 640 }],
  ['a desktop zoomed to 200 %', { width: 640, height: 450 }],
])('nothing has to be scrolled sideways on %s', (_, viewport) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage({ viewport });
  });
  afterAll(() => page.context().close());

  test.each(ADDRESSES)('in /%s', async (address) => {
    await page.goto(site.url + address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
