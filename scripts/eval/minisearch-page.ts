import MiniSearch from 'minisearch';
import { miniSearchOptions, type Reading, type Section } from './minisearch-options.ts';

let loaded: Promise<MiniSearch<Section>> | undefined;

async function load(address: string, reading: Reading): Promise<MiniSearch<Section>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return MiniSearch.loadJSON(await response.text(), miniSearchOptions(reading));
}

/**
 * Searches with MiniSearch; runs in the browser, bundled by `writeMiniSearch`. The index is loaded once.
 * @param address of the serialized index. @param reading as it was indexed.
 * @returns the addresses of the pages of the found sections, each once, the best first. VitePress shows 16 sections
 * at most; here all count.
 */
export async function search(address: string, reading: Reading, query: string): Promise<string[]> {
  loaded ??= load(address, reading);
  const pages = (await loaded).search(query).map(({ id }: { id: string }) => id.split('#', 1)[0] ?? '');
  return [...new Set(pages)];
}
