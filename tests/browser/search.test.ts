import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page, Response } from 'playwright-core';
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
  expect(site.takeComplaints()).toEqual([]);
});

/** What the browser itself says of a request that failed on purpose. */
const FAILED_ON_PURPOSE = /Failed to load resource|ERR_FAILED|Failed to fetch|pagefind/i;

const dialog = () => page.getByRole('dialog', { name: 'Tìm kiếm' });
const status = () => dialog().locator('[data-search-status]');
const links = () => dialog().locator('.search-results a');

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
    expect(await status().innerText()).toMatch(/^\d+ bài khớp với “xac thuc hai yeu to”/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(target).toMatch(new RegExp(`${GUIDE}\\?tim=[^#]+#`));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href === target.replace(/\?tim=[^#]*/, ''));
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

/** The search page with its elements. */
const onPage = () => page.locator('[data-search-page]');
const results = () => onPage().locator('[data-search-results] > .result');
const addresses = async (): Promise<string[]> =>
  await onPage()
    .locator('.result-title a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));

async function find(query: string, state = 'complete'): Promise<void> {
  await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.locator(`[data-search-page][data-search-state="${state}"]`).waitFor();
}

describe('what a query finds', () => {
  test.each([
    ['tai khoan quang cao', 'tài khoản quảng cáo'],
    ['tài khoản quảng cáo'.normalize('NFD'), 'tài khoản quảng cáo'],
    ['taif khoanr quangr caos', 'tài khoản quảng cáo'],
    ['ta2i khoan3 quang3 ca1o', 'tài khoản quảng cáo'],
    ['tài khoản quảg cáo', 'tài khoản quảng cáo'],
    ['Pixel', 'pixel'],
    ['bảo mật hai yếu tố', 'Bắt buộc xác thực hai yếu tố'],
    ['nút create account màu xanh', 'Bấm nút tạo tài khoản'],
    ['làm sao để tạo tk quảng cáo fb', 'Thêm hoặc tạo tài khoản quảng cáo'],
  ])('%s: the guide first, with the place', async (query, place) => {
    await find(query);
    expect((await addresses())[0]).toBe(`/${GUIDE}`);
    const places = results().first().locator('.result-places a');
    expect((await places.allInnerTexts()).join('\n')).toContain(place);
    expect(await places.first().getAttribute('href')).toMatch(new RegExp(`^/${GUIDE}\\?tim=[^#]+#[a-z0-9-]+$`));
  });

  test.each(['đăng ký', 'dang ky'])(
    '%s: also pages that have it in their text alone, with the place',
    async (query) => {
      await find(query);
      const guide = results().filter({ has: page.locator(`.result-title a[href^="/${GUIDE}"]`) });
      const place = guide.locator('.result-place', { hasText: 'Tài khoản cá nhân' });
      expect(await place.locator('.result-excerpt mark').allInnerTexts()).toContain('đăng ký');
    },
  );

  test('a step stands under its page with its section, its number and its own picture, and words are marked as written', async () => {
    await find('bam nut tao tai khoan');
    const step = results().first().locator('.result-place', { hasText: 'Bấm nút tạo tài khoản' });
    expect(await step.locator('.result-crumbs').innerText()).toBe('Tạo tài khoản Business Manager');
    expect(await step.locator('.result-step').innerText()).toBe('Bước 1:');
    expect(await step.locator('.result-place-title mark').allInnerTexts()).toEqual(['Bấm nút tạo tài khoản']);
    const picture = step.locator('img');
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.result-place img')?.complete);
    expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
      240, 160,
    ]);
    expect(await picture.getAttribute('alt')).toBe('');
  });

  test('a page without the words is not found, and an empty answer says what to try', async () => {
    await find('bảo mật hai yếu tố');
    expect(await addresses()).not.toContain('/huong-dan/ghep-nhac-vao-video/');
    await page.getByRole('searchbox').first().fill('zzzyyyxxx');
    await onPage().locator('[data-search-status]', { hasText: 'Không có bài nào khớp với “zzzyyyxxx”' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('zzzyyyxxx');
    expect(await onPage().locator('[data-search-help] a').getAttribute('href')).toBe('/tim-kiem/');
    expect(await results().count()).toBe(0);
    await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
    expect(await addresses()).toEqual([]);
  });

  test.each([
    ['a word that stands only in a legend', 'người xem và lịch chạy', 'huong-dan/chay-quang-cao-facebook/'],
    ['words that stand only in the description of a picture', 'ba ô đã điền', GUIDE],
  ])('%s is found', async (_, query, address) => {
    await find(query);
    expect((await addresses())[0]).toBe(`/${address}`);
  });

  test('what was not taken as typed is said', async () => {
    await find('quangr caos');
    expect(await onPage().locator('[data-search-status]').innerText()).toMatch(
      /^\d+ bài khớp với “quảng cáo” \(bạn gõ “quangr caos”\)\.$/,
    );
    await find('quảg cáo');
    expect(await onPage().locator('[data-search-status]').innerText()).toMatch(
      /^\d+ bài khớp với “quảng cáo” \(bạn gõ “quảg cáo”\)\.$/,
    );
  });

  test('what a figure has besides, its link and its badges, is not in the index', async () => {
    await find('"mở ảnh lớn"');
    await onPage().locator('[data-search-status]', { hasText: 'Không có bài nào khớp' }).waitFor();
    await find('Create Account');
    const texts = (await onPage().locator('.result-excerpt').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(texts.join('\n')).toContain('Create Account');
    expect(texts).not.toContainEqual(expect.stringMatching(/Create Account (?:\([^)]*\) )?\d/));
    expect(texts).not.toContainEqual(expect.stringMatching(/[ḏḎ]/));
  });
});

describe('what is loaded', () => {
  test('for a first answer stays far below 150 kB of Brotli, code and all', async () => {
    await page.goto(site.url + GUIDE, { waitUntil: 'networkidle' });
    const bodies: Promise<Buffer>[] = [];
    const weigh = (response: Response): void => {
      if (response.request().resourceType() !== 'image') bodies.push(response.body());
    };
    reader.on('response', weigh);
    await page.keyboard.press('/');
    await ask('tao tai khoan quang cao');
    // What comes later, the whole text, is none of the first answer, and may be cut off when the page is closed.
    reader.off('response', weigh);
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(75_000);
  });

  test('is nothing of search before the reader asks', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url + GUIDE, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|search-worker|mount-search|chi-muc/.test(path))).toEqual([]);
  });

  test('is our own index first, and the whole text only once that has answered', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url);
    await page.keyboard.press('/');
    await ask('pixel');
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.locator('dialog[data-search-state="complete"]').waitFor();
    expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  });
});

describe('while a word is being composed', () => {
  beforeEach(async () => {
    await page.goto(`${site.url}tim-kiem/`);
    await page.getByRole('searchbox').first().focus();
    await page.locator('[data-search-page][data-search-state="empty"]').waitFor();
  });

  test('nothing is looked for while keys come', async () => {
    const client = await reader.newCDPSession(page);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await client.send('Input.imeSetComposition', { text: 'ddang', selectionStart: 5, selectionEnd: 5 });
    await page.clock.runFor(400);
    expect(await onPage().getAttribute('data-search-state')).toBe('empty');
    await page.clock.resume();
    await client.send('Input.insertText', { text: 'đăng' });
    await onPage().locator('[data-search-status]', { hasText: 'đăng' }).waitFor();
  });

  test('a keyboard of a phone, which never says that the last word is done, is answered after a rest', async () => {
    const client = await reader.newCDPSession(page);
    for (let end = 1; end <= 'facebook'.length; end += 1) {
      await client.send('Input.imeSetComposition', {
        text: 'facebook'.slice(0, end),
        selectionStart: end,
        selectionEnd: end,
      });
    }
    await onPage().locator('[data-search-status]', { hasText: 'facebook' }).waitFor();
    expect(await results().count()).toBeGreaterThan(2);
  });
});

describe('the topic filter', () => {
  test('has each topic with its count, keeps only its pages, and stands in the address', async () => {
    await find('facebook');
    const topics = onPage().getByRole('group', { name: 'Lọc theo chủ đề' }).getByRole('button');
    const names = await topics.allInnerTexts();
    const total = await results().count();
    expect(names[0]).toBe(`Tất cả ${total}`);
    const chosen = topics.filter({ hasText: 'Bán hàng trên Facebook' });
    const count = Number(/\d+$/.exec(await chosen.innerText())?.[0]);
    expect(count).toBeLessThan(total);
    await chosen.click();
    await page.waitForURL(/chu-de=ban-hang-tren-facebook/);
    await expect.poll(() => results().count()).toBe(count);
    expect(await topics.filter({ hasText: 'Bán hàng' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    await page.reload();
    await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
    expect(await results().count()).toBe(count);
    await page.goBack();
    await expect.poll(() => results().count()).toBe(total);
  });
});

describe('the address', () => {
  test('carries the query; going back from one question leads to the one before, and from a result to the results', async () => {
    await find('pixel');
    const box = page.getByRole('searchbox').first();
    await box.fill('chiến dịch');
    await box.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'chiến dịch');
    await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
    await results().first().locator('a').first().click();
    await page.waitForURL(/\/(?:huong-dan|bai-viet)\//);
    await page.goBack();
    await onPage().locator('[data-search-status]', { hasText: 'chiến dịch' }).waitFor();
    expect(await box.inputValue()).toBe('chiến dịch');
    await page.goBack();
    await onPage().locator('[data-search-status]', { hasText: 'pixel' }).waitFor();
    expect(await box.inputValue()).toBe('pixel');
  });

  test('going back leads from question to question also where each was typed, rested at and then submitted', async () => {
    await page.goto(`${site.url}tim-kiem/`);
    const box = page.getByRole('searchbox').first();
    for (const query of ['pixel', 'facebook', 'google']) {
      await box.fill('');
      await box.pressSequentially(query);
      await onPage().locator('[data-search-status]', { hasText: query }).waitFor();
      await box.press('Enter');
      await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
    }
    for (const query of ['facebook', 'pixel']) {
      await page.goBack();
      await onPage().locator('[data-search-status]', { hasText: query }).waitFor();
      expect(await box.inputValue()).toBe(query);
    }
  });

  test('going back from a result leads to the place in the list', async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    await find('facebook');
    const last = results().last().locator('a').first();
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(300);
    await last.click();
    await page.waitForURL(/\/(?:huong-dan|bai-viet)\//);
    await page.goBack();
    await results().last().waitFor();
    await expect.poll(() => page.evaluate(() => Math.abs(scrollY))).toBeGreaterThan(before - 100);
  });

  test('the skip link leaves what was typed alone', async () => {
    await find('pixel');
    const box = page.getByRole('searchbox').first();
    await box.fill('pixel mới');
    await page.evaluate(async () => {
      const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = 'tb-main';
      await changed;
      await new Promise((done) => requestAnimationFrame(done));
    });
    expect(await box.inputValue()).toBe('pixel mới');
  });

  test('going back from a result of the dialog opens it again with its query', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await ask('xác thực hai yếu tố');
    await links().first().click();
    await page.waitForURL(/huong-dan/);
    await page.goBack();
    await dialog().waitFor();
    await status().filter({ hasText: 'xác thực hai yếu tố' }).waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    expect(await dialog().isVisible()).toBe(false);
  });
});

describe('the focus', () => {
  test('stays in the results where they are shown anew under it', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await ask('quang');
    await page.keyboard.type(' cao');
    await page.keyboard.press('ArrowDown');
    await status().filter({ hasText: 'quang cao' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.search-results') !== null)).toBe(true);
  });

  test('is on the next result after more are asked for, and in the box after another try', async () => {
    site.expectComplaints(FAILED_ON_PURPOSE);
    await page.route('**/chi-muc/**', (route) => route.abort());
    await find('pixel', 'failed');
    await page.unroute('**/chi-muc/**');
    await onPage().getByRole('button', { name: 'Thử lại' }).press('Enter');
    await results().first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });
});

test('another topic’s question forgets the topic, and an unknown one is none', async () => {
  await page.goto(`${site.url}tim-kiem/?q=facebook&chu-de=ban-hang-tren-facebook`);
  await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
  await page.getByRole('searchbox').first().fill('seo');
  await onPage().locator('[data-search-status]', { hasText: 'seo' }).waitFor();
  expect(await results().count()).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('chu-de')).toBeNull();
  await page.goto(`${site.url}tim-kiem/?q=facebook&chu-de=khong-co`);
  await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
  expect(await onPage().locator('[aria-pressed="true"]').innerText()).toMatch(/^Tất cả/);
});

test('a phrase in quotes is found side by side or not at all, in the whole text too', async () => {
  await find('"khoản tạo tài"');
  expect(await onPage().locator('[data-search-status]').innerText()).toBe('Không có bài nào khớp với “khoản tạo tài”.');
  expect(await addresses()).toEqual([]);
});

test('each result carries the words it was found by', async () => {
  await find('fanpage');
  await results().first().locator('.result-places a').first().click();
  await page.waitForFunction(() => CSS.highlights.has('tb-tim'));
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('tb-tim') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
  );
  expect(marked).toContain('trang');
});

describe('a result', () => {
  test('leads to its step, marks the words there, and leaves an address to share', async () => {
    await find('bat buoc xac thuc hai yeu to');
    await page.locator('.result-places a', { hasText: 'Bắt buộc xác thực' }).first().click();
    await page.waitForURL(/#bat-buoc-xac-thuc-hai-yeu-to$/);
    await page.waitForFunction(() => CSS.highlights.has('tb-tim'));
    expect(new URL(page.url()).search).toBe('');
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('tb-tim') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(marked).toContain('Bắt buộc xác thực hai yếu tố');
    const isInStep = await page.evaluate(() => {
      const heading = document.getElementById('bat-buoc-xac-thuc-hai-yeu-to');
      return [...(CSS.highlights.get('tb-tim') ?? [])].every((range) => {
        const start = (range as Range).startContainer;
        return heading?.contains(start) || heading?.compareDocumentPosition(start) === Node.DOCUMENT_POSITION_FOLLOWING;
      });
    });
    expect(isInStep).toBe(true);
  });
});

describe('recent searches', () => {
  test('are those that led somewhere; they stay in the browser and can be forgotten', async () => {
    await find('pixel');
    await results().first().locator('a').first().click();
    await page.waitForURL(/huong-dan/);
    await page.goto(site.url);
    await page.keyboard.press('/');
    const recent = dialog().locator('.recent-searches button');
    await recent.first().waitFor();
    expect(await recent.allInnerTexts()).toEqual(['pixel']);
    await recent.first().click();
    await status().filter({ hasText: 'pixel' }).waitFor();
    await dialog().getByRole('searchbox').fill('');
    await dialog().getByRole('button', { name: 'Xóa những lần tìm gần đây' }).click();
    expect(await recent.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('tim-gan-day'))).toBeNull();
  });

  test('are none where the browser keeps nothing, and search works all the same', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await find('pixel');
    expect((await addresses())[0]).toBe(`/${GUIDE}`);
  });
});

test('an index that was tampered with leads nobody out of the site', async () => {
  const elsewhere = ['javascript:alert(1)', '//may.example/', 'https://may.example/', '/\\may.example/', '/../may/'];
  let poisoned = 0;
  await page.route('**/chi-muc/bai-*', async (route) => {
    const [kind, address, ...rest] = (await (await route.fetch()).json()) as unknown[];
    const isLeft = address === `/${GUIDE}`;
    await route.fulfill({ json: [kind, isLeft ? address : elsewhere[poisoned++ % elsewhere.length], ...rest] });
  });
  await find('quang cao');
  expect(poisoned).toBeGreaterThan(elsewhere.length - 1);
  const own = results().locator('.result-title a');
  expect(await own.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))).toEqual([
    `/${GUIDE}`,
  ]);
  const links = onPage().locator('.result a');
  const all = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(all.filter((href) => !href.startsWith(site.url))).toEqual([]);
});

describe('without the network', () => {
  beforeEach(() => site.expectComplaints(FAILED_ON_PURPOSE));

  test('it says so, and the button tries again', async () => {
    await page.route('**/chi-muc/**', (route) => route.abort());
    await find('pixel', 'failed');
    expect(await onPage().locator('[data-search-status]').innerText()).toContain('Không tải được dữ liệu tìm kiếm');
    await page.unroute('**/chi-muc/**');
    await onPage().getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
    expect((await addresses())[0]).toBe(`/${GUIDE}`);
  });

  test('a page that was open while the site was built anew asks for the new index', async () => {
    await page.goto(`${site.url}tim-kiem/`);
    const manifest = await (await fetch(`${site.url}chi-muc/muc-luc.json`)).json();
    await page.route('**/chi-muc/muc-luc.json', (route) => route.fulfill({ json: { ...manifest, version: 'old' } }), {
      times: 1,
    });
    const box = page.getByRole('searchbox').first();
    await box.fill('pixel');
    await results().first().waitFor();
    expect((await addresses())[0]).toBe(`/${GUIDE}`);
  });

  test('of a file of the whole text, not its script, it can be tried again too', async () => {
    await page.route('**/pagefind-entry.json*', (route) => route.abort());
    await find('pixel');
    expect(await onPage().locator('[data-search-text-status]').innerText()).toContain('Chưa tìm thêm được');
    await page.unroute('**/pagefind-entry.json*');
    await onPage().getByRole('button', { name: 'Thử lại' }).click();
    await expect
      .poll(() => onPage().locator('[data-search-text-status]').innerText())
      .not.toMatch(/Chưa tìm thêm được|Đang tìm/);
  });

  test('also where the engine itself does not come', async () => {
    await page.route('**/search-worker*', (route) => route.abort());
    await find('pixel', 'failed');
    await page.unroute('**/search-worker*');
    await onPage().getByRole('button', { name: 'Thử lại' }).click();
    await results().first().waitFor();
  });

  test('of the whole text alone our own answers stay, and it can be tried again', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await find('pixel');
    expect((await addresses())[0]).toBe(`/${GUIDE}`);
    expect(await onPage().locator('[data-search-text-status]').innerText()).toContain('Chưa tìm thêm được');
    await page.unroute('**/pagefind/**');
    await onPage().getByRole('button', { name: 'Thử lại' }).click();
    await expect
      .poll(() => onPage().locator('[data-search-text-status]').innerText())
      .not.toContain('Chưa tìm thêm được');
  });
});
