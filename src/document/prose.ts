/** What a stretch of prose is to the reader. */
export type Place = 'title' | 'description' | 'heading' | 'text' | 'item' | 'cell' | 'caption' | 'field';

/** Stands in a prose text for what is no prose: code, an interface label, an address, a picture. */
export const OBJECT = '\uFFFC';

/** Characters of the prose that stand in the file just so, one for one. */
export interface Run {
  /** Index in the prose text. */
  at: number;
  /** Offset in the file. */
  offset: number;
  length: number;
}

/**
 * A paragraph, heading, cell or field as a reader reads it: markup taken out, character references resolved, and one
 * `OBJECT` for everything that is no prose. Every index can be taken back to the file.
 */
export class Prose {
  readonly place: Place;
  readonly text: string;
  readonly runs: readonly Run[];

  constructor(place: Place, text: string, runs: readonly Run[]) {
    this.place = place;
    this.text = text;
    this.runs = runs;
  }

  /** The last run that begins at an index or before it. */
  #runOf(index: number): Run | undefined {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.at ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return this.runs[low - 1];
  }

  /** Where the character at an index stands in the file. What is not verbatim there (`&amp;`) gives its nearest start. */
  offset(index: number): number {
    const run = this.#runOf(index);
    if (!run) return this.runs[0]?.offset ?? 0;
    return run.offset + Math.min(index - run.at, run.length);
  }

  /** Start and end offset in the file of the characters from `start` to `end`; they may have markup between them. */
  range(start: number, end: number): readonly [number, number] {
    return [this.offset(start), end > start ? this.offset(end - 1) + 1 : this.offset(start)];
  }

  /** Whether the characters from `start` to `end` stand in the file one for one, so that they can be replaced there. */
  isVerbatim(start: number, end: number): boolean {
    const run = this.#runOf(start);
    return run !== undefined && start >= run.at && end <= run.at + run.length;
  }
}

/** The part of a run from one index of the prose to another; undefined where nothing is left of it. */
function partOf({ at, offset, length }: Run, from: number, to: number): Run | undefined {
  const start = Math.max(at, from);
  const end = Math.min(at + length, to);
  return end > start || (length === 0 && at >= from && at < to)
    ? { at: start, offset: offset + start - at, length: Math.max(0, end - start) }
    : undefined;
}

/**
 * The same prose with some of its characters taken for objects: no index changes, and nothing there can be replaced.
 * @param ranges start and end index of each, in order and apart from each other.
 */
export function withObjects(prose: Prose, ranges: readonly (readonly [number, number])[]): Prose {
  let text = '';
  let at = 0;
  const runs: Run[] = [];
  let next = 0;
  const keep = (from: number, to: number): void => {
    for (; next < prose.runs.length; next += 1) {
      const run = prose.runs[next];
      const part = run && partOf(run, from, to);
      if (part) runs.push(part);
      // A run that reaches beyond has another part behind the object.
      if (run && run.at + run.length > to) break;
    }
  };
  for (const [start, end] of ranges) {
    keep(at, start);
    runs.push({ at: start, offset: prose.offset(start), length: 0 });
    text += prose.text.slice(at, start) + OBJECT.repeat(end - start);
    at = end;
  }
  keep(at, prose.text.length);
  return new Prose(prose.place, text + prose.text.slice(at), runs);
}

/** Puts a prose together piece by piece. */
export class ProseBuilder {
  #text = '';
  readonly #runs: Run[] = [];

  /** Adds text that stands in the file from `offset` on, one for one. */
  verbatim(text: string, offset: number): void {
    const last = this.#runs.at(-1);
    const continues = last && last.at + last.length === this.#text.length && last.offset + last.length === offset;
    if (continues) last.length += text.length;
    else this.#runs.push({ at: this.#text.length, offset, length: text.length });
    this.#text += text;
  }

  /** Adds text that is written otherwise in the file, there at `offset`: a character reference, an object. */
  other(text: string, offset: number): void {
    this.#runs.push({ at: this.#text.length, offset, length: 0 });
    this.#text += text;
  }

  /** The finished prose; undefined where there is nothing to read. */
  build(place: Place): Prose | undefined {
    return this.#text.trim() === '' ? undefined : new Prose(place, this.#text, this.#runs);
  }
}
