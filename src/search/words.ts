import { fold } from '../vietnamese/fold.ts';
import { repairMarks } from '../vietnamese/marks.ts';
import { placeTone } from '../vietnamese/syllable.ts';

/** A word of a text or of a query, as search compares it. */
export interface Word {
  /** In NFC, lower case, its tone in the traditional place: `hoà` is `hòa`. */
  text: string;
  /** The same without marks. */
  folded: string;
  /** Start and end (exclusive) in the text it was read from, in UTF-16 units. */
  start: number;
  end: number;
}

/** Begins with a letter or digit: the mark that an emoji ends with is no word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** A word as search compares it, from how it was written. */
function canonical(written: string): string {
  return placeTone(repairMarks(written).normalize('NFC').toLowerCase(), 'traditional');
}

const KNOWN_MOST = 50_000;

/** Reads words one text after another; a word met before is not read again. One reader serves one index or one query box. */
export class WordReader {
  readonly #known = new Map<string, readonly [text: string, folded: string]>();

  /** The text and fold of one written word. */
  #read(written: string): readonly [string, string] {
    const known = this.#known.get(written);
    if (known) return known;
    const text = canonical(written);
    const made = [text, fold(text)] as const;
    if (this.#known.size < KNOWN_MOST) this.#known.set(written, made);
    return made;
  }

  /** All runs of letters and digits of a text, in its order. */
  words(text: string): Word[] {
    return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
      const [canonicalText, folded] = this.#read(written);
      return { text: canonicalText, folded, start: index, end: index + written.length };
    });
  }
}
