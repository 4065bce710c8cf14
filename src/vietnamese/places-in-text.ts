/** Number of the first of some things in order that stands at an index or behind it; how many there are where none does. */
export function firstFrom<Thing>(things: readonly Thing[], index: number, placeOf: (thing: Thing) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && placeOf(thing) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places in a text where a pattern matches. They are looked for once, so that asking for those near an index costs no look through the text. */
export class Places {
  readonly #at: readonly number[];

  /** @param pattern global. */
  constructor(text: string, pattern: RegExp) {
    this.#at = Array.from(text.matchAll(pattern), ({ index }) => index);
  }

  get count(): number {
    return this.#at.length;
  }

  /** How many stand before an index. */
  before(index: number): number {
    return firstFrom(this.#at, index, (at) => at);
  }

  /** The last one before an index; -1 where there is none. */
  lastBefore(index: number): number {
    return this.#at[this.before(index) - 1] ?? -1;
  }

  /** The first one at an index or behind it; undefined where there is none. */
  firstFrom(index: number): number | undefined {
    return this.#at[this.before(index)];
  }

  /** Whether one stands from an index on, before another. */
  isBetween(start: number, end: number): boolean {
    return (this.firstFrom(start) ?? end) < end;
  }
}
