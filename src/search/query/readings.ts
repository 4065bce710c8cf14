import { WordReader } from '../words.ts';
import { correctedReadings } from './corrections.ts';
import type { IndexReader } from './index-reader.ts';
import { type IsKnown, keyedReadings } from './keyed-readings.ts';
import type { QueryWord, Reading } from './reading.ts';
import { isName, type Names, readSynonyms, synonymReadings } from './synonyms.ts';
import { keysOf } from './terms.ts';
import { unfinishedReadings } from './unfinished.ts';

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

/** The readings of a query as keys whose words somebody wrote: `how` is no `hơ` where there is none. */
async function keyedOf(reader: IndexReader, words: readonly QueryWord[], isKnown: IsKnown): Promise<Reading[]> {
  const readings = keyedReadings(words, isKnown);
  const known = await reader.entries(readings.flatMap((reading) => reading.words.map(({ folded }) => folded)));
  const isWritten = (reading: Reading): boolean =>
    reading.words.every(({ text, folded }, at) => text === words[at]?.text || known.has(folded));
  return readings.filter(isWritten);
}

/** Every way to read a query. @param isLiteral whether it is to be taken as typed and no other way. */
export async function readingsOf(reader: IndexReader, query: string, isLiteral: boolean): Promise<Reading[]> {
  const words = new WordReader().words(query).map(({ text, folded }) => ({ text, folded }));
  if (words.length === 0) return [];
  const typed: Reading = { words, cost: 0, why: 'typed' };
  if (isLiteral) return [typed];
  const names = readSynonyms((await reader.manifest()).synonyms);
  const sure = await surelyKeyed(reader, words);
  if (sure) return [sure, ...synonymReadings(sure, names)];
  const entries = await reader.entries(keysOf(typed));
  const base = [typed, ...(await keyedOf(reader, words, (folded) => entries.has(folded)))];
  const all = [...base, ...(await mendedReadings(reader, typed, names))];
  return [...all, ...all.flatMap((reading) => synonymReadings(reading, names))];
}
