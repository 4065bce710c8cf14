/** Repeatable chance: the same seed gives the same values on every machine. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One item of a list. @throws RangeError where the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** True in `share` of all calls. @param share 0 to 1. */
  chance(share: number): boolean;
}

/** The generator Mulberry32: 32 bits of state are plenty for filler text, and it is six lines. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts a sequence of repeatable values. @param seed a whole number; only its low 32 bits count. */
export function random(seed: number): Random {
  const next = mulberry32(seed);
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick<T>(list: readonly T[]): T {
      const item = list[between(0, list.length - 1)];
      if (item === undefined) throw new RangeError('pick() needs a list with items');
      return item;
    },
    chance: (share) => next() < share,
  };
}
