import { withBase } from '../../document/addresses.ts';
import { hasAllWords, rankPages } from '../../search/full-text/rank.ts';
import { fullTextHit, type PagefindPage } from '../../search/full-text/results.ts';
import { toIndexQuery } from '../../search/full-text/stroked-d.ts';
import type { PageHit } from '../../search/hit.ts';

/** Pages of Pagefind's answer that are looked at, and of those the ones that are shown. */
const RANKED = 15;
const SHOWN = 10;

interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ withBase(base, '/pagefind/pagefind.js'));
  await pagefind.options({ baseUrl: base, excerptLength: 18 });
  return pagefind;
}

/** All pages that match; those that have the words side by side come first, so that they are among the ones put in order. */
async function ask(engine: Pagefind, query: string): Promise<PagefindResult[]> {
  const canBePhrase = query.includes(' ') && !query.includes('"');
  const together = canBePhrase ? (await engine.search(`"${query}"`)).results : [];
  const ids = new Set(together.map(({ id }) => id));
  // The places in a page come from the search for the words: the one for the phrase leaves most of them out.
  const { results } = await engine.search(query);
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}

/** Searches the whole text of the pages, with Pagefind. */
export class FullText {
  readonly #base: string;
  #engine: Promise<Pagefind> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /**
   * The pages whose text has the words, but for those that are shown already.
   * @throws where Pagefind or its index could not be loaded; the next call tries again.
   */
  async find(words: string, shown: ReadonlySet<string>): Promise<PageHit[]> {
    this.#engine ??= loadPagefind(this.#base);
    this.#engine.catch(() => {
      this.#engine = undefined;
    });
    const answers = await ask(await this.#engine, toIndexQuery(words));
    const pages = await Promise.all(answers.slice(0, RANKED).map((result) => result.data()));
    const found = pages.filter((page) => hasAllWords(page, words));
    return rankPages(found, words)
      .map((page) => fullTextHit(page, words, this.#base))
      .filter(({ address }) => !shown.has(address))
      .slice(0, SHOWN);
  }
}
