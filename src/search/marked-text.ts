import type { WordReader } from './words.ts';

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

function runsOf(text: string, folded: ReadonlySet<string>, reader: WordReader): Run[] {
  const runs: Run[] = [];
  let isInside = false;
  for (const word of reader.words(text)) {
    const isFound = folded.has(word.folded);
    const last = runs.at(-1);
    const isNext = isFound && isInside && last !== undefined && /^\s+$/.test(text.slice(last.end, word.start));
    if (isNext) Object.assign(last, { end: word.end, words: last.words + 1 });
    else if (isFound) runs.push({ start: word.start, end: word.end, words: 1 });
    isInside = isFound;
  }
  return runs;
}

/**
 * Finds the words of a query in a text, whatever their marks: those that follow each other are one stretch. Where some
 * do, one that stands alone is left out: `xác nhận` says nothing to one who looks for `xác thực`.
 * @param folded the words without marks.
 */
export function foundStretches(text: string, folded: ReadonlySet<string>, reader: WordReader): Stretch[] {
  const runs = runsOf(text, folded, reader);
  const together = runs.filter(({ words }) => words > 1);
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
