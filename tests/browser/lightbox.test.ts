import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { Hand, LightboxPage } from './lightbox-page.ts';
import { GUIDE, SiteInBrowser } from './site-in-browser.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESKTOP = { viewport: { width: 1280, height: 800 } };

let site: SiteInBrowser;
let reader: BrowserContext;
let page: Page;
let box: LightboxPage;

beforeAll(async () => {
  site = await SiteInBrowser.open();
});
afterAll(() => site.close());
afterEach(async () => {
  await reader.close();
  expect(site.takeComplaints()).toEqual([]);
});

/** A reader in the guide. */
async function read(options: BrowserContextOptions = DESKTOP, hash: string = ''): Promise<void> {
  reader = await site.reader(options);
  page = await reader.newPage();
  box = new LightboxPage(page, site);
  await box.goto(hash);
}

/** The place of the first figure that has so many badges. */
async function figureWithBadges(count: number): Promise<number> {
  const counts = await page
    .locator('.shot')
    .evaluateAll((all) => all.map((figure) => figure.querySelectorAll('.disc').length));
  return counts.findIndex((found) => found >= count);
}

describe('by keyboard', () => {
  test('a figure opens, others follow, and the focus comes back to the one shown last', async () => {
    await read();
    const keys = await box.keys();
    await box.open(0);
    expect(box.hash()).toBe(`#anh=${keys[0]}`);
    expect(await box.line()).toMatch(new RegExp(`^Ảnh 1/${keys.length}: .{5}`));
    expect(await box.button('Ảnh trước').isDisabled()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    expect(box.hash()).toBe(`#anh=${keys[1]}`);
    expect(await box.line()).toMatch(/^Ảnh 2\//);
    await page.keyboard.press('Escape');
    await box.closed();
    expect(await box.isFocused(1)).toBe(true);
    expect(box.hash()).toBe('');
  });

  test('the figure shown last is in sight after closing, and one that was pressed has not moved', async () => {
    await read();
    const count = (await box.keys()).length;
    await box.open(1);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Escape');
    await box.closed();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await box.open(1);
    for (let at = 2; at < count; at += 1) await page.keyboard.press('PageDown');
    expect(await box.button('Ảnh sau').isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await box.closed();
    expect(await box.isFocused(count - 1)).toBe(true);
    const inSight = () =>
      box.link(count - 1).evaluate((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return [top < innerHeight, bottom > 0];
      });
    await expect.poll(inSight).toEqual([true, true]);
  });

  test('nothing outside of the dialog can be reached by Tab, and a button that goes off hands its focus on', async () => {
    await read();
    const count = (await box.keys()).length;
    await box.open(count - 2);
    for (let press = 0; press < 25; press += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName === 'BODY');
      const onBody = await page.evaluate(() => document.activeElement === document.body);
      expect(outside && !onBody).toBe(false);
    }
    await box.button('Ảnh sau').focus();
    await page.keyboard.press('Enter');
    expect(await box.line()).toMatch(new RegExp(`^Ảnh ${count}/${count}`));
    expect(await box.stage.evaluate((stage) => stage === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await box.line()).toMatch(new RegExp(`^Ảnh ${count - 1}/${count}`));
  });

  test('+ − 0 1 zoom between the whole picture and 400 %', async () => {
    await read();
    await box.open(1);
    const fit = await box.scale(1);
    expect(fit).toBeLessThan(1);
    await page.keyboard.press('1');
    expect(await box.scale(1)).toBeCloseTo(1, 3);
    expect(await box.button('100%').getAttribute('aria-pressed')).toBe('true');
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
    expect(await box.scale(1)).toBeCloseTo(4, 3);
    expect(await box.button('Phóng to').isDisabled()).toBe(true);
    await page.keyboard.press('-');
    expect(await box.scale(1)).toBeCloseTo(3, 3);
    await page.keyboard.press('0');
    expect(await box.scale(1)).toBeCloseTo(fit, 3);
    expect(await box.button('Thu nhỏ').isDisabled()).toBe(true);
    expect(await box.button('Vừa khung').getAttribute('aria-pressed')).toBe('true');
  });

  test('in a zoomed picture the arrows move it, and do not leave it', async () => {
    await read();
    await box.open(1);
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
    const before = await box.pictureBox();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const after = await box.pictureBox();
    expect([before.x - after.x, before.y - after.y]).toEqual([80, 80]);
    expect(await box.line()).toMatch(/^Ảnh 2\//);
  });
});

describe('the marks', () => {
  test('stand on their places at every zoom, in every figure of the guide', async () => {
    await read();
    const keys = await box.keys();
    await box.open(0);
    let badges = 0;
    for (const key of keys) {
      expect(box.hash()).toBe(`#anh=${key}`);
      for (const press of ['0', '1', '+']) {
        await page.keyboard.press(press);
        const errors = await box.badgeErrors(key);
        badges += errors.length;
        expect(Math.max(0, ...errors), `${key} after ${press}`).toBeLessThan(2);
      }
      await page.keyboard.press('PageDown');
    }
    expect(badges).toBeGreaterThan(20);
  });

  test('keep their size, are seen over the picture, and light up with the legend', async () => {
    await read();
    await box.open(await figureWithBadges(2));
    const disc = box.stage.locator('.disc').first();
    const widths = [];
    for (const press of ['0', '1', '+']) {
      await page.keyboard.press(press);
      widths.push((await disc.boundingBox())?.width);
    }
    expect(new Set(widths).size).toBe(1);
    await page.keyboard.press('0');
    const onTop = await disc.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.mark') !== null;
    });
    expect(onTop).toBe(true);
    await box.dialog.locator('.shot-legend li').first().hover();
    await expect.poll(async () => (await disc.boundingBox())?.width).toBeGreaterThan(widths[0] ?? 99);
  });

  test('badge and legend lead to each other without a change of the address', async () => {
    await read();
    await box.open(await figureWithBadges(2));
    const { href } = await page.evaluate(() => location);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('1');
    await box.dialog.locator('.shot-legend .badge').nth(1).click();
    const onPicture = await focused();
    expect(onPicture).not.toMatch(/xem trên ảnh/);
    const badge = await box.box('.shot-overlay .mark:focus-within .disc');
    const stage = await box.box('.lightbox-stage');
    expect(badge.x).toBeGreaterThan(stage.x);
    expect(badge.x + badge.width).toBeLessThan(stage.x + stage.width);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(`${onPicture?.split(':')[0]}: xem trên ảnh`);
    expect(page.url()).toBe(href);
    expect(await box.dialog.isVisible()).toBe(true);
  });

  test('no id stands twice, and every mask is there', async () => {
    await read();
    const count = (await box.keys()).length;
    await box.open(0);
    for (let at = 0; at < count; at += 1) {
      const [twice, lost] = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const masks = [...document.querySelectorAll('dialog [mask]')].map((one) => one.getAttribute('mask') ?? '');
        const has = (mask: string) => document.querySelector(`dialog mask[id="${mask.slice(5, -1)}"]`) !== null;
        return [ids.filter((id, index) => ids.indexOf(id) !== index), masks.filter((mask) => !has(mask))];
      });
      expect([twice, lost]).toEqual([[], []]);
      await page.keyboard.press('PageDown');
    }
  });
});

describe('what is shown', () => {
  test('is the largest picture, with its caption, legend and notes', async () => {
    await read();
    const at = await figureWithBadges(1);
    await box.open(at);
    const full = Number(await box.link(at).getAttribute('data-full-width'));
    await page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('dialog.lightbox img')?.currentSrc ?? '') !== '',
    );
    expect(await box.picture.evaluate((image) => (image as HTMLImageElement).currentSrc)).toMatch(
      new RegExp(`-${full}\\.avif$`),
    );
    const figcaption = page.locator('.shot').nth(at).locator('figcaption');
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    const shown = words(await box.dialog.locator('.lightbox-words').innerText());
    expect(shown).toBe(words(await figcaption.innerText()));
    expect(shown).toContain('Ảnh minh họa');
  });

  test.each([
    ['a phone', { width: 320, height: 568 }],
    ['a phone on its side', { width: 844, height: 390 }],
    ['a desktop zoomed to 200 %', { width: 640, height: 450 }],
    ['a desktop', { width: 1280, height: 800 }],
  ])('fits on %s: picture in sight, buttons large enough, nothing to scroll sideways', async (_, viewport) => {
    await read({ viewport });
    await box.open(1);
    const picture = await box.pictureBox();
    const stage = await box.box('.lightbox-stage');
    expect(picture.x).toBeGreaterThanOrEqual(stage.x);
    expect(picture.y).toBeGreaterThanOrEqual(stage.y);
    expect(picture.x + picture.width).toBeLessThanOrEqual(stage.x + stage.width);
    expect(picture.y + picture.height).toBeLessThanOrEqual(stage.y + stage.height);
    for (const button of await box.dialog.getByRole('button').all()) {
      const size = await button.boundingBox();
      expect(size?.width).toBeGreaterThanOrEqual(44);
      expect(size?.height).toBeGreaterThanOrEqual(44);
      expect((size?.x ?? 0) + (size?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    }
    expect(await box.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  });

  test('goes on fitting when the phone is turned', async () => {
    await read(PHONE);
    await box.open(1);
    await page.setViewportSize({ width: 844, height: 390 });
    const fits = async () => {
      const picture = await box.pictureBox();
      const stage = await box.box('.lightbox-stage');
      const isLarge = picture.height > stage.height * 0.5;
      return [stage.width > 390, isLarge, picture.y + picture.height <= stage.y + stage.height];
    };
    await expect.poll(fits).toEqual([true, true, true]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
    await read({ ...DESKTOP, colorScheme });
    await box.open(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('1');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('stands still for those who asked for it', async () => {
    await read({ ...DESKTOP, reducedMotion: 'reduce' });
    const moving = () => page.evaluate(() => document.getAnimations().length);
    await box.open(await figureWithBadges(1));
    expect(await moving()).toBe(0);
    await box.dialog.locator('.shot-legend li').first().hover();
    expect(await moving()).toBe(0);
    for (const press of ['1', 'ArrowDown', 'PageDown', '+', '0']) {
      await page.keyboard.press(press);
      expect(await moving()).toBe(0);
    }
  });
});

describe('the address', () => {
  test('opens a figure on load; closing leaves no entry behind, and the reader is at the figure', async () => {
    await read();
    const key = (await box.keys())[2] ?? '';
    await page.goto('about:blank');
    await box.goto(`#anh=${key}`);
    await box.dialog.waitFor();
    expect(await box.line()).toMatch(/^Ảnh 3\//);
    const length = await page.evaluate(() => history.length);
    await box.button('Đóng').click();
    await box.closed();
    expect(page.url()).toBe(site.url + GUIDE);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(await box.isFocused(2)).toBe(true);
    expect(await box.link(2).evaluate((link) => link.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('changed by hand it opens another figure, or closes', async () => {
    await read();
    const keys = await box.keys();
    await page.evaluate((key) => location.assign(`#anh=${key}`), keys[1]);
    await box.dialog.waitFor();
    await page.evaluate((key) => location.assign(`#anh=${key}`), keys[0]);
    await page.waitForFunction(() => document.querySelector('.lightbox-line')?.textContent?.startsWith('Ảnh 1/'));
    await page.evaluate(() => location.assign('#tb-main'));
    await box.closed();
  });

  test.each(['#anh=khong-co', '#anh=', '#anh=n%C3', '#khac'])('%s opens nothing', async (hash) => {
    await read(DESKTOP, hash);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(box.hash()).toBe(hash);
  });

  test('Back closes what a press opened, also after other figures, and stays in the guide', async () => {
    await read();
    await page.goto(site.url);
    await box.goto();
    await box.open(0);
    await page.keyboard.press('ArrowRight');
    await page.goBack();
    await box.closed();
    expect(page.url()).toBe(site.url + GUIDE);
    expect(await box.isFocused(1)).toBe(true);
  });

  test.each(['Esc', 'Đóng', 'the backdrop'])('closed by %s it is not reopened by Back', async (way) => {
    await read();
    await page.goto(site.url);
    await box.goto();
    await box.open(1);
    if (way === 'Esc') await page.keyboard.press('Escape');
    else if (way === 'Đóng') await box.button('Đóng').click();
    else await page.mouse.click(5, 400);
    await box.closed();
    await page.waitForURL(site.url + GUIDE);
    await page.goBack();
    expect(page.url()).toBe(site.url);
  });

  test('Esc pressed twice in a hurry does not leave the guide', async () => {
    await read();
    await page.goto(site.url);
    await box.goto();
    await box.open(1);
    const backs = await page.evaluateHandle(() => {
      const back = history.back.bind(history);
      const counted = { times: 0 };
      history.back = () => {
        counted.times += 1;
        back();
      };
      return counted;
    });
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')]);
    await box.closed();
    await page.waitForURL(site.url + GUIDE);
    expect(await backs.evaluate(({ times }) => times)).toBe(1);
    await box.open(0);
    expect(await box.line()).toMatch(/^Ảnh 1\//);
  });

  test('a press with Ctrl is the browser’s', async () => {
    await read();
    // A tab that stays behind may never be told to the driver, or never by its address; that it asks for the picture always is.
    const asked = reader.waitForEvent('request', (request) => request.isNavigationRequest());
    await box.link(0).click({ modifiers: ['Control'] });
    expect((await asked).url()).toMatch(/\.webp$/);
    expect(page.url()).toBe(site.url + GUIDE);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('by mouse', () => {
  const middle = async () => {
    const { x, y, width, height } = await box.box('.lightbox-stage');
    return { x: x + width / 2, y: y + height / 2 };
  };

  test('a press on the picture opens it, and buttons zoom and turn', async () => {
    await read();
    await box.link(1).click();
    await box.dialog.waitFor();
    const fit = await box.scale(1);
    await box.button('Phóng to').click();
    expect(await box.scale(1)).toBeGreaterThan(fit);
    await box.button('100%').click();
    expect(await box.scale(1)).toBeCloseTo(1, 3);
    await box.button('Thu nhỏ').click();
    await box.button('Vừa khung').click();
    expect(await box.scale(1)).toBeCloseTo(fit, 3);
    await box.button('Ảnh sau').click();
    expect(await box.line()).toMatch(/^Ảnh 3\//);
    await box.button('Ảnh trước').click();
    expect(await box.line()).toMatch(/^Ảnh 2\//);
  });

  test('Ctrl and wheel keep the point under the pointer in its place', async () => {
    await read();
    await box.open(1);
    const start = await box.pictureBox();
    // A wheel's place is told in whole pixels.
    const at = { x: Math.round(start.x + start.width * 0.7), y: Math.round(start.y + start.height * 0.6) };
    const place = { x: (at.x - start.x) / start.width, y: (at.y - start.y) / start.height };
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down('Control');
    for (let notch = 0; notch < 4; notch += 1) await box.wheel(-100);
    await page.keyboard.up('Control');
    const { x, y, width, height } = await box.pictureBox();
    expect(width).toBeGreaterThan(start.width * 2);
    expect(Math.abs(x + width * place.x - at.x)).toBeLessThan(2);
    expect(Math.abs(y + height * place.y - at.y)).toBeLessThan(2);
  });

  test('a wheel alone scrolls the zoomed picture, and never the page behind', async () => {
    await read();
    await box.open(1);
    const behind = await page.evaluate(() => scrollY);
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await box.wheel(300);
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
    const before = await box.pictureBox();
    await box.wheel(120);
    await expect.poll(async () => (await box.pictureBox()).y).toBeLessThan(before.y);
    await page.mouse.move(5, 400);
    await box.wheel(300);
    expect(await page.evaluate(() => scrollY)).toBe(behind);
  });

  test('a double click comes near to what is under it, and a second one goes back', async () => {
    await read();
    await box.open(1);
    const start = await box.pictureBox();
    const at = { x: start.x + start.width * 0.5, y: start.y + start.height * 0.25 };
    const hand = new Hand(await reader.newCDPSession(page));
    await hand.clickTwice(at);
    const near = await box.pictureBox();
    expect(near.width).toBeGreaterThan(start.width);
    await hand.clickTwice(at);
    expect((await box.pictureBox()).width).toBeCloseTo(start.width, 0);
  });

  test('a drag moves the zoomed picture with the pointer, also by a badge, which is not followed', async () => {
    await read();
    const figure = await figureWithBadges(1);
    await box.open(figure);
    await box.dialog.locator('.shot-legend .badge').first().click();
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
    const badge = box.stage.locator('.disc').first();
    await badge.evaluate((disc) => disc.scrollIntoView({ block: 'center', inline: 'center' }));
    const { x, y, width } = (await badge.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    const before = await box.pictureBox();
    await page.mouse.move(x + width / 2, y + width / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 30, y + width / 2 - 20);
    await page.mouse.move(x + width / 2 - 60, y + width / 2 - 40);
    await page.mouse.up();
    const after = await box.pictureBox();
    expect(Math.round(before.x - after.x)).toBe(60);
    expect(Math.round(before.y - after.y)).toBe(40);
    expect(await page.evaluate(() => document.activeElement?.closest('.shot-legend') !== null)).toBe(false);
    expect(await box.line()).toMatch(new RegExp(`^Ảnh ${figure + 1}/`));
  });

  test('a drag that begins on the picture and ends on the backdrop does not close it, nor does a press inside', async () => {
    await read();
    await box.open(1);
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(5, y, { steps: 4 });
    await page.mouse.up();
    expect(await box.dialog.isVisible()).toBe(true);
    await page.mouse.click(x, y);
    expect(await box.dialog.isVisible()).toBe(true);
  });
});

describe('by finger', () => {
  let hand: Hand;
  const middle = async () => {
    const { x, y, width, height } = await box.box('.lightbox-stage');
    return { x: x + width / 2, y: y + height / 2 };
  };

  async function readByFinger(): Promise<void> {
    await read(PHONE);
    hand = new Hand(await reader.newCDPSession(page));
    await box.link(1).tap();
    await box.dialog.waitFor();
  }

  test('a swipe turns a picture that fits, one that is too short or goes down does not', async () => {
    await readByFinger();
    const { x, y } = await middle();
    await hand.move([{ x: x + 80, y }], [{ x: x - 80, y: y + 20 }]);
    expect(await box.line()).toMatch(/^Ảnh 3\//);
    await hand.move([{ x: x - 80, y }], [{ x: x + 80, y }]);
    expect(await box.line()).toMatch(/^Ảnh 2\//);
    await hand.move([{ x: x + 10, y }], [{ x: x - 20, y }]);
    await hand.move([{ x: x + 60, y: y - 90 }], [{ x: x - 20, y: y + 90 }]);
    expect(await box.line()).toMatch(/^Ảnh 2\//);
  });

  test('two fingers zoom around the point between them', async () => {
    await readByFinger();
    const start = await box.pictureBox();
    const at = { x: start.x + start.width * 0.4, y: start.y + start.height * 0.5 };
    await hand.move(
      [
        { x: at.x - 40, y: at.y },
        { x: at.x + 40, y: at.y },
      ],
      [
        { x: at.x - 120, y: at.y },
        { x: at.x + 120, y: at.y },
      ],
    );
    const { x, y, width, height } = await box.pictureBox();
    expect(width / start.width).toBeCloseTo(3, 1);
    expect(Math.abs(x + width * 0.4 - at.x)).toBeLessThan(2);
    expect(Math.abs(y + height * 0.5 - at.y)).toBeLessThan(2);
    expect(await box.line()).toMatch(/^Ảnh 2\//);
    const errors = await box.badgeErrors((await box.keys())[1] ?? '');
    expect(Math.max(0, ...errors)).toBeLessThan(2);
    await hand.move(
      [
        { x: at.x - 120, y: at.y },
        { x: at.x + 120, y: at.y },
      ],
      [
        { x: at.x - 10, y: at.y },
        { x: at.x + 10, y: at.y },
      ],
    );
    expect((await box.pictureBox()).width).toBeCloseTo(start.width, 0);
  });

  test('one finger moves a zoomed picture and does not turn it', async () => {
    await readByFinger();
    const { x, y } = await middle();
    await page.keyboard.press('1');
    const before = await box.pictureBox();
    await hand.move([{ x: x + 60, y }], [{ x: x - 60, y: y - 30 }]);
    const after = await box.pictureBox();
    expect(Math.round(before.x - after.x)).toBe(120);
    expect(await box.line()).toMatch(/^Ảnh 2\//);
  });

  test('a double tap comes near and goes back', async () => {
    await readByFinger();
    const start = await box.pictureBox();
    const at = { x: start.x + start.width * 0.3, y: start.y + start.height * 0.45 };
    await hand.tapTwice(at);
    expect(await box.scale(1)).toBeCloseTo(1, 2);
    await hand.tapTwice(at);
    expect((await box.pictureBox()).width).toBeCloseTo(start.width, 0);
  });
});

describe('what is loaded', () => {
  test('is nothing of it before it is asked for, and then at most 4,000 bytes after Brotli', async () => {
    reader = await site.reader(DESKTOP);
    page = await reader.newPage();
    box = new LightboxPage(page, site);
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (/\.js$/.test(response.url())) scripts.set(response.url(), response.body());
    });
    await page.goto(site.url + GUIDE, { waitUntil: 'networkidle' });
    const before = new Set(scripts.keys());
    await box.open(0);
    await page.waitForLoadState('networkidle');
    const asked = [...scripts].filter(([url]) => !before.has(url));
    expect(asked.length).toBeGreaterThan(0);
    const sizes = await Promise.all(asked.map(async ([, body]) => brotliCompressSync(await body).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4000);
    const openers = await Promise.all([...before].map(async (url) => (await scripts.get(url)) ?? Buffer.from('')));
    const opener = openers.filter((body) => body.includes('data-shot-open'));
    expect(opener.map((body) => brotliCompressSync(body).length < 800)).toEqual([true]);
  });

  test('is nothing where JavaScript is off: the link opens the picture', async () => {
    await read({ ...DESKTOP, javaScriptEnabled: false });
    const [response] = await Promise.all([page.waitForNavigation(), box.link(1).click()]);
    expect(response?.headers()['content-type']).toBe('image/webp');
  });

  test('failing, leaves the link as it is without JavaScript', async () => {
    await read();
    site.expectComplaints(/Failed to load resource|ERR_FAILED|Failed to fetch/);
    await page.route('**/lightbox.*.js', (route) => route.abort());
    await box.link(1).click();
    await page.waitForURL('**/*.webp');
  });
});
