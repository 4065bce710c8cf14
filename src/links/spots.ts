/** A place in a built file. */
export interface Spot {
  /** Number of the file in `BuiltSite.read`. */
  file: number;
  /** In UTF-16 units; -1 means the whole page. */
  offset: number;
  /** How many characters are meant. */
  length: number;
}

/** Where the targets of a site stand: half a million places, so columns of numbers in place of objects. */
export class Spots {
  readonly #files: number[] = [];
  readonly #targets: number[] = [];
  readonly #offsets: number[] = [];

  get size(): number {
    return this.#files.length;
  }

  add(file: number, target: number, offset: number): void {
    this.#files.push(file);
    this.#targets.push(target);
    this.#offsets.push(offset);
  }

  /** Calls `take` for each place of the targets that `isWanted` picks, in the order they were found. */
  each(isWanted: (target: number) => boolean, take: (target: number, file: number, offset: number) => void): void {
    for (const [at, target] of this.#targets.entries()) {
      if (isWanted(target)) take(target, this.#files[at] ?? 0, this.#offsets[at] ?? 0);
    }
  }
}
