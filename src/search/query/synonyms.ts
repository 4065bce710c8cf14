import type { Manifest } from '../parts.ts';
import { WordReader } from '../words.ts';
import type { QueryWord, Reading } from './reading.ts';

/** What a reading with other words loses. */
const COST = 0.05;
/** Most readings that are made of one. */
const MOST = 4;

/** One name of something, with the others it goes by; words as search compares them. */
export interface Names {
  from: readonly QueryWord[];
  to: readonly (readonly QueryWord[])[];
}

/** The table of a manifest, read once. */
export function readSynonyms(table: Manifest['synonyms']): Names[] {
  const reader = new WordReader();
  const words = (text: string): QueryWord[] =>
    reader.words(text).map(({ text: own, folded }) => ({ text: own, folded }));
  return Object.entries(table).map(([from, to]) => ({ from: words(from), to: to.map(words) }));
}

/** Whether a word was typed for one of a name: just so, without its marks, or with a đ that the table left out. `trắng` is no `trang`. */
function isMeant(typed: QueryWord | undefined, { text, folded }: QueryWord): boolean {
  if (!typed) return false;
  const isUnmarked = typed.text === typed.folded && typed.folded === folded;
  return isUnmarked || typed.text === text || typed.text.replaceAll('đ', 'd') === text;
}

function standsAt(words: readonly QueryWord[], at: number, name: readonly QueryWord[]): boolean {
  return name.length > 0 && name.every((word, offset) => isMeant(words[at + offset], word));
}

/** A reading with one name after another replaced, where it has any. */
function replaced({ words }: Reading, names: readonly Names[]): QueryWord[][] {
  let made: QueryWord[][] = [[]];
  for (let at = 0; at < words.length;) {
    const found = names.find(({ from }) => standsAt(words, at, from));
    const own = words.slice(at, at + (found?.from.length ?? 1));
    const others = found ? found.to : [];
    made = made.flatMap((before) => [...others, own].map((next) => [...before, ...next])).slice(0, MOST);
    at += own.length;
  }
  return made;
}

/** The readings of a query in which short forms and other names stand for one another (`qc`, `fanpage`). */
export function synonymReadings(reading: Reading, names: readonly Names[]): Reading[] {
  const own = reading.words.map(({ text }) => text).join(' ');
  return replaced(reading, names)
    .filter((words) => words.map(({ text }) => text).join(' ') !== own)
    .map((words) => ({ words, cost: reading.cost + COST, why: reading.why === 'typo' ? 'typo' : 'synonym' }));
}

/** Whether a word is by itself a short form or another name of something. */
export function isName({ folded }: QueryWord, names: readonly Names[]): boolean {
  return names.some(({ from }) => from.length === 1 && from[0]?.folded === folded);
}
