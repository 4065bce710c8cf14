/** A shelf as it was read: key -> line. */
export type Shelf = ReadonlyMap<string, string>;

/** Reads a shelf's text. */
export function readShelf(text: string): Shelf {
  return new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]));
}

/** Index of the last of sorted `firsts` that is not behind a key; -1 where all are. */
export function shelfOf(firsts: readonly string[], key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
