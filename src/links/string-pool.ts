/**
 * Keeps one copy of equal strings. A part cut out of a page holds the whole page in memory for as long as it lives, so a
 * string is copied out before it is kept.
 */
export class StringPool {
  readonly #known = new Map<string, string>();

  /** The copy that is kept of a string. */
  keep(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    this.#known.set(copy, copy);
    return copy;
  }
}
