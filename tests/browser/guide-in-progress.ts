import type { BrowserContext, Locator, Page } from 'playwright-core';
import { GUIDE, type SiteInBrowser } from './site-in-browser.ts';

/** The guide as a reader has it who ticks its steps. */
export class GuideInProgress {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /** Opens the guide in a new tab. @param fragment with its `#`. */
  static async open(site: SiteInBrowser, reader: BrowserContext, fragment = ''): Promise<GuideInProgress> {
    const guide = new GuideInProgress(await reader.newPage(), site.url + GUIDE);
    await guide.come(fragment);
    return guide;
  }

  /** Comes to the guide anew, as after a time elsewhere. */
  async come(fragment = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(this.#url + fragment);
  }

  get steps(): Locator {
    return this.page.locator('.step');
  }

  get boxes(): Locator {
    return this.page.getByRole('checkbox', { name: /^Xong bước \d+: ./ });
  }

  /** Ticks steps by their place in the guide, from 1. */
  async tick(...places: number[]): Promise<void> {
    for (const place of places) await this.boxes.nth(place - 1).check();
  }

  /** Places of the ticked steps. */
  async ticked(): Promise<number[]> {
    const states = await this.boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
    return states.flatMap((checked, at) => (checked ? [at + 1] : []));
  }

  /** The line under the guide's head, as one text. */
  async line(): Promise<string> {
    const seen = this.page.locator('.return-line > :not([role=status])').filter({ visible: true });
    return (await seen.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();
  }

  /** Where the reader is, how much is done, how long the rest takes. */
  status(part: 'place' | 'done' | 'time'): Promise<string | null> {
    return this.page.locator(`.reading-${part}`).textContent();
  }

  /** What was last said aloud. */
  said(): Promise<string | null> {
    return this.page.locator('.return-line [role=status]').textContent();
  }

  /** The title of a step, by its place. */
  async title(place: number): Promise<string> {
    const heading = this.steps.nth(place - 1).locator('> .step-title');
    return heading.evaluate((element) =>
      [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
        .join('')
        .trim(),
    );
  }

  /** Brings a step to the top of the window. */
  async readTo(place: number): Promise<void> {
    await this.steps.nth(place - 1).evaluate((element) => element.scrollIntoView());
  }
}
