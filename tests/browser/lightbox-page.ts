import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/root.ts';
import { overlayShapes } from '../../src/screenshots/geometry.ts';
import { GUIDE, type SiteInBrowser } from './site-in-browser.ts';

interface Point {
  x: number;
  y: number;
}

interface Box extends Point {
  width: number;
  height: number;
}

/** Where badges have to be, as the screenshot's YAML has them. Undefined for a picture that has no such file. */
function badgesOf(key: string): { x: number; y: number; dx: number; dy: number }[] | undefined {
  const file = join(root, 'content/screenshots', `${key.split('@')[0]}.yaml`);
  if (!existsSync(file)) return undefined;
  const shapes = overlayShapes(parse(readFileSync(file, 'utf8')).marks ?? [], { width: 1, height: 1 });
  return shapes.flatMap(({ badge }) =>
    badge ? [{ x: Number.parseFloat(badge.x), y: Number.parseFloat(badge.y), dx: badge.dx, dy: badge.dy }] : [],
  );
}

/** The guide with the most figures, in a tab, with what a test of its lightbox looks at. */
export class LightboxPage {
  readonly page: Page;
  readonly #guide: string;

  constructor(page: Page, site: SiteInBrowser) {
    this.page = page;
    this.#guide = site.url + GUIDE;
  }

  get dialog() {
    return this.page.locator('dialog.lightbox');
  }

  get stage() {
    return this.dialog.locator('.lightbox-stage');
  }

  get picture() {
    return this.stage.locator('img:visible');
  }

  button(name: string) {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  link(at: number) {
    return this.page.locator('a[data-shot-open]').nth(at);
  }

  /** Goes to the guide. @param hash with its `#`. */
  async goto(hash: string = ''): Promise<void> {
    await this.page.goto(this.#guide + hash);
  }

  /** The figures of the guide, by what stands behind `#anh=`. */
  keys(): Promise<string[]> {
    return this.page
      .locator('.shot')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['shot'] ?? ''));
  }

  /** Opens a figure by keyboard, as somebody who cannot press it. */
  async open(at: number): Promise<void> {
    await this.link(at).focus();
    await this.page.keyboard.press('Enter');
    await this.dialog.waitFor();
  }

  async closed(): Promise<void> {
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** What the line above the picture says, read out as it changes. */
  async line(): Promise<string> {
    return (await this.dialog.locator('.lightbox-line').textContent()) ?? '';
  }

  hash(): string {
    return new URL(this.page.url()).hash;
  }

  async box(selector: string): Promise<Box> {
    const box = await this.dialog.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} has no box`);
    return box;
  }

  pictureBox(): Promise<Box> {
    return this.box('img:visible');
  }

  /** CSS px a pixel of the large picture takes. */
  async scale(at: number): Promise<number> {
    const full = Number(await this.link(at).getAttribute('data-full-width'));
    return (await this.pictureBox()).width / full;
  }

  /** Turns the wheel by so many px where the mouse is, and waits until the page has taken the turn and drawn what came of it. */
  async wheel(by: number): Promise<void> {
    const turn = await this.page.evaluateHandle(() => {
      const drawn = (done: () => void) => requestAnimationFrame(() => requestAnimationFrame(done));
      const listen = (done: () => void) =>
        addEventListener('wheel', () => drawn(done), { once: true, capture: true, passive: true });
      return { taken: new Promise<void>(listen) };
    });
    await this.page.mouse.wheel(0, by);
    await turn.evaluate(({ taken }) => taken);
  }

  async isFocused(at: number): Promise<boolean> {
    return this.link(at).evaluate((link) => link === document.activeElement);
  }

  /** How far each badge on the picture is from its place in the data, in CSS px; none for a picture without data. */
  async badgeErrors(key: string): Promise<number[]> {
    const badges = badgesOf(key) ?? [];
    const { x, y, width, height } = await this.pictureBox();
    const discs = await this.stage.locator('.disc').evaluateAll((all) =>
      all.map((disc) => {
        const box = disc.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    if (discs.length !== badges.length) throw new Error(`${key}: ${discs.length} badges for ${badges.length} marks`);
    return badges.map((badge, at) => {
      const disc = discs[at] ?? { x: 0, y: 0 };
      const left = x + (badge.x / 100) * width + badge.dx;
      const top = y + (badge.y / 100) * height + badge.dy;
      return Math.hypot(disc.x - left, disc.y - top);
    });
  }
}

/** Seconds between the two presses of a double one, as the browser is told; how fast they really come is the machine's matter. */
const BETWEEN_PRESSES = 0.1;

/** Real fingers, and a mouse with a clock of its own, as far as a browser can tell. */
export class Hand {
  readonly #client: CDPSession;

  constructor(client: CDPSession) {
    this.#client = client;
  }

  /** Puts fingers down, moves them together in ten steps, takes them away. */
  async move(from: readonly Point[], to: readonly Point[]): Promise<void> {
    const between = (part: number): Point[] =>
      from.map(({ x, y }, at) => ({ x: x + ((to[at]?.x ?? x) - x) * part, y: y + ((to[at]?.y ?? y) - y) * part }));
    await this.#send('touchStart', from);
    for (let step = 1; step <= 10; step += 1) await this.#send('touchMove', between(step / 10));
    await this.#send('touchEnd', []);
  }

  async tapTwice(at: Point): Promise<void> {
    const now = Date.now() / 1000;
    for (const timestamp of [now, now + BETWEEN_PRESSES]) {
      await this.#send('touchStart', [at], { timestamp });
      await this.#send('touchEnd', [], { timestamp });
    }
  }

  async clickTwice({ x, y }: Point): Promise<void> {
    const now = Date.now() / 1000;
    for (const clickCount of [1, 2]) {
      const press = { x, y, button: 'left', clickCount, timestamp: now + clickCount * BETWEEN_PRESSES } as const;
      await this.#client.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
      await this.#client.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
    }
  }

  async #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly Point[],
    when: { timestamp?: number } = {},
  ): Promise<void> {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await this.#client.send('Input.dispatchTouchEvent', { type, touchPoints, ...when });
  }
}
