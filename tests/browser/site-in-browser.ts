import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { root } from '../../scripts/lib/root.ts';
import { type StaticServer, serveStatic } from '../../scripts/lib/static-server.ts';

export const GUIDE = 'huong-dan/tao-tai-khoan-quang-cao-facebook/';

/** What Chromium says of a picture that a page with transitions leads to: it has no opt-in, and needs none. */
function isPictureWithoutTransition(address: string, text: string): boolean {
  return address.endsWith('.webp') && text.includes('ViewTransition opt-in disabled');
}

/** The addresses of all pages, also of those no sitemap has, without the slash before them. */
export function builtAddresses(): string[] {
  const files = globSync('**/*.html', { cwd: join(root, 'dist') }).sort();
  return files.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
}

/** Longest that a page may take for one thing: less than a test may, so that what did not come is named. */
const LONGEST_WAIT = 60_000;

/** The built site, served to this machine, in the tests' Chromium. */
export class SiteInBrowser {
  readonly url: string;
  /** What no page may do, as it happened: a request to elsewhere, an error on the console. */
  readonly #complaints: string[] = [];
  #expected: RegExp | undefined;
  readonly #browser: Browser;
  readonly #server: StaticServer;

  private constructor(browser: Browser, server: StaticServer) {
    this.#browser = browser;
    this.#server = server;
    this.url = server.url;
  }

  static async open(): Promise<SiteInBrowser> {
    const server = await serveStatic({ dir: join(root, 'dist'), base: '/', port: 0 });
    return new SiteInBrowser(await launchChromium(), server);
  }

  /** A reader with a profile of their own. What goes wrong in any of their pages is kept for `takeComplaints`. */
  async reader(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.#browser.newContext(options);
    context.setDefaultTimeout(LONGEST_WAIT);
    context.on('request', (request) => {
      if (!request.url().startsWith(this.url)) this.#complaints.push(`asks ${request.url()}`);
    });
    context.on('page', (page) => this.#listen(page));
    return context;
  }

  #listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', ({ message }) => {
      if (!isPictureWithoutTransition(page.url(), message)) this.#complaints.push(`${page.url()}: ${message}`);
    });
  }

  /** What the browser may say in this test, which makes something fail on purpose; it may say so late. */
  expectComplaints(expected: RegExp): void {
    this.#expected = expected;
  }

  /** What was complained of since the last time, but for what the test expects. All is there once the reader is closed. */
  takeComplaints(): string[] {
    const expected = this.#expected;
    this.#expected = undefined;
    return this.#complaints.splice(0).filter((complaint) => !expected?.test(complaint));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}
