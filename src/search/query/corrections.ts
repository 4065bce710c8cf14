import { type Correction, corrections, type Sides, sidesOf } from './candidates.ts';
import { CLOSENESS, closeness } from '../closeness.ts';
import { commonestForm, type Entry, type Form } from './entry.ts';
import { eachSpot, FIELDS } from '../postings.ts';
import type { IndexReader } from './index-reader.ts';
import { questionWords } from './question-words.ts';
import type { QueryWord, Reading } from './reading.ts';
import { spacedReadings } from './spacing.ts';
import { keysOf, pairKey } from './terms.ts';

/** Readings that are made of the corrections of one word. */
const READINGS = 5;
/** Corrections that are looked at for those. */
const LOOKED_AT = 10;
/** What a reading with several corrections loses at most. */
const COST_OF_ALL = 0.6;
/** Shorter words are too near to others, where none beside them tells more. */
const SHORTEST_ALONE = 3;

/** One word of the commonest form of an entry, where there is one. */
function commonest(entry: Entry | undefined, at: number): string | undefined {
  return entry && commonestForm(entry).split(' ')[at];
}

/** Gives a word the marks it mostly has beside its neighbours, or else at all. */
async function marked(
  reader: IndexReader,
  word: QueryWord,
  { before, after }: Pick<Sides, 'before' | 'after'>,
): Promise<QueryWord> {
  const [left, right] = [before && pairKey(before, word), after && pairKey(word, after)];
  const entries = await reader.entries([left, right, word.folded].filter((key) => key !== undefined));
  const text =
    commonest(entries.get(left ?? ''), 1) ??
    commonest(entries.get(right ?? ''), 0) ??
    commonest(entries.get(word.folded), 0);
  return { text: text ?? word.text, folded: word.folded };
}

/** Whether two words ever stand side by side. */
type AreJoined = (first: QueryWord | undefined, second: QueryWord | undefined) => boolean;

/** Whether a word is never met beside any of its neighbours. */
function isStray(words: readonly QueryWord[], at: number, areJoined: AreJoined): boolean {
  return words.length > 1 && !areJoined(words[at - 1], words[at]) && !areJoined(words[at], words[at + 1]);
}

/**
 * The words of a query that may be mistyped: those the index does not have, and those it never has beside their
 * neighbours. Numbers, and names of something else (`tk`), are meant as they are.
 */
function doubtful(
  words: readonly QueryWord[],
  entries: ReadonlyMap<string, Entry>,
  isName: (word: QueryWord) => boolean,
): number[] {
  const areJoined: AreJoined = (first, second) => !!first && !!second && entries.has(pairKey(first, second));
  const isQuestion = questionWords(words);
  return words.flatMap((word, at) => {
    const isShort = words.length === 1 && word.folded.length < SHORTEST_ALONE;
    if (isShort || isQuestion[at] || /\d/.test(word.folded) || isName(word)) return [];
    return !entries.has(word.folded) || isStray(words, at, areJoined) ? [at] : [];
  });
}

function isInTitle({ spots }: Form): boolean {
  let isFound = false;
  eachSpot(spots, (_, __, field) => {
    isFound ||= field === FIELDS.title;
  });
  return isFound;
}

/** Whether a corrected word stands in a title beside one of its neighbours as that was typed: `hạng mục` says nothing for `mức`. */
async function standsInTitle(
  reader: IndexReader,
  words: readonly QueryWord[],
  { at, word }: Correction,
): Promise<boolean> {
  const [before, after] = [words[at - 1], words[at + 1]];
  const pairs = [
    ...(before ? [{ key: pairKey(before, word), beside: before, place: 0 }] : []),
    ...(after ? [{ key: pairKey(word, after), beside: after, place: 1 }] : []),
  ];
  const entries = await reader.entries(pairs.map(({ key }) => key));
  return pairs.some(({ key, beside, place }) =>
    entries.get(key)?.forms.some((form) => {
      const written = form.written.split(' ')[place] ?? '';
      return closeness(beside.text, written) > CLOSENESS.folded && isInTitle(form);
    }),
  );
}

/** The surest corrections. A syllable is taken for another only where that is what the pages are about: `lộ` is not `lỗi`. */
async function surest(
  reader: IndexReader,
  words: readonly QueryWord[],
  sorted: readonly Correction[],
): Promise<Correction[]> {
  const kept: Correction[] = [];
  for (const one of sorted.slice(0, LOOKED_AT)) {
    if (kept.length === READINGS) break;
    if (!one.isWord || words.length === 1 || (await standsInTitle(reader, words, one))) kept.push(one);
  }
  return kept;
}

/** A query with its words mended. */
function mended(words: readonly QueryWord[], set: readonly Correction[], cost: number): Reading {
  const made = words.map((word, at) => set.find((one) => one.at === at)?.word ?? word);
  return { words: made, cost, why: 'typo' };
}

/** Gives each mended word of a reading its marks; who types no marks is answered without them. */
async function withMarks(reader: IndexReader, reading: Reading, typed: readonly QueryWord[]): Promise<Reading> {
  if (typed.every(({ text, folded }) => text === folded)) return reading;
  const { words } = reading;
  const made = await Promise.all(
    words.map((word, at) =>
      word === typed[at] ? word : marked(reader, word, { before: words[at - 1], after: words[at + 1] }),
    ),
  );
  return { ...reading, words: made };
}

/** The reading with the best correction of every word nobody wrote, where there are several and all then fit together. */
async function allMended(
  reader: IndexReader,
  { words, cost: own }: Reading,
  sorted: readonly Correction[],
  entries: ReadonlyMap<string, Entry>,
): Promise<Reading[]> {
  const unknown = words.flatMap(({ folded }, at) => (entries.has(folded) ? [] : [at]));
  const best = unknown.flatMap((at) => sorted.find((one) => one.at === at) ?? []);
  if (unknown.length < 2 || best.length < unknown.length) return [];
  const cost = best.reduce((sum, one) => sum + one.cost, own);
  const reading = mended(words, best, Math.min(COST_OF_ALL, cost));
  const keys = keysOf(reading);
  return (await reader.entries(keys)).size === new Set(keys).size ? [reading] : [];
}

/**
 * The readings of a query with one of its words corrected, or all that nobody wrote, the surest first.
 * @param entries those of the reading's own keys.
 * @param isName whether a word is a short form or another name of something.
 */
export async function correctedReadings(
  reader: IndexReader,
  reading: Reading,
  entries: ReadonlyMap<string, Entry>,
  isName: (word: QueryWord) => boolean,
): Promise<Reading[]> {
  const { words, cost: own } = reading;
  const places = doubtful(words, entries, isName);
  if (places.length === 0) return [];
  const lexicon = await reader.lexicon();
  const sides = new Map(places.map((at) => [at, sidesOf(words, at, entries, lexicon)]));
  const sorted = [...sides]
    .flatMap(([at, beside]) => (words[at] ? corrections(words[at], at, lexicon, beside) : []))
    .sort((a, b) => a.cost - b.cost);
  const single = (await surest(reader, words, sorted)).map((one) => mended(words, [one], own + one.cost));
  const all = [...single, ...(await allMended(reader, reading, sorted, entries))];
  const areJoined = (at: number): boolean => entries.has(keysOf(reading)[words.length + at] ?? '');
  const spaced = await spacedReadings(reader, reading, lexicon, areJoined);
  return [...(await Promise.all(all.map((made) => withMarks(reader, made, words)))), ...spaced];
}
