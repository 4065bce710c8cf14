import type { PageCard } from '../card.ts';
import { WordReader } from '../words.ts';
import { correctedReadings } from './corrections.ts';
import type { IndexReader } from './index-reader.ts';
import { keyedReadings, type QueryWord, type Reading } from './reading.ts';
import { type FirstLook, firstLook } from './first-look.ts';
import { type PageMatch, retrieve } from './retrieve.ts';
import { type ScoredPage, scorePage } from './score.ts';
import { isName, type Names, readSynonyms, synonymReadings } from './synonyms.ts';
import { keysOf, type TermWeights, termsOf, weigh } from './terms.ts';
import { unfinishedReadings } from './unfinished.ts';

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

/** Whether all words that a reading changes stand in the pages as they were typed: they may be meant so. */
async function areKnown(reader: IndexReader, words: readonly QueryWord[], keyed: Reading): Promise<boolean> {
  for (const [at, { text, folded }] of words.entries()) {
    // One after another: the first that nobody wrote is enough, and asking for more would load more.
    if (keyed.words[at]?.text !== text && (await reader.entries([folded])).size === 0) return false;
  }
  return true;
}

/** The reading of a query that was surely typed as keys: as such all its words are known, and side by side. */
async function surelyKeyed(reader: IndexReader, words: readonly QueryWord[]): Promise<Reading | undefined> {
  if (words.length < 2) return undefined;
  for (const reading of keyedReadings(words, () => false)) {
    const keys = keysOf(reading);
    if (reading.cost > 0 || (await reader.entries(keys)).size < new Set(keys).size) continue;
    if (!(await areKnown(reader, words, reading))) return reading;
  }
  return undefined;
}

/** The readings of a query that may hold a slip, or is not typed to its end: where all its words are known side by side, none. */
async function mendedReadings(reader: IndexReader, typed: Reading, names: readonly Names[]): Promise<Reading[]> {
  const entries = await reader.entries(keysOf(typed));
  if (keysOf(typed).every((key) => entries.has(key))) return [];
  const [unfinished, corrected] = await Promise.all([
    unfinishedReadings(reader, typed, entries),
    correctedReadings(reader, typed, entries, (word) => isName(word, names)),
  ]);
  return [...unfinished, ...corrected];
}

/** Every way to read a query; one in quotes is taken as typed. */
async function readingsOf(reader: IndexReader, query: string, isQuoted: boolean): Promise<Reading[]> {
  const words = new WordReader().words(query).map(({ text, folded }) => ({ text, folded }));
  if (words.length === 0) return [];
  const typed: Reading = { words, cost: 0, why: 'typed' };
  if (isQuoted) return [typed];
  const names = readSynonyms((await reader.manifest()).synonyms);
  const sure = await surelyKeyed(reader, words);
  if (sure) return [sure, ...synonymReadings(sure, names)];
  const entries = await reader.entries(keysOf(typed));
  const base = [typed, ...keyedReadings(words, (folded) => entries.has(folded))];
  const all = [...base, ...(await mendedReadings(reader, typed, names))];
  return [...all, ...all.flatMap((reading) => synonymReadings(reading, names))];
}

/** A query in quotes asks for its words side by side, as they are. */
const QUOTED = /^\s*["“”«].+["“”»]\s*$/;

/** Whether all words of a query stand side by side in one place of a page, or in its text. */
function hasPhrase({ match: { places, textPairs }, weights }: AnsweredPage): boolean {
  const isWhole = (pairs: Float32Array): boolean => pairs.length > 0 && pairs.every((value) => value > 0);
  if (weights.pairs.length === 0) return true;
  return isWhole(textPairs) || [...places.values()].some(({ pairs }) => isWhole(pairs));
}

/** Answers a query from the index alone. */
export async function answer(reader: IndexReader, query: string): Promise<Answer> {
  const isQuoted = QUOTED.test(query);
  const readings = await readingsOf(reader, query, isQuoted);
  const lookedAt = isQuoted ? Number.POSITIVE_INFINITY : LOOKED_AT;
  const pages = merge(await Promise.all(readings.map((reading) => answerReading(reader, reading, lookedAt))));
  const best = pages[0]?.score ?? 0;
  const kept = pages.filter((page) => page.score >= best * LEAST_OF_BEST && (!isQuoted || hasPhrase(page)));
  return { query, readings, pages: kept };
}

/** The cards of some pages of an answer. */
export function cardsOf(reader: IndexReader, pages: readonly AnsweredPage[]): Promise<PageCard[]> {
  return Promise.all(pages.map(({ page }) => reader.card(page)));
}
