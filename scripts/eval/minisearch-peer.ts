import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import type { SearchPage, SearchPlace } from '../../src/search/search-page.ts';
import { type Engine, LOOKED_AT } from './engine.ts';
import { miniSearchOptions, type Reading, type Section } from './minisearch-options.ts';

const MODULE = 'minisearch.js';
const NAMES: Readonly<Record<Reading, string>> = {
  plain: 'MiniSearch kiểu VitePress',
  folded: 'MiniSearch bỏ dấu',
};

function indexName(reading: Reading): string {
  return `minisearch-${reading}.json`;
}

/** Titles of the places that one stands in, the page's first. */
function titlesAbove(places: readonly SearchPlace[], { kind, parent }: SearchPlace): string[] {
  const above = places[parent];
  return kind === 'page' || !above ? [] : [...titlesAbove(places, above), above.title];
}

/** The sections of a page: itself, its headings and its steps. Code blocks are no text of theirs, as in our own index. */
export function sectionsOf({ address, places }: SearchPage): Section[] {
  return places.map((place) => ({
    id: place.id ? `${address}#${place.id}` : address,
    title: place.title,
    titles: titlesAbove(places, place),
    text: place.texts.join('\n'),
  }));
}

/** Bundles and minifies the code as VitePress's build does. */
async function bundle(dir: string): Promise<void> {
  const input = fileURLToPath(new URL('minisearch-page.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: dir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { entryFileNames: MODULE } },
    },
  });
}

/** Writes into a folder what MiniSearch needs in a browser: its code, and the index in both readings. */
export async function writeMiniSearch(pages: readonly SearchPage[], dir: string): Promise<void> {
  await bundle(dir);
  for (const reading of ['plain', 'folded'] as const) {
    const index = new MiniSearch(miniSearchOptions(reading));
    index.addAll(pages.flatMap(sectionsOf));
    await writeFile(join(dir, indexName(reading)), JSON.stringify(index));
  }
}

interface Searcher {
  search(address: string, reading: Reading, query: string): Promise<string[]>;
}

interface Task {
  module: string;
  index: string;
  reading: Reading;
  query: string;
}

/** Runs in the page. */
async function askMiniSearch({ module, index, reading, query }: Task): Promise<string[]> {
  const searcher: Searcher = await import(module);
  return searcher.search(index, reading, query);
}

/** MiniSearch over an index that `writeMiniSearch` wrote. @param url where its folder is served. */
export function miniSearchPeer(url: string, reading: Reading): Engine {
  const module = new URL(`/${MODULE}`, url).href;
  const index = new URL(`/${indexName(reading)}`, url).href;
  return {
    name: NAMES[reading],
    open: async (context) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    ask: async (page, query) => {
      const pages = await page.evaluate(askMiniSearch, { module, index, reading, query });
      return pages.slice(0, LOOKED_AT);
    },
  };
}
