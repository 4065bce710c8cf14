import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SearchPage } from '../../src/search/search-page.ts';
import { launchChromium } from '../lib/chromium.ts';
import { root } from '../lib/root.ts';
import { serveStatic } from '../lib/static-server.ts';
import { writeMiniSearch } from './minisearch-peer.ts';
import { writePagefind } from './pagefind-peer.ts';

/** Where the engines are asked. */
export interface Stage {
  browser: Browser;
  /** Address of the built site. */
  site: string;
  /** Address of an empty page, with what the other engines need beside it. */
  peers: string;
}

/** A folder that is gone when the program ends, also where Ctrl+C ends it. */
function temporaryFolder(): string {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const dir = mkdtempSync(join(cache, 'eval-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  return dir;
}

async function writePeers(dir: string, outDir: string, pages: readonly SearchPage[]): Promise<void> {
  // With an icon of no bytes, as the browser would ask the server for one.
  const head = '<meta charset="utf-8"><title>Tìm</title><link rel="icon" href="data:,">';
  writeFileSync(join(dir, 'index.html'), `<!doctype html><html lang="vi"><head>${head}</head><body></body></html>`);
  await writeMiniSearch(pages, dir);
  await writePagefind(outDir, dir);
}

/**
 * Indexes the pages for the other engines, serves all to this machine and starts a Chromium, for as long as work takes.
 * @param outDir the built site. @param pages what it was built from.
 */
export async function withStage<T>(
  outDir: string,
  pages: readonly SearchPage[],
  work: (stage: Stage) => Promise<T>,
): Promise<T> {
  const dir = temporaryFolder();
  await writePeers(dir, outDir, pages);
  await using opened = new AsyncDisposableStack();
  const site = await serveStatic({ dir: outDir, base: '/', port: 0 });
  opened.defer(() => site.close());
  const peers = await serveStatic({ dir, base: '/', port: 0 });
  opened.defer(() => peers.close());
  const browser = await launchChromium();
  opened.defer(() => browser.close());
  return await work({ browser, site: site.url, peers: peers.url });
}
