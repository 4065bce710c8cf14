import type { Browser, Page } from 'playwright-core';
import { withProgress } from '../lib/progress.ts';
import type { Engine } from './engine.ts';
import { answerTime } from './own-search.ts';
import { asReader } from './reader.ts';
import { median, percentile } from './statistics.ts';
import { type Load, Scale, Traffic } from './traffic.ts';

/** A search whose bytes are counted. */
export interface Weighed {
  engine: Engine;
  /** Whether it is our own index with Pagefind's full text behind it. */
  hasFullText: boolean;
}

/** Pictures of results come after the answer; this long is waited for them, in ms. */
const PICTURE_PAUSE = 100;

/** The median of each part by itself. */
function medianLoad(loads: readonly Load[]): Load {
  const of = (part: keyof Load): number => median(loads.map((load) => load[part]));
  return { search: of('search'), fullText: of('fullText'), pictures: of('pictures') };
}

/** Asks one query after another in a fresh profile, and weighs what each fetches anew. */
function loadsOf(
  browser: Browser,
  { engine, hasFullText }: Weighed,
  queries: readonly string[],
  scale: Scale,
): Promise<Load[]> {
  return asReader(browser, engine, async (page, context) => {
    const traffic = new Traffic(context, scale, hasFullText);
    const loads: Load[] = [];
    for (const query of queries) {
      await engine.ask(page, query);
      await page.waitForTimeout(PICTURE_PAUSE);
      loads.push(await traffic.take());
    }
    return loads;
  });
}

/** What the first query of a reader loads, code and all: the median over the queries, each in a fresh profile. */
export async function firstLoad(browser: Browser, weighed: Weighed, queries: readonly string[]): Promise<Load> {
  const scale = new Scale();
  const loads: Load[] = [];
  for (const query of withProgress(`${weighed.engine.name}: đo lần tìm đầu`, queries)) {
    loads.push(...(await loadsOf(browser, weighed, [query], scale)));
  }
  return medianLoad(loads);
}

/** What each later query of a reader loads: the median over all queries but the first, one after another. */
export async function laterLoad(browser: Browser, weighed: Weighed, queries: readonly string[]): Promise<Load> {
  return medianLoad((await loadsOf(browser, weighed, queries, new Scale())).slice(1));
}

/** How long answers take where everything is loaded, in ms. */
export interface Speed {
  p50: number;
  p95: number;
}

/** Measures our search page. @param page opened by `ownSearch`. */
export async function speedOf(page: Page, queries: readonly string[]): Promise<Speed> {
  const times: number[] = [];
  for (const query of withProgress('Từng Bước: đo thời gian', queries)) times.push(await answerTime(page, query));
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
