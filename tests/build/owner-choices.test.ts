import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { type StaticServer, serveStatic } from '../../scripts/lib/static-server.ts';
import { type BuiltPage, builtPage, builtPages, words } from './built-site.ts';
import { expectLinksToHold, expectSoundStructure } from './every-page.ts';
import { type OwnedProject, ownedProject } from './owned-project.ts';
import { LONGEST_WAIT } from './longest-wait.ts';

const GUIDE = '/huong-dan/mo-gian-hang/';
const GISCUS = 'https://giscus.app';
let project: OwnedProject;
let pages: Map<string, BuiltPage>;
let server: StaticServer;

beforeAll(async () => {
  project = await ownedProject({
    'feedback: undefined as Feedback | undefined':
      "feedback: { kind: 'mail', address: 'gop-y@vi-du.example' } as Feedback | undefined",
    'comments: undefined as Comments | undefined':
      "comments: { provider: 'giscus', repo: 'ten/kho', repoId: 'R_1', category: 'Hỏi đáp', categoryId: 'DIC_1' } as Comments | undefined",
  });
  pages = builtPages(project.outDir);
  server = await serveStatic({ dir: project.outDir, base: '/', port: 0 });
});
afterAll(async () => {
  await server?.close();
  project?.remove();
});

const guide = (): Document => builtPage(pages, GUIDE).document;

/** The sources a directive of the page's content policy allows. */
function allowed(document: Document, directive: string): string[] {
  const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  const line = policy.split(';').find((part) => part.trim().startsWith(`${directive} `));
  return line?.trim().split(/\s+/).slice(1) ?? [];
}

test('the site of an owner with choices of their own holds', () => {
  for (const page of pages.values()) {
    expectSoundStructure(page);
    expectLinksToHold(page, { pages, outDir: project.outDir, base: '/' });
  }
});

describe('“Giao diện đã khác?”', () => {
  test('stands at each step, as a link that needs no JavaScript', () => {
    const links = [...guide().querySelectorAll('.step > .step-foot > a')];
    expect(links.map(words)).toEqual(Array(guide().querySelectorAll('.step').length).fill('Giao diện đã khác?'));
    expect(guide().querySelectorAll('[data-no-copy] a[href^="mailto:"]').length).toBe(links.length);
  });

  test('opens a mail that names guide, step and address', () => {
    const mail = new URL(guide().querySelectorAll('.step-foot > a')[1]?.getAttribute('href') ?? '');
    expect(mail.pathname).toBe('gop-y@vi-du.example');
    expect(mail.searchParams.get('subject')).toBe(
      'Giao diện đã khác: Mở gian hàng: từ đầu đến đơn đầu tiên, bước 2: Điền tên món hàng',
    );
    const canonical = guide().querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(mail.searchParams.get('body')?.split('\r\n').slice(0, 2)).toEqual([
      'Bước 2: Điền tên món hàng',
      `${canonical}#dien-ten`,
    ]);
  });

  test('says at which step it stands to those who do not see it', () => {
    for (const link of guide().querySelectorAll('.step-foot > a')) {
      const step = link.closest('.step')?.querySelector('.step-title');
      expect(link.getAttribute('aria-describedby')).toBe(step?.id);
    }
  });
});

describe('comments', () => {
  test('widen the content policy by giscus alone', () => {
    for (const directive of ['script-src', 'style-src', 'frame-src']) {
      const foreign = allowed(guide(), directive).filter((source) => /^https?:|\*/.test(source));
      expect(foreign, directive).toEqual([GISCUS]);
    }
    for (const directive of ['default-src', 'img-src', 'connect-src']) {
      expect(
        allowed(guide(), directive).filter((source) => /^https?:|\*/.test(source)),
        directive,
      ).toEqual([]);
    }
  });

  test('are loaded by nothing on the page, and are hidden until a script can open them', () => {
    const section = guide().querySelector('[data-comments]');
    expect(section?.hasAttribute('hidden')).toBe(true);
    expect(words(section)).toContain('Bình luận nằm ở GitHub và tải từ giscus.app.');
    expect(guide().querySelector('script[src*="giscus"], iframe, link[href*="giscus"]')).toBeNull();
  });
});

/** Opens a page in a browser that answers giscus's address itself. @param asked gets what is asked of elsewhere. */
async function withPage(
  path: string,
  answer: 'script' | 'nothing',
  work: (page: Page, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  await using browser = await launchChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  const asked: string[] = [];
  await page.route(`${GISCUS}/**`, async (route) => {
    asked.push(route.request().url());
    if (answer === 'nothing') await route.abort();
    else
      await route.fulfill({
        contentType: 'text/javascript',
        body: 'globalThis.giscusCame = true',
      });
  });
  await page.goto(server.url + path.slice(1));
  await work(page, asked);
}

describe('in a browser, comments', () => {
  test('ask nothing of elsewhere before the button is pressed, then load giscus with what it needs', async () => {
    await withPage(GUIDE, 'script', async (page, asked) => {
      const button = page.getByRole('button', { name: 'Mở phần bình luận' });
      await button.scrollIntoViewIfNeeded();
      expect(asked).toEqual([]);
      await button.click();
      await page.waitForFunction(() => 'giscusCame' in globalThis);
      expect(asked).toEqual([`${GISCUS}/client.js`]);
      await page.waitForFunction(() => document.activeElement?.matches('[data-comments]'));
      const given = await page
        .locator(`script[src="${GISCUS}/client.js"]`)
        .evaluate((script) => ({ ...script.dataset }));
      expect(given).toMatchObject({
        repo: 'ten/kho',
        repoId: 'R_1',
        category: 'Hỏi đáp',
        categoryId: 'DIC_1',
        lang: 'vi',
      });
      expect(await button.count()).toBe(0);
    });
  });

  test('can be tried again where they did not come', async () => {
    await withPage(GUIDE, 'nothing', async (page, asked) => {
      await page.getByRole('button', { name: 'Mở phần bình luận' }).click();
      await page.getByRole('button', { name: 'Chưa mở được, bấm để thử lại' }).click();
      await page.getByRole('button', { name: 'Chưa mở được, bấm để thử lại' }).waitFor();
      expect(asked).toHaveLength(2);
    });
  });

  test('open by themselves for a reader who comes back from signing in for them', async () => {
    await withPage(`${GUIDE}?giscus=phien`, 'script', async (page, asked) => {
      await page.waitForFunction(() => 'giscusCame' in globalThis);
      expect(asked).toHaveLength(1);
    });
  });
});

describe('the row under a step, with all it can hold', () => {
  test.each([320, 390, 1280])('moves nothing when its box comes, %i px wide', async (width) => {
    await using browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width, height: 700 } });
    page.setDefaultTimeout(LONGEST_WAIT);
    const late = Promise.withResolvers<void>();
    await page.route('**/_astro/Progress*.js', async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.goto(server.url + GUIDE.slice(1), { waitUntil: 'commit' });
    const link = page.locator('.step-foot > a').first();
    await link.waitFor();
    // The fonts are there, and what they move has moved; `fonts.ready` says so also before the first is asked for.
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.evaluate(async () => {
      await Promise.allSettled([...document.fonts].map((face) => face.load()));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    const before = await link.boundingBox();
    late.resolve();
    await page.locator('.step-tick').first().waitFor();
    const after = await link.boundingBox();
    expect(after).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
