import type { PageCard } from '../card.ts';
import { isQuoted } from '../quoted.ts';
import type { IndexReader } from './index-reader.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './readings.ts';
import { type FirstLook, firstLook } from './first-look.ts';
import { type PageMatch, retrieve } from './retrieve.ts';
import { type ScoredPage, scorePage } from './score.ts';
import { keysOf, type TermWeights, termsOf, weigh } from './terms.ts';

/** A page of an answer. */
export interface AnsweredPage extends ScoredPage {
  /** The way to read the query by which it was found. */
  reading: Reading;
  /** What its score is made of. */
  match: PageMatch;
  weights: TermWeights;
}

/** What a query finds, before the pages' own words are read. */
export interface Answer {
  query: string;
  readings: readonly Reading[];
  /** The best first. */
  pages: readonly AnsweredPage[];
}

/** Pages that have less than so much of the query's weight are no answer, nor those that are worth so little beside the best. */
const LEAST_COVERAGE = 0.5;
const LEAST_OF_BEST = 0.3;
/** So many pages are looked at place by place. */
const LOOKED_AT = 200;

/** The pages that have enough of a query, those that are worth most at a first look in front. */
function likeliest({ most, coverage }: FirstLook): number[] {
  const pages = [...coverage.keys()].filter((page) => (coverage[page] ?? 0) >= LEAST_COVERAGE);
  return pages.sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0) || a - b);
}

/** Pages that were only looked at all together: behind the others, in the order of that look. */
function rest(pages: readonly number[], { most, coverage }: FirstLook, behind: number) {
  return pages.map((page) => ({
    page,
    score: Math.min(behind, most[page] ?? 0),
    coverage: coverage[page] ?? 0,
    places: [],
    match: { page, places: new Map(), words: new Float32Array(), textPairs: new Float32Array() },
  }));
}

async function answerReading(reader: IndexReader, reading: Reading, lookedAt: number): Promise<AnsweredPage[]> {
  const entries = await reader.entries(keysOf(reading));
  const [{ count }, facts] = await Promise.all([reader.manifest(), reader.pages()]);
  const weights = weigh(reading.words, entries, count);
  const terms = termsOf(reading, entries);
  const look = firstLook(terms, weights, count);
  const pages = likeliest(look);
  const everywhere = reading.words.map(({ folded }) => entries.get(folded)?.isEverywhere ?? false);
  const found = retrieve(terms, pages.slice(0, lookedAt), reading.words.length);
  const near = [...found.values()].map((match) => {
    const scored = scorePage(match, weights, everywhere, facts[match.page] ?? { topics: [], titleWords: 1 });
    return { ...scored, match };
  });
  const behind = near.reduce((least, { score }) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const all = [...near, ...rest(pages.slice(lookedAt), look, behind)];
  return all.map((page) => ({ ...page, score: page.score * (1 - reading.cost), reading, weights }));
}

/** The best of what several readings find, page by page. */
function merge(lists: readonly (readonly AnsweredPage[])[]): AnsweredPage[] {
  const best = new Map<number, AnsweredPage>();
  for (const page of lists.flat()) {
    const known = best.get(page.page);
    if (!known || known.score < page.score) best.set(page.page, page);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Whether all words of a query stand side by side in one place of a page, or in its text. */
function hasPhrase({ match: { places, textPairs }, weights }: AnsweredPage): boolean {
  const isWhole = (pairs: Float32Array): boolean => pairs.length > 0 && pairs.every((value) => value > 0);
  if (weights.pairs.length === 0) return true;
  return isWhole(textPairs) || [...places.values()].some(({ pairs }) => isWhole(pairs));
}

/** In characters. What is longer was pasted, and what it is about stands in its first lines; each word is looked for in several ways. */
const LONGEST_QUERY = 1000;

/**
 * Answers a query from the index alone.
 * @param isLiteral takes the words as they were typed, whatever else might be meant.
 */
export async function answer(reader: IndexReader, asked: string, isLiteral = false): Promise<Answer> {
  const query = asked.slice(0, LONGEST_QUERY);
  const isPhrase = isQuoted(query);
  const readings = await readingsOf(reader, query, isLiteral || isPhrase);
  const lookedAt = isPhrase ? Number.POSITIVE_INFINITY : LOOKED_AT;
  const pages = merge(await Promise.all(readings.map((reading) => answerReading(reader, reading, lookedAt))));
  const best = pages[0]?.score ?? 0;
  const kept = pages.filter((page) => page.score >= best * LEAST_OF_BEST && (!isPhrase || hasPhrase(page)));
  return { query, readings, pages: kept };
}

/** The cards of some pages of an answer. */
export function cardsOf(reader: IndexReader, pages: readonly AnsweredPage[]): Promise<PageCard[]> {
  return Promise.all(pages.map(({ page }) => reader.card(page)));
}
