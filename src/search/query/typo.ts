/** Rows of a keyboard; a key's neighbours stand beside it and, shifted by half a key, above and below. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbourTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const [row, keys] of ROWS.entries()) {
    for (const [at, key] of [...keys].entries()) {
      const near = [
        keys[at - 1],
        keys[at + 1],
        ROWS[row - 1]?.[at],
        ROWS[row - 1]?.[at + 1],
        ROWS[row + 1]?.[at - 1],
        ROWS[row + 1]?.[at],
      ];
      table.set(key, new Set(near.filter((other) => other !== undefined)));
    }
  }
  return table;
}

const NEIGHBOURS = neighbourTable();

/** What a letter costs that is nowhere near the right one: hardly a slip. */
export const ANY_LETTER = 1;

/** What each slip of the fingers costs. */
const SLIPS = { doubled: 0.5, swapped: 0.6, neighbour: 0.6, dropped: 0.7, extra: 0.8, other: ANY_LETTER } as const;

/** The first place where two words differ, and how long they are alike from behind, not counting what is alike before. */
function difference(a: string, b: string): { start: number; aEnd: number; bEnd: number } {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  return { start, aEnd, bEnd };
}

/**
 * How far a typed word is from another by one slip: a letter dropped, doubled, added, swapped with the next, or taken
 * from beside the right key.
 * @returns 0.5 to 1; undefined where more than one slip lies between them, or none.
 */
export function slip(typed: string, word: string): number | undefined {
  if (Math.abs(typed.length - word.length) > 1 || typed === word) return undefined;
  const { start, aEnd, bEnd } = difference(typed, word);
  const gone = typed.slice(start, aEnd);
  const instead = word.slice(start, bEnd);
  if (gone === '' && instead.length === 1) return SLIPS.dropped;
  if (instead === '' && gone.length === 1) {
    const isDoubled = typed[start - 1] === gone || typed[aEnd] === gone;
    return isDoubled ? SLIPS.doubled : SLIPS.extra;
  }
  if (gone.length === 2 && instead.length === 2 && gone[0] === instead[1] && gone[1] === instead[0])
    return SLIPS.swapped;
  if (gone.length !== 1 || instead.length !== 1) return undefined;
  return NEIGHBOURS.get(gone)?.has(instead) ? SLIPS.neighbour : SLIPS.other;
}
