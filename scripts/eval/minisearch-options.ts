import type { Options } from 'minisearch';
import { fold } from '../../src/vietnamese/fold.ts';

/** A section, as VitePress has MiniSearch index it. */
export interface Section {
  /** Address of its page, and `#` and its fragment where it is not the page itself. */
  id: string;
  title: string;
  /** Titles of the sections it stands in, the page's first. */
  titles: string[];
  text: string;
}

/** The two ways MiniSearch reads a word: as it comes (in lower case), or without marks. */
export type Reading = 'plain' | 'folded';

/** The settings of VitePress's local search, for index and query alike. */
export function miniSearchOptions(reading: Reading): Options<Section> {
  return {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
    ...(reading === 'folded' && { processTerm: (term: string) => fold(term).toLowerCase() }),
  };
}
