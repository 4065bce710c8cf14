import type { Entry } from './entry.ts';
import { questionWords } from './question-words.ts';
import type { QueryWord, Reading } from './reading.ts';
import { WEIGHTS } from './weights.ts';

/** A word or a pair of a query with what the index has for it. */
export interface Term {
  /** Index in the query. */
  at: number;
  isPair: boolean;
  typed: string;
  entry: Entry;
}

/** The weight of each word and pair of a query: rare ones say more. They add up to 1 each. */
export interface TermWeights {
  words: Float32Array;
  pairs: Float32Array;
}

/** What every word says at least: a rare one is not all that is meant. */
const LEAST_RARITY = 1;

/** Of all pages that have a word which nearly every page has, about this share. */
const EVERYWHERE_SHARE = 0.7;

/** Key of two words side by side. */
export function pairKey(first: QueryWord, second: QueryWord): string {
  return `${first.folded} ${second.folded}`;
}

/** The keys a reading asks the index for. */
export function keysOf({ words }: Pick<Reading, 'words'>): string[] {
  const pairs = words.slice(1).flatMap((word, at) => (words[at] ? [pairKey(words[at], word)] : []));
  return [...words.map(({ folded }) => folded), ...pairs];
}

function normalised(weights: Float32Array): Float32Array {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : weights;
}

/** How much a word says by being rare; undefined for one that no page has. */
function rarity(entry: Entry | undefined, count: number): number | undefined {
  if (!entry) return undefined;
  const pages = entry.isEverywhere ? count * EVERYWHERE_SHARE : entry.pages;
  return LEAST_RARITY + Math.log(1 + (count + 1) / (pages + 0.5));
}

/**
 * Weighs the words of a query by how rare they are in `count` pages. One that no page has counts as the others do on
 * average: it says nothing of where to look, and must not hide what the others find.
 */
export function weigh(words: readonly QueryWord[], entries: ReadonlyMap<string, Entry>, count: number): TermWeights {
  const isQuestion = questionWords(words);
  const rarities = words.map(({ folded }) => rarity(entries.get(folded), count));
  const known = rarities.filter((value) => value !== undefined);
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const single = Float32Array.from(
    rarities,
    (value, at) => (value ?? mean) * (isQuestion[at] ? WEIGHTS.questionWord : 1),
  );
  const pairs = Float32Array.from(words.slice(1), (_, at) => ((single[at] ?? 0) + (single[at + 1] ?? 0)) / 2);
  return { words: normalised(single), pairs: normalised(pairs) };
}

/** The words and pairs of a reading that the index has. */
export function termsOf({ words }: Reading, entries: ReadonlyMap<string, Entry>): Term[] {
  const single = words.map(({ folded, text }, at) => ({ at, isPair: false, typed: text, entry: entries.get(folded) }));
  const pairs = words.slice(1).flatMap((word, at) => {
    const first = words[at];
    if (!first) return [];
    return [{ at, isPair: true, typed: `${first.text} ${word.text}`, entry: entries.get(pairKey(first, word)) }];
  });
  return [...single, ...pairs].filter((term): term is Term => term.entry !== undefined);
}
