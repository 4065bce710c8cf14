import { CLOSENESS, closeness } from '../closeness.ts';
import type { IndexReader } from './index-reader.ts';
import { commonestForm, type Entry } from './entry.ts';
import type { QueryWord, Reading } from './reading.ts';
import { pairKey } from './terms.ts';

/** How many ways to end a word are tried, and what such a reading loses. */
const MOST = 3;
const COST = 0.08;

/** The last word of an entry, alone or the second of two. */
function lastWord(entry: Entry): QueryWord {
  const last = (text: string): string => text.split(' ').at(-1) ?? text;
  return { text: last(commonestForm(entry)), folded: last(entry.key) };
}

/**
 * The readings of a query whose last word is not typed to its end: words that begin so and stand behind the word before
 * it somewhere, the commonest first.
 * @param entries those of the reading's own keys.
 */
export async function unfinishedReadings(
  reader: IndexReader,
  { words, cost }: Reading,
  entries: ReadonlyMap<string, Entry>,
): Promise<Reading[]> {
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || (!before && last.folded.length < 2)) return [];
  const prefix = before ? pairKey(before, last) : last.folded;
  if (entries.has(prefix)) return [];
  const found = (await reader.entriesFrom(prefix)).filter(({ key }) => key.includes(' ') === (before !== undefined));
  return found
    .filter((entry) => closeness(last.text, lastWord(entry).text.slice(0, last.text.length)) > CLOSENESS.folded)
    .sort((a, b) => b.pages - a.pages)
    .slice(0, MOST)
    .map((entry) => ({ words: [...words.slice(0, -1), lastWord(entry)], cost: cost + COST, why: 'unfinished' }));
}
