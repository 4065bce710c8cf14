import { closeness } from '../closeness.ts';
import { eachSpot, eachMention, FIELDS } from '../postings.ts';
import { FIELD_VALUES, mentionValue } from './first-look.ts';
import type { Term } from './terms.ts';

/** How well the words and pairs of a query stand in one place: 0 to 1 each, in the order of the query. */
export interface PlaceMatch {
  words: Float32Array;
  pairs: Float32Array;
}

/** How a query stands in one page. */
export interface PageMatch {
  page: number;
  places: Map<number, PlaceMatch>;
  /** The best of each word anywhere in the page, and of each pair in its text. */
  words: Float32Array;
  textPairs: Float32Array;
}

/** What a pair that stands once in a text counts among those of texts. */
const PAIR_ONCE = 0.7;

function raise(values: Float32Array, at: number, to: number): void {
  if ((values[at] ?? 0) < to) values[at] = to;
}

/** Gathers the matches of the pages that are worth it, place by place. */
class Matches {
  readonly pages: ReadonlyMap<number, PageMatch>;
  readonly #size: number;

  constructor(pages: Iterable<number>, size: number) {
    this.#size = size;
    const empty = (page: number): PageMatch => ({
      page,
      places: new Map(),
      words: new Float32Array(size),
      textPairs: new Float32Array(Math.max(0, size - 1)),
    });
    this.pages = new Map([...pages].map((page) => [page, empty(page)]));
  }

  #place({ places }: PageMatch, place: number): PlaceMatch {
    const known = places.get(place);
    if (known) return known;
    const made = { words: new Float32Array(this.#size), pairs: new Float32Array(Math.max(0, this.#size - 1)) };
    places.set(place, made);
    return made;
  }

  /** Adds one word or pair: every form of it, each as near as its marks are to those typed. */
  add({ at, isPair, typed, entry }: Term): void {
    for (const { written, spots, mentions } of entry.forms) {
      const near = closeness(typed, written);
      eachSpot(spots, (page, place, field) => {
        const match = this.pages.get(page);
        if (!match) return;
        const value = near * (FIELD_VALUES[field] ?? 0);
        raise(this.#place(match, place)[isPair ? 'pairs' : 'words'], at, value);
        if (!isPair) raise(match.words, at, value);
        else if (field === FIELDS.text) raise(match.textPairs, at, near * PAIR_ONCE);
      });
      eachMention(mentions, (page, often) => {
        const match = this.pages.get(page);
        if (match && isPair) raise(match.textPairs, at, near * (PAIR_ONCE + 0.1 * often));
        else if (match) raise(match.words, at, near * mentionValue(often));
      });
    }
  }
}

/** Finds where in the given pages the words of a reading of `size` words stand. */
export function retrieve(
  terms: readonly Term[],
  pages: Iterable<number>,
  size: number,
): ReadonlyMap<number, PageMatch> {
  const matches = new Matches(pages, size);
  for (const term of terms) matches.add(term);
  return matches.pages;
}
