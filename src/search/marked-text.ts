import { CLOSENESS, closeness } from './closeness.ts';
import type { Word, WordReader } from './words.ts';

/** A piece of a text: marked where it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The stretches of a text that are to be marked: start and end (exclusive), in UTF-16 units. */
export type Stretch = readonly [start: number, end: number];

/** A stretch with the number of words in it. */
interface Run {
  start: number;
  end: number;
  words: number;
}

/** Tells whether a word of a text is one that was looked for. */
type IsFound = (word: Word) => boolean;

function runsOf(words: readonly Word[], text: string, isWanted: IsFound): Run[] {
  const runs: Run[] = [];
  let isInside = false;
  for (const word of words) {
    const isFound = isWanted(word);
    const last = runs.at(-1);
    const isNext = isFound && isInside && last !== undefined && /^\s+$/.test(text.slice(last.end, word.start));
    if (isNext) Object.assign(last, { end: word.end, words: last.words + 1 });
    else if (isFound) runs.push({ start: word.start, end: word.end, words: 1 });
    isInside = isFound;
  }
  return runs;
}

/** A word that is looked for: as typed, and without marks. */
export type Wanted = Pick<Word, 'text' | 'folded'>;

/**
 * Finds the words of a query in a text: with the marks that were typed, or where none is so, whatever their marks. Those
 * that follow each other are one stretch. Where some do, one that stands alone is left out: `xác nhận` says nothing to
 * one who looks for `xác thực`.
 */
export function foundStretches(text: string, wanted: readonly Wanted[], reader: WordReader): Stretch[] {
  const words = reader.words(text);
  const isAlike: IsFound = ({ folded }) => wanted.some((one) => one.folded === folded);
  const fits: IsFound = (word) =>
    wanted.some((one) => one.folded === word.folded && closeness(one.text, word.text) > CLOSENESS.folded);
  const fitting = runsOf(words, text, fits);
  const runs = fitting.length > 0 ? fitting : runsOf(words, text, isAlike);
  const together = runs.filter((run) => run.words > 1);
  return (together.length > 0 ? together : runs).map(({ start, end }) => [start, end]);
}

/** Splits a text where it is to be marked. Text without anything to mark is one piece; an empty one has none. */
export function piecesOf(text: string, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of stretches) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
