import { withBase } from '../../document/addresses.ts';
import { hasAllWords, hasPhrase, rankPages, type ReadPage, readPage } from '../../search/full-text/rank.ts';
import { fullTextHit, type PagefindPage } from '../../search/full-text/results.ts';
import { ownPages } from '../../search/result-address.ts';
import { toIndexQuery } from '../../search/full-text/stroked-d.ts';
import type { PageHit, SearchView } from '../../search/hit.ts';

/** Pages of Pagefind's answer that are looked at, and of those the ones that are shown. */
const RANKED = 15;
const SHOWN = 10;

interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

/** What is used of Pagefind's script. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

/** Loads Pagefind. A browser may keep a script that failed for failed, so that each new try asks for it by another address. */
async function loadPagefind(base: string, tries: number): Promise<Pagefind> {
  const again = tries > 0 ? `?lan=${tries}` : '';
  const pagefind: Pagefind = await import(/* @vite-ignore */ withBase(base, `/pagefind/pagefind.js${again}`));
  await pagefind.options({ baseUrl: base, excerptLength: 18 });
  return pagefind;
}

/** All pages that match; those that have the words side by side come first, so that they are among the ones put in order. */
async function ask(engine: Pagefind, query: string, isPhrase: boolean): Promise<PagefindResult[]> {
  const together = query.includes(' ') ? (await engine.search(`"${query}"`)).results : [];
  if (isPhrase && together.length > 0) return [...together];
  const ids = new Set(together.map(({ id }) => id));
  // The places in a page come from the search for the words: the one for the phrase leaves most of them out.
  const { results } = await engine.search(query);
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}

/** What to look for in the whole text: words, and whether they must stand side by side. */
export type Wanted = Pick<SearchView, 'words' | 'isPhrase'>;

/** Searches the whole text of the pages, with Pagefind. */
export class FullText {
  readonly #base: string;
  readonly #load: typeof loadPagefind;
  #engine: Promise<Pagefind> | undefined;
  #tries = 0;

  constructor(base: string, load = loadPagefind) {
    this.#base = base;
    this.#load = load;
  }

  /**
   * Lets go of an engine that failed: it keeps what failed for failed. Two questions may fail by one engine, the second
   * when there is another already, which stays.
   */
  async #forget(failed: Promise<Pagefind>): Promise<void> {
    if (this.#engine !== failed) return;
    this.#engine = undefined;
    this.#tries += 1;
    await failed.then(
      (engine) => engine.destroy(),
      () => {},
    );
  }

  async #pages(engine: Promise<Pagefind>, { words, isPhrase }: Wanted): Promise<ReadPage[]> {
    const answers = (await ask(await engine, toIndexQuery(words), isPhrase)).slice(0, RANKED);
    const pages = answers.map((answer) => answer.data());
    const found: ReadPage[] = [];
    for (const loaded of pages) {
      const page = readPage(await loaded);
      if (isPhrase ? hasPhrase(page, words) : hasAllWords(page, words)) found.push(page);
      // Long pages one after another would hold up what the reader does.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return found;
  }

  /**
   * The pages whose text has the words, but for those that are shown already.
   * @throws where Pagefind or its index could not be loaded; the next call tries again from the start.
   */
  async find(wanted: Wanted, shown: ReadonlySet<string>): Promise<PageHit[]> {
    this.#engine ??= this.#load(this.#base, this.#tries);
    const engine = this.#engine;
    try {
      const ranked = rankPages(await this.#pages(engine, wanted), wanted.words);
      return ownPages(ranked.map((page) => fullTextHit(page, wanted.words, this.#base)))
        .filter(({ address }) => !shown.has(address))
        .slice(0, SHOWN);
    } catch (error) {
      await this.#forget(engine);
      throw error;
    }
  }
}
