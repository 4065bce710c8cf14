import { fold } from '../vietnamese/fold.ts';
import { homoglyphRepair } from '../vietnamese/homoglyphs.ts';
import { repairMarks } from '../vietnamese/marks.ts';
import { nfc, nfd } from '../vietnamese/normal-form.ts';
import { ENCLOSED, plainLetters } from '../vietnamese/styled-letters.ts';
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

/**
 * Begins with a letter or digit: the mark that an emoji ends with is no word. Enclosed letters spell where they are
 * several (ⓗⓞⓣ), one alone is a sign (🅿).
 */
const WORD = new RegExp(
  String.raw`(?:[\p{L}\p{N}]|[${ENCLOSED}]\p{M}*[${ENCLOSED}])[\p{L}\p{N}\p{M}${ENCLOSED}]*`,
  'gu',
);

/** The letters a word was meant to have: `c\u0430\u0301c` with a Russian а is các, `ＦＡＣＥ` is FACE. */
function meantLetters(written: string): string {
  return homoglyphRepair(written) ?? repairMarks(plainLetters(nfd(written)));
}

/** A word as search compares it, from how it was written. */
function canonical(written: string): string {
  return placeTone(nfc(meantLetters(written)).toLowerCase(), 'traditional');
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
