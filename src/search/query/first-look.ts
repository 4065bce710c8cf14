import { closeness } from '../closeness.ts';
import { eachSpot, eachMention } from '../postings.ts';
import type { Term, TermWeights } from './terms.ts';
import { WEIGHTS } from './weights.ts';

/** What a page is worth at a first look, that is at most, and how much of the query it has. */
export interface FirstLook {
  /** By page number. */
  most: Float32Array;
  /** Share of the words that is anywhere in the page, by page number: of their weight, or of their number where that is more. */
  coverage: Float32Array;
}

/** By the number of the field, see `FIELDS`. */
export const FIELD_VALUES: readonly number[] = [WEIGHTS.field.title, WEIGHTS.field.label, WEIGHTS.field.text];

/** Value of a mention of a word in the text. @param often as the index keeps it, 0 to 3. */
export function mentionValue(often: number): number {
  return WEIGHTS.field.text * (0.85 + 0.05 * often);
}

/** The best match of one term in each page: 0 where there is none. */
function bestByPage({ isPair, typed, entry }: Term, count: number): Float32Array {
  const best = new Float32Array(count);
  const raise = (page: number, value: number): void => {
    if ((best[page] ?? 0) < value) best[page] = value;
  };
  for (const { written, spots, mentions } of entry.forms) {
    const near = closeness(typed, written);
    eachSpot(spots, (page, _, field) => raise(page, near * (FIELD_VALUES[field] ?? 0)));
    eachMention(mentions, (page, often) => raise(page, near * (isPair ? WEIGHTS.text : mentionValue(often))));
  }
  if (entry.isEverywhere) for (let page = 0; page < count; page += 1) raise(page, WEIGHTS.field.text);
  return best;
}

/**
 * Looks at all pages at once: what each could be worth if its words and pairs stood in one place. Only the best of them
 * are looked at place by place.
 */
export function firstLook(terms: readonly Term[], weights: TermWeights, count: number): FirstLook {
  const most = new Float32Array(count);
  const coverage = new Float32Array(count);
  const number = new Float32Array(count);
  const single = weights.pairs.length === 0 ? 1 : 1 - WEIGHTS.pairs;
  for (const term of terms) {
    const weight = (term.isPair ? weights.pairs : weights.words)[term.at] ?? 0;
    const factor = weight * (term.isPair ? WEIGHTS.pairs : single + WEIGHTS.page);
    const best = bestByPage(term, count);
    for (let page = 0; page < count; page += 1) {
      const value = best[page] ?? 0;
      if (value === 0) continue;
      most[page] = (most[page] ?? 0) + value * factor;
      if (term.isPair) continue;
      coverage[page] = (coverage[page] ?? 0) + weight;
      number[page] = (number[page] ?? 0) + 1 / weights.words.length;
    }
  }
  return { most, coverage: coverage.map((share, page) => Math.max(share, number[page] ?? 0)) };
}
