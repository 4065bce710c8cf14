/** Follows whether one is inside of an element, by counting the tags of its name. */
export class Region {
  #tag: string;
  #depth = 0;

  /** @param tag the name of the elements that may be one. */
  constructor(tag = '') {
    this.#tag = tag;
  }

  get isInside(): boolean {
    return this.#depth > 0;
  }

  /** @param begins whether this tag begins the region, where none has begun. */
  open(tag: string, begins: boolean): void {
    if (this.#depth === 0) {
      if (begins) {
        this.#tag = tag;
        this.#depth = 1;
      }
    } else if (tag === this.#tag) this.#depth += 1;
  }

  close(tag: string): void {
    if (this.#depth > 0 && tag === this.#tag) this.#depth -= 1;
  }

  leave(): void {
    this.#depth = 0;
  }
}
