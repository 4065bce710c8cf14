import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readPublished } from '../../src/collections/published-list.ts';
import { feedXml, plannedFeeds } from '../../src/copies/feeds.ts';
import { absoluteAddress, siteAddress } from '../../src/seo/site-address.ts';
import type { FeedArticle } from '../../src/copies/atom.ts';
import { type CopyOrder, copyPages } from './copy-pages.ts';

/** For so many pages a thread of its own is worth its start. */
const PAGES_A_THREAD = 100;

type Articles = ReadonlyMap<string, FeedArticle>;

function inThread(order: CopyOrder): Promise<Articles> {
  const { promise, resolve, reject } = Promise.withResolvers<Articles>();
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { workerData: order });
  worker.on('message', resolve).on('error', reject);
  return promise;
}

/** Deals the pages out to as many threads as they are worth and the machine has; few are copied here. */
async function copyTogether(order: CopyOrder): Promise<Articles> {
  const threads = Math.min(availableParallelism(), Math.ceil(order.pages.length / PAGES_A_THREAD));
  if (threads < 2) return copyPages(order);
  const shares = Array.from({ length: threads }, (_, thread) =>
    inThread({ ...order, pages: order.pages.filter((_page, at) => at % threads === thread) }),
  );
  return new Map((await Promise.all(shares)).flatMap((articles) => [...articles]));
}

/**
 * Writes what a built site has besides its pages and is made of them: a Markdown copy of each guide and post, a feed of
 * all and of each topic.
 * @param pagesFile the list of published pages, as the check leaves it.
 */
export async function copySite(outDir: string, pagesFile: string): Promise<void> {
  const address = siteAddress(process.env['SITE_URL']);
  const pages = await readPublished(pagesFile);
  const feeds = plannedFeeds(pages);
  const inFeeds = new Set(feeds.flatMap((feed) => feed.pages.map((page) => page.address)));
  const articles = await copyTogether({ outDir, address, pages, inFeeds });
  for (const feed of feeds) {
    const xml = feedXml(feed, (one) => absoluteAddress(address, one), articles);
    await writeFile(join(outDir, feed.address), xml);
  }
}
