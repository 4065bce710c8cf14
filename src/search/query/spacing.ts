import type { IndexReader, Lexicon } from './index-reader.ts';
import { queryWord, type QueryWord, type Reading } from './reading.ts';
import { pairKey } from './terms.ts';

/** What a reading with a space more or less loses. */
const COST = 0.06;
/** Shorter words are no two. */
const SHORTEST = 4;

/** Every way to take a word for two that somebody wrote: `quangcao` is `quang cao`. */
function halves({ folded }: QueryWord, known: ReadonlySet<string>): (readonly [QueryWord, QueryWord])[] {
  if (folded.length < SHORTEST) return [];
  return Array.from({ length: folded.length - 1 }, (_, at) => [folded.slice(0, at + 1), folded.slice(at + 1)] as const)
    .filter(([first, second]) => known.has(first) && known.has(second))
    .map(([first, second]) => [queryWord(first), queryWord(second)] as const);
}

/** The readings with one word, that nobody wrote, taken for two that stand side by side somewhere. */
async function split(reader: IndexReader, { words, cost }: Reading, known: ReadonlySet<string>): Promise<Reading[]> {
  const made = words.flatMap((word, at) =>
    known.has(word.folded) ? [] : halves(word, known).map((pair) => ({ at, pair })),
  );
  const entries = await reader.entries(made.map(({ pair }) => pairKey(...pair)));
  return made
    .filter(({ pair }) => entries.has(pairKey(...pair)))
    .map(({ at, pair }) => ({
      words: [...words.slice(0, at), ...pair, ...words.slice(at + 1)],
      cost: cost + COST,
      why: 'typo',
    }));
}

/** The readings with two words, that never stand side by side, taken for one: `face book` is `facebook`. */
function joined({ words, cost }: Reading, known: ReadonlySet<string>, areJoined: (at: number) => boolean): Reading[] {
  return words.slice(1).flatMap((word, at): Reading[] => {
    const one = queryWord(`${words[at]?.folded}${word.folded}`);
    if (!known.has(one.folded) || areJoined(at)) return [];
    return [{ words: [...words.slice(0, at), one, ...words.slice(at + 2)], cost: cost + COST, why: 'typo' }];
  });
}

/**
 * The readings of a query with a space put in or left out, each at one place.
 * @param areJoined whether the words at an index and behind it ever stand side by side.
 */
export async function spacedReadings(
  reader: IndexReader,
  reading: Reading,
  { words }: Lexicon,
  areJoined: (at: number) => boolean,
): Promise<Reading[]> {
  const known = new Set(words);
  return [...(await split(reader, reading, known)), ...joined(reading, known, areJoined)];
}
