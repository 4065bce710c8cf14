import { parseHTML } from 'linkedom';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { GuideInProgress } from './guide-in-progress.ts';
import { GUIDE, SiteInBrowser } from './site-in-browser.ts';

const STEPS = 33;
const HINT = /^Xong bước nào, bạn đánh dấu bước ấy/;
let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open();
});
afterAll(() => site.close());
afterEach(() => {
  expect(site.takeComplaints()).toEqual([]);
});

/** Opens the guide for a reader of their own and closes everything behind the work. */
async function withGuide(
  work: (guide: GuideInProgress, reader: BrowserContext) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const reader = await site.reader({ viewport: { width: 1280, height: 900 }, ...options });
  await work(await GuideInProgress.open(site, reader), reader);
  await reader.close();
}

/** Serves the guide as it is after its author has edited it. */
async function editGuide(reader: BrowserContext, edit: (document: Document) => void): Promise<void> {
  await reader.route(`${site.url}${GUIDE}`, async (route) => {
    const answer = await route.fetch();
    const { document } = parseHTML(await answer.text());
    edit(document as unknown as Document);
    await route.fulfill({ response: answer, body: `<!doctype html>${document.documentElement.outerHTML}` });
  });
}

/** Makes every use of localStorage fail, as some browsers do in private mode. */
async function refuseStorage(reader: BrowserContext): Promise<void> {
  await reader.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
}

describe('a reader who ticks steps', () => {
  test('finds the ticks again, and is led to the step to go on with', async () => {
    await withGuide(async (guide) => {
      expect(await guide.line()).toMatch(HINT);
      expect(await guide.boxes.count()).toBe(STEPS);
      await guide.tick(1, 2, 3);
      const title = await guide.title(4);
      await guide.page.goto(site.url);
      await guide.come();
      expect(await guide.ticked()).toEqual([1, 2, 3]);
      expect(await guide.line()).toBe(`Bạn đã xong 3/${STEPS} bước. Làm lại từ đầu Tiếp tục từ bước 4: ${title}`);
      await guide.page.getByRole('link', { name: `Tiếp tục từ bước 4: ${title}` }).click();
      const top = await guide.steps.nth(3).evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(110);
    });
  });

  test('hears how many are done, and sees it at the step, in numbers and on the bar', async () => {
    await withGuide(async (guide) => {
      await guide.tick(1, 2);
      expect(await guide.said()).toBe(`Đã xong 2/${STEPS} bước`);
      expect(await guide.status('done')).toBe(`Đã xong 2/${STEPS} bước`);
      const bar = guide.page.getByRole('progressbar', { name: 'Số bước đã xong' });
      expect(await bar.evaluate((element) => (element as HTMLProgressElement).position)).toBeCloseTo(2 / STEPS);
      const check = (place: number): Promise<string> =>
        guide.steps
          .nth(place - 1)
          .locator('> .step-title > .step-number')
          .evaluate((element) => getComputedStyle(element, '::after').content);
      expect(await check(2)).not.toBe('none');
      expect(await check(3)).toBe('none');
      await guide.boxes.nth(1).uncheck();
      expect(await guide.said()).toBe(`Đã xong 1/${STEPS} bước`);
      expect(await check(2)).toBe('none');
    });
  });

  test('is told when all are done, and then led nowhere', async () => {
    await withGuide(async (guide) => {
      await guide.page.evaluate((key) => {
        const ids = [...document.querySelectorAll('.step-title')].map(({ id }) => id);
        localStorage.setItem(key, JSON.stringify(ids.slice(0, -1)));
      }, `buoc-da-xong:/${GUIDE}`);
      await guide.come();
      await guide.tick(STEPS);
      expect(await guide.said()).toBe(`Bạn đã làm xong cả ${STEPS} bước`);
      expect(await guide.line()).toBe(`Bạn đã làm xong cả ${STEPS} bước. Làm lại từ đầu`);
      expect(await guide.status('time')).toBe('');
    });
  });

  test('can begin anew, and have the ticks back', async () => {
    await withGuide(async (guide) => {
      await guide.tick(1, 2, 5);
      await guide.page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
      expect(await guide.ticked()).toEqual([]);
      expect(await guide.said()).toBe('Đã bỏ dấu ở 3 bước.');
      expect(await guide.line()).toBe('Đã bỏ dấu ở 3 bước. Lấy lại dấu đã đánh');
      const undo = guide.page.getByRole('button', { name: 'Lấy lại dấu đã đánh' });
      expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
      await undo.press('Enter');
      expect(await guide.ticked()).toEqual([1, 2, 5]);
      await guide.come();
      expect(await guide.ticked()).toEqual([1, 2, 5]);
    });
  });

  test('loses the offer to undo with the next tick, and keeps a fresh start', async () => {
    await withGuide(async (guide) => {
      await guide.tick(1, 2);
      await guide.page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
      await guide.tick(3);
      expect(await guide.line()).toContain(`Bạn đã xong 1/${STEPS} bước. Làm lại từ đầu`);
      await guide.come();
      expect(await guide.ticked()).toEqual([3]);
    });
  });

  test('needs no pointer: Tab comes to the box, the space bar ticks it', async () => {
    await withGuide(async (guide) => {
      await guide.steps.nth(3).locator('> .step-title > .anchor').focus();
      await guide.page.keyboard.press('Tab');
      expect(await guide.boxes.nth(3).evaluate((box) => box === document.activeElement)).toBe(true);
      await guide.page.keyboard.press('Space');
      expect(await guide.ticked()).toEqual([4]);
      await guide.page.keyboard.press('Tab');
      const next = guide.page.locator(':focus');
      expect(await next.getAttribute('aria-label')).toBe(`Chép liên kết tới bước 4: ${await guide.title(4)}`);
    });
  });
});

describe('the status', () => {
  test('follows the reading, not the ticks', async () => {
    await withGuide(async (guide) => {
      expect(await guide.status('place')).toBe(`10 mục · ${STEPS} bước`);
      await guide.readTo(3);
      await guide.page.getByText(`Mục 1/10 · Bước 3/${STEPS}`).waitFor();
      await guide.tick(1);
      await guide.readTo(5);
      await guide.page.getByText(`Mục 2/10 · Bước 5/${STEPS}`).waitFor();
      expect(await guide.status('done')).toBe(`Đã xong 1/${STEPS} bước`);
    });
  });

  test('tells less and less time', async () => {
    await withGuide(async (guide) => {
      const minutes = async (): Promise<number> => Number((await guide.status('time'))?.replace(/\D/g, ''));
      const told = [await minutes()];
      for (const place of [5, 20, STEPS]) {
        await guide.readTo(place);
        await guide.page.getByText(`Bước ${place}/${STEPS}`).waitFor();
        told.push(await minutes());
      }
      expect(told[0]).toBe(11);
      expect(told).toEqual(told.toSorted((a, b) => b - a));
      expect(told.at(-1)).toBeLessThan(3);
    });
  });

  test('stands above the contents on a wide screen and at the foot of a phone, where it begins at the first step', async () => {
    await withGuide(async ({ page }) => {
      const status = await page.locator('.reading-status').boundingBox();
      const contents = await page.locator('.contents-side').boundingBox();
      expect((status?.y ?? 0) + (status?.height ?? 0)).toBeLessThanOrEqual(contents?.y ?? 0);
    });
    await withGuide(
      async (guide) => {
        const status = guide.page.locator('.reading-status');
        expect(await status.isVisible()).toBe(false);
        await guide.readTo(2);
        await guide.page.getByText(`Bước 2/${STEPS}`).waitFor();
        const box = await status.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
        expect(box?.height).toBeLessThan(48);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });

  test('leads a reader on who comes back on a phone, where the line under the head is far down', async () => {
    await withGuide(
      async (guide) => {
        await guide.tick(1, 2, 3);
        await guide.come();
        await guide.page.locator('.reading-status').getByRole('link', { name: 'Tiếp tục từ bước 4' }).click();
        await guide.page.getByText(`Bước 4/${STEPS}`).waitFor();
      },
      { viewport: { width: 390, height: 844 } },
    );
  });
});

describe('ticks and the edits of a guide', () => {
  test('hang on the steps: one goes, one comes, and each tick stays with its own', async () => {
    await withGuide(async (guide, reader) => {
      await guide.tick(1, 2, 3);
      const third = await guide.title(3);
      await editGuide(reader, (document) => {
        const [first, second] = document.querySelectorAll('.step');
        const added = second?.cloneNode(true) as Element;
        added.querySelector('.step-title')?.setAttribute('id', 'buoc-moi');
        first?.before(added);
        second?.remove();
      });
      await guide.come();
      // New, first, third, fourth.
      expect(await guide.ticked()).toEqual([2, 3]);
      expect(await guide.title(3)).toBe(third);
      expect(await guide.line()).toContain(`Bạn đã xong 2/${STEPS} bước.`);
      await guide.tick(4);
      await reader.unroute(`${site.url}${GUIDE}`);
      await guide.come();
      expect(await guide.ticked()).toEqual([1, 2, 3, 4]);
    });
  });

  test('are no matter for a guide that has lost all its steps', async () => {
    await withGuide(async (guide, reader) => {
      await guide.tick(1);
      await editGuide(reader, (document) => {
        for (const list of document.querySelectorAll('.steps')) list.remove();
      });
      await guide.come();
      expect(await guide.page.locator('.reading-status, .return-line > *').count()).toBe(0);
    });
  });

  test('broken storage is no matter either', async () => {
    await withGuide(async (guide) => {
      await guide.page.evaluate((key) => localStorage.setItem(key, '{"buoc": ['), `buoc-da-xong:/${GUIDE}`);
      await guide.come();
      expect(await guide.ticked()).toEqual([]);
      await guide.tick(2);
      await guide.come();
      expect(await guide.ticked()).toEqual([2]);
    });
  });
});

test('where storage is refused, ticks hold for this page, and the page says so', async () => {
  const reader = await site.reader();
  await refuseStorage(reader);
  const guide = await GuideInProgress.open(site, reader);
  const notKept = 'Trình duyệt đang không cho lưu, nên dấu bạn đánh chỉ giữ được đến khi bạn rời trang này.';
  expect(await guide.line()).toBe(notKept);
  await guide.tick(1, 2);
  expect(await guide.ticked()).toEqual([1, 2]);
  expect(await guide.line()).toContain(`Bạn đã xong 2/${STEPS} bước. ${notKept}`);
  await guide.come();
  expect(await guide.ticked()).toEqual([]);
  await reader.close();
});

describe('two tabs', () => {
  test('show each other’s ticks, and lose none', async () => {
    await withGuide(async (one, reader) => {
      const other = await GuideInProgress.open(site, reader);
      await one.tick(1);
      await other.page.locator('.step.is-done').waitFor();
      expect(await other.ticked()).toEqual([1]);
      await other.tick(2);
      await one.tick(3);
      await other.page.getByText(`Đã xong 3/${STEPS} bước`).first().waitFor();
      expect(await one.ticked()).toEqual([1, 2, 3]);
      await other.page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
      await one.page.waitForFunction(() => document.querySelector('.step.is-done') === null);
      expect(await one.line()).toMatch(HINT);
    });
  });

  test('even where one has slept through what the other did', async () => {
    await withGuide(async (one, reader) => {
      // A page that is never told of the other's ticks.
      await reader.addInitScript(() => {
        addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
      });
      const deaf = await GuideInProgress.open(site, reader);
      await one.tick(1, 2);
      await deaf.tick(7);
      expect(await deaf.ticked()).toEqual([1, 2, 7]);
      await one.come();
      expect(await one.ticked()).toEqual([1, 2, 7]);
    });
  });
});

describe('the link to a step', () => {
  test('is copied without what a search left in the address', async () => {
    await withGuide(
      async (guide) => {
        await guide.page.goto(`${site.url}${GUIDE}?tim=email#khong-co`);
        const id = await guide.steps.nth(1).locator('> .step-title').getAttribute('id');
        const copy = guide.page.getByRole('button', { name: /^Chép liên kết tới bước 2: / }).first();
        await copy.click();
        await guide.page.getByText('Đã chép liên kết.').waitFor({ state: 'attached' });
        expect(await copy.innerText()).toBe('Đã chép');
        expect(await guide.page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}${GUIDE}#${id}`);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('is shown to be copied by hand, where the browser refuses', async () => {
    await withGuide(async (guide) => {
      await guide.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      const shown: string[] = [];
      guide.page.on('dialog', async (dialog) => {
        shown.push(dialog.defaultValue());
        await dialog.dismiss();
      });
      await guide.page
        .getByRole('button', { name: /^Chép liên kết tới bước 1: / })
        .first()
        .click();
      const id = await guide.steps.first().locator('> .step-title').getAttribute('id');
      expect(shown).toEqual([`${site.url}${GUIDE}#${id}`]);
    });
  });
});

/** In the page: keeps what moves without having been asked to. */
function keepShifts(): void {
  const moved: string[] = [];
  Object.assign(globalThis, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources = [] } = entry as PerformanceEntry & { sources?: { node?: Node | null }[] };
      moved.push(...sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : `${node}`)));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** In the page: what has moved since it was last asked, two frames on: the one it is laid out in, and the one in which that is told. */
async function shifts(): Promise<string[]> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return (globalThis as unknown as { moved: string[] }).moved.splice(0);
}

describe('nothing moves', () => {
  const places = [
    ['at the top', ''],
    ['at a step', '#nhap-ten-va-email'],
  ] as const;
  const sizes = [320, 390, 800, 1280].flatMap((width) => places.map(([where, hash]) => [width, where, hash] as const));

  test.each(sizes)('when the script comes late, ticks stored: %i px wide, %s', async (width, _, hash) => {
    const reader = await site.reader({ viewport: { width, height: 800 } });
    const guide = await GuideInProgress.open(site, reader);
    await guide.tick(1, 2, 3);
    await reader.addInitScript(keepShifts);
    const late = Promise.withResolvers<void>();
    await reader.route('**/_astro/Progress*.js', async (route) => {
      await late.promise;
      await route.continue();
    });
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE + hash, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.waitForFunction(() => document.readyState !== 'loading');
    // `fonts.ready` says so also before the first is asked for.
    await page.evaluate(async () => {
      await Promise.allSettled([...document.fonts].map((face) => face.load()));
    });
    expect(await page.locator('.step-tick').count()).toBe(0);
    // What a font moves when it comes is no matter here.
    await page.evaluate(shifts);
    late.resolve();
    await page.locator('.step-tick').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(shifts)).toEqual([]);
    await reader.close();
  });

  test('by itself for a reader who wants no motion', async () => {
    await withGuide(
      async (guide) => {
        await guide.tick(1);
        expect(await guide.page.evaluate(() => document.getAnimations().length)).toBe(0);
        await guide.page.getByRole('link', { name: /^Tiếp tục từ bước 2: / }).click();
        const top = await guide.steps.nth(1).evaluate((element) => element.getBoundingClientRect().top);
        expect(top).toBeLessThan(110);
      },
      { reducedMotion: 'reduce' },
    );
  });
});

describe('on a small or zoomed screen', () => {
  test.each([
    ['320 px', { width: 320, height: 640 }],
    ['200 % zoom', { width: 640, height: 450 }],
    ['200 % zoom of a small window', { width: 320, height: 320 }],
  ])('%s: nothing runs out at the side, boxes can be hit, and no focus is hidden', async (_, viewport) => {
    await withGuide(
      async (guide) => {
        await guide.tick(1, 2, 3);
        await guide.readTo(STEPS);
        const { page } = guide;
        const side = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await side()).toBe(0);
        for (const place of [1, 13, STEPS]) {
          const label = guide.steps
            .nth(place - 1)
            .locator('.step-tick')
            .first();
          const size = await label.boundingBox();
          expect(size?.height).toBeGreaterThanOrEqual(44);
          const copy = await guide.steps
            .nth(place - 1)
            .locator('.step-copy')
            .first()
            .boundingBox();
          expect(copy?.height).toBeGreaterThanOrEqual(44);
          expect(copy?.y, 'one row').toBeCloseTo(size?.y ?? 0, 0);
        }
        await page.evaluate(() => scrollTo(0, 0));
        const hidden = await hiddenFocus(guide);
        expect(hidden).toEqual([]);
      },
      { viewport },
    );
  });
});

/** Every control of the text that lies under the status when it has the focus; of one as tall as the window a part may. */
async function hiddenFocus({ page }: GuideInProgress): Promise<string[]> {
  return page.evaluate(() => {
    const status = document.querySelector('.reading-status');
    const controls = [...document.querySelectorAll<HTMLElement>('.prose a, .prose button, .prose input')];
    return controls.flatMap((control) => {
      control.focus();
      const { top, bottom, height } = control.getBoundingClientRect();
      const bar = status?.getBoundingClientRect();
      const isOver = bar && bar.bottom > top && (height > innerHeight / 2 ? top > bar.top : bottom > bar.top + 1);
      return isOver ? [`${control.outerHTML.slice(0, 80)}: ${top} to ${bottom}, ${bar.top}`] : [];
    });
  });
}

/** How light the bar is at its two ends, 0 to 255. */
async function barEnds({ page }: GuideInProgress): Promise<{ done: number; ahead: number }> {
  const box = await page.locator('.reading-status progress').boundingBox();
  if (!box) throw new Error('there is no bar');
  const clip = { x: box.x, y: Math.floor(box.y + 1), width: Math.floor(box.width), height: 1 };
  const row = await sharp(await page.screenshot({ clip }))
    .greyscale()
    .raw()
    .toBuffer();
  return { done: row.at(2) ?? 0, ahead: row.at(-3) ?? 0 };
}

describe('in the colours of the system', () => {
  test.each([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)('the bar is seen: %s, where the reader chose %s', async (colorScheme, chosen) => {
    await withGuide(
      async (guide) => {
        await guide.page.evaluate((theme) => localStorage.setItem('theme', theme), chosen);
        await guide.come();
        await guide.tick(1, 2, 3);
        await guide.readTo(2);
        const { done, ahead } = await barEnds(guide);
        expect(Math.abs(done - ahead)).toBeGreaterThan(200);
      },
      { colorScheme, forcedColors: 'active', viewport: { width: 390, height: 844 } },
    );
  });
});

describe('axe finds nothing in a guide with ticks', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('%s, %i px', async (colorScheme, width) => {
    await withGuide(
      async (guide) => {
        await guide.tick(1, 2, 3);
        await guide.readTo(2);
        expect(await axeFindings(guide.page)).toEqual([]);
        await guide.come();
        expect(await axeFindings(guide.page)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 844 } },
    );
  });
});

describe('without JavaScript', () => {
  test('all of it is absent, leaves no gap, and the links to steps are there', async () => {
    const reader = await site.reader({ javaScriptEnabled: false });
    const page = await reader.newPage();
    await page.goto(site.url + GUIDE);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByText(/Chép liên kết|Tiếp tục từ|Đã xong/).count()).toBe(0);
    for (const place of await page.locator('.return-line, .step-foot, .reading-status').all()) {
      expect(await place.boundingBox()).toBeNull();
    }
    const anchor = page.locator('.step-title > .anchor').nth(3);
    await anchor.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(await anchor.getAttribute('href'));
    await reader.close();
  });
});

test('pages without steps have nothing of it', async () => {
  const reader = await site.reader();
  const page = await reader.newPage();
  for (const address of ['', 'huong-dan/', 'tim-kiem/']) {
    await page.goto(site.url + address);
    expect(await page.locator('.return-line, .reading-status, .step-tick').count(), address).toBe(0);
  }
  await reader.close();
});

test('going from a guide in the middle to another page and back, with a transition, breaks nothing', async () => {
  await withGuide(async (guide) => {
    await guide.tick(1);
    await guide.readTo(3);
    await guide.page.getByRole('link', { name: 'Chủ đề', exact: true }).click();
    await guide.page.waitForURL('**/chu-de/');
    await guide.page.goBack();
    await guide.boxes.first().waitFor({ state: 'attached' });
    expect(await guide.ticked()).toEqual([1]);
  });
});
