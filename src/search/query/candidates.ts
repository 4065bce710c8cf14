import { type Entry, wordNumbers } from './entry.ts';
import type { Lexicon } from './index-reader.ts';
import { queryWord, type QueryWord } from './reading.ts';
import { hasIllegalTone, isSyllable } from '../../vietnamese/syllable.ts';
import { ANY_LETTER, slip } from './typo.ts';

/** Candidates that are looked at for one word. */
const CANDIDATES = 40;
/** How much nearer a candidate is for each doubling of how common it is. */
const NEARER = 0.06;
/** What a corrected reading loses: at least, by its slip, where its neighbours are never met beside it; where it is itself a word of the pages; and gains by a common word. */
const COST = { least: 0.06, slip: 0.12, alone: 0.25, common: 0.004, known: 0.1 } as const;

/** A shorter word is near to too many others to be mended where the other never stands beside its neighbours. */
const SURE_ALONE = 4;

/** A word that may have been meant. */
interface Candidate {
  word: string;
  distance: number;
  common: number;
}

function candidates(typed: string, { words, common }: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, word] of words.entries()) {
    const distance = Math.abs(word.length - typed.length) > 1 ? undefined : slip(typed, word);
    if (distance !== undefined) found.push({ word, distance, common: common[at] ?? 0 });
  }
  return found.sort((a, b) => a.distance - a.common * NEARER - (b.distance - b.common * NEARER)).slice(0, CANDIDATES);
}

/** The words that stand beside one word of a query, and those that are ever met there. */
export interface Sides {
  before: QueryWord | undefined;
  after: QueryWord | undefined;
  /** Words that stand behind `before` somewhere, and before `after`. */
  met: readonly ReadonlySet<string>[];
  /** Whether the word itself stands in the pages, only not there. */
  isKnown: boolean;
}

/** A word in the place of another: how sure. */
export interface Correction {
  /** Whether the word is one by itself, so that more than a nearness must speak for another. */
  isWord: boolean;
  at: number;
  word: QueryWord;
  cost: number;
}

/** The words on both sides of one word of a query. @param entries those of the query's words. */
export function sidesOf(
  words: readonly QueryWord[],
  at: number,
  entries: ReadonlyMap<string, Entry>,
  lexicon: Lexicon,
): Sides {
  const [before, after] = [words[at - 1], words[at + 1]];
  const wordsOf = (beside: string | undefined) =>
    new Set(wordNumbers(beside ?? '').map((number) => lexicon.words[number] ?? ''));
  const behind = before && wordsOf(entries.get(before.folded)?.after);
  const ahead = after && wordsOf(entries.get(after.folded)?.before);
  const isKnown = entries.has(words[at]?.folded ?? '');
  return { before, after, met: [behind, ahead].filter((set) => set !== undefined), isKnown };
}

/** Weighs the candidates for one word by how near they are and whether they are ever met beside its neighbours. */
export function corrections(
  { text, folded: typed }: QueryWord,
  at: number,
  lexicon: Lexicon,
  { met, isKnown }: Sides,
): Correction[] {
  // A syllable is no slip by itself: `nạp` is taken for `nào` only where that stands beside its neighbours.
  const isWord = isSyllable(text) || hasIllegalTone(text);
  const needsOthers = isWord || typed.length < SURE_ALONE;
  const near = candidates(typed, lexicon).filter(({ distance }) => !isKnown || distance < ANY_LETTER);
  return near.flatMap(({ word, distance, common }) => {
    const beside = met.filter((set) => set.has(word)).length;
    const alone = met.length === 0 ? 0 : (met.length - beside) / met.length;
    const cost =
      (isKnown ? COST.known : 0) + COST.least + COST.slip * distance + COST.alone * alone - COST.common * common;
    return alone === 1 && needsOthers ? [] : [{ at, word: queryWord(word), cost, isWord }];
  });
}
