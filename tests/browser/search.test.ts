import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GUIDE, SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
let reader: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await SiteInBrowser.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  reader = await site.reader();
  page = await reader.newPage();
});
afterEach(async () => {
  await reader.close();
  expect(site.complaints).toEqual([]);
});

const dialog = () => page.getByRole('dialog', { name: 'Tìm kiếm' });
const status = () => dialog().getByRole('status');
const links = () => dialog().getByRole('link');

async function ask(query: string): Promise<void> {
  await page.keyboard.type(query);
  await status().filter({ hasText: query }).waitFor();
}

describe('search by keyboard', () => {
  test('/ opens it with the cursor in the box, arrows go through the results, Enter goes to the step', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await dialog().waitFor();
    await ask('xac thuc hai yeu to');
    expect(await status().innerText()).toMatch(/^\d+ bài có “xac thuc hai yeu to”/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(target).toContain(`${GUIDE}#`);
    await page.keyboard.press('Enter');
    await page.waitForURL(target);
    const place = page.locator(`[id="${new URL(target).hash.slice(1)}"]`);
    expect(await place.innerText()).toMatch(/hai yếu tố/i);
  });

  test('ArrowUp from the first result goes back to the box, Home and End to the ends', async () => {
    await page.goto(site.url);
    await page.keyboard.press('Control+k');
    await ask('facebook');
    const count = await links().count();
    expect(count).toBeGreaterThan(3);
    const focused = () => links().evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(0);
    await page.keyboard.press('End');
    expect(await focused()).toBe(count - 1);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test('Esc closes it and gives the focus back to where it was', async () => {
    await page.goto(site.url + GUIDE);
    const opener = page.getByRole('link', { name: 'Tìm kiếm' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('it closes by a press on the backdrop, not by one on its padding or by selecting past its edge', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    const box = await dialog().boundingBox();
    if (!box) throw new Error('no dialog');
    await page.mouse.click(box.x + 4, box.y + 4);
    expect(await dialog().isVisible()).toBe(true);
    await page.mouse.move(box.x + 60, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 40, box.y + box.height / 2);
    await page.mouse.up();
    expect(await dialog().isVisible()).toBe(true);
    await page.mouse.click(box.x - 40, box.y + 20);
    await dialog().waitFor({ state: 'hidden' });
  });

  test('a slash on a result brings the cursor back to the box', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await ask('pixel');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test('a slash typed into the box is a slash', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await dialog().getByRole('searchbox').inputValue()).toBe('a/b');
  });
});

describe('what a query finds', () => {
  test.each([
    ['đăng ký', 'Tài khoản cá nhân'],
    ['dang ky', 'Tài khoản cá nhân'],
    ['tai khoan quang cao', 'tài khoản quảng cáo'],
    ['tài khoản quảng cáo'.normalize('NFD'), 'tài khoản quảng cáo'],
    ['Pixel', 'pixel'],
    ['bảo mật hai yếu tố', 'Bắt buộc xác thực hai yếu tố'],
  ])('%s: the guide first, with the place', async (query, place) => {
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent(query)}`);
    const first = page.locator('[data-search-page] .result').first();
    await first.waitFor();
    expect(await first.locator('.result-title a').getAttribute('href')).toBe(`/${GUIDE}`);
    const places = first.locator('.result-places a');
    expect(await places.first().innerText()).toContain(place);
    expect(await places.first().getAttribute('href')).toMatch(new RegExp(`^/${GUIDE}#[a-z0-9-]+$`));
    expect(await page.locator('[data-search-page] .result').allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/[ḏḎ]/),
    );
  });

  test('a page with a picture shows it beside its title, loaded, and within the link to it', async () => {
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent('xác thực hai yếu tố')}`);
    const picture = page.locator('[data-search-page] .result').first().locator('.result-title a > img');
    await picture.waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.result-thumbnail')?.complete);
    const shown = await picture.evaluate((image: HTMLImageElement) => ({
      natural: [image.naturalWidth, image.naturalHeight],
      alt: image.getAttribute('alt'),
      loading: image.loading,
    }));
    expect(shown).toEqual({ natural: [240, 160], alt: '', loading: 'lazy' });
  });

  test('a page without the words is not found, and an empty answer says what to try', async () => {
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent('bảo mật hai yếu tố')}`);
    await page.locator('[data-search-page] .result').first().waitFor();
    const found = await page
      .locator('[data-search-page] .result-title a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found).not.toContain('/huong-dan/ghep-nhac-vao-video/');
    await page.getByRole('searchbox').first().fill('zzzyyyxxx');
    await page
      .locator('[data-search-page] [data-search-status]')
      .filter({ hasText: 'Không thấy bài nào có “zzzyyyxxx”' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('zzzyyyxxx');
  });

  test.each([
    ['a word that stands only in a legend', 'người xem và lịch chạy', 'huong-dan/chay-quang-cao-facebook/'],
    ['words that stand only in the description of a picture', 'ba ô đã điền', GUIDE],
  ])('%s is found', async (_, query, address) => {
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent(query)}`);
    const first = page.locator('[data-search-page] .result-title a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(`/${address}`);
  });

  test('what a figure has besides, its link and its badges, is not in the index', async () => {
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent('"mở ảnh lớn"')}`);
    await page.locator('[data-search-page] [data-search-status]').filter({ hasText: 'Không thấy bài nào' }).waitFor();
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent('Create Account')}`);
    const excerpts = page.locator('[data-search-page] .result-excerpt');
    await excerpts.first().waitFor();
    const texts = (await excerpts.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(texts.join('\n')).toContain('Create Account');
    expect(texts).not.toContainEqual(expect.stringMatching(/Create Account (?:\([^)]*\) )?\d/));
  });

  test('nothing of search is loaded before the reader asks', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url + GUIDE, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|search-box/.test(path))).toEqual([]);
  });

  test('while a syllable is being composed nothing is looked for', async () => {
    await page.goto(`${site.url}tim-kiem/`);
    const box = page.getByRole('searchbox').first();
    await box.focus();
    const client = await reader.newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'ddang', selectionStart: 5, selectionEnd: 5 });
    await page.waitForTimeout(400);
    const statusLine = page.locator('[data-search-page] [data-search-status]');
    expect(await statusLine.innerText()).toBe('');
    await client.send('Input.insertText', { text: 'đăng' });
    await statusLine.filter({ hasText: 'đăng' }).waitFor();
  });
});
