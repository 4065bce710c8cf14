import { FIELDS, type Spot, type Mention, oftenOf } from '../postings.ts';
import type { SearchPage, SearchPlace } from '../search-page.ts';
import { type Word, WordReader } from '../words.ts';

/** Where one written form of a word, or of two words side by side, stands. */
export interface Postings {
  spots: Spot[];
  mentions: Mention[];
}

/** What is known of a word or of two words side by side: without marks -> as written -> where. */
export type Entries = Map<string, Map<string, Postings>>;

/** All entries of an index, by their key. */
export interface Collected {
  entries: Entries;
  /** Word without marks -> the words that stand before it somewhere, and those behind it. */
  before: Map<string, Set<string>>;
  after: Map<string, Set<string>>;
}

/** In an index of many pages, two words side by side in a text go in when they come so often there: then the page is about them. */
const PAIR_IN_TEXT = 2;

/** A word, or two side by side. */
interface Term {
  key: string;
  written: string;
}

function singles(words: readonly Word[]): Term[] {
  return words.map(({ folded, text }) => ({ key: folded, written: text }));
}

/** What ends a sentence, or a line: words on either side of it do not belong together. `Node.js` is one thing all the same. */
const SENTENCE_END = /[.!?;:…][\s"”’)\]»]|\n/;

/** Words that stand side by side in a text, two by two. A title is one thing, whatever signs it has. */
function neighbours(words: readonly Word[], text: string, isTitle = false): (readonly [Word, Word])[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at];
    return before && (isTitle || !SENTENCE_END.test(text.slice(before.end, word.start)))
      ? [[before, word] as const]
      : [];
  });
}

function pairs(words: readonly Word[], text: string, isTitle = false): Term[] {
  return neighbours(words, text, isTitle).map(([first, second]) => ({
    key: `${first.folded} ${second.folded}`,
    written: `${first.text} ${second.text}`,
  }));
}

function remember(table: Map<string, Set<string>>, word: string, neighbour: string): void {
  table.set(word, (table.get(word) ?? new Set()).add(neighbour));
}

/**
 * Reads pages into entries. Of few pages all text goes in, with the place it stands in; of many every
 * word of a page's text and the pairs that come again, for the page as a whole.
 */
export class Collector implements Collected {
  readonly entries: Entries = new Map();
  readonly before = new Map<string, Set<string>>();
  readonly after = new Map<string, Set<string>>();
  readonly #reader = new WordReader();
  readonly #isLarge: boolean;
  #pages = 0;

  constructor(isLarge: boolean) {
    this.#isLarge = isLarge;
  }

  #postings({ key, written }: Term): Postings {
    const forms = this.entries.get(key) ?? new Map<string, Postings>();
    this.entries.set(key, forms);
    const postings = forms.get(written) ?? { spots: [], mentions: [] };
    forms.set(written, postings);
    return postings;
  }

  #remember(words: readonly Word[], text: string, isTitle: boolean): void {
    for (const [first, second] of neighbours(words, text, isTitle)) {
      remember(this.before, second.folded, first.folded);
      remember(this.after, first.folded, second.folded);
    }
  }

  #addSpot(text: string, spot: Spot): void {
    const words = this.#reader.words(text);
    const isTitle = spot.field === FIELDS.title;
    this.#remember(words, text, isTitle);
    for (const term of [...singles(words), ...pairs(words, text, isTitle)]) this.#postings(term).spots.push(spot);
  }

  #addPlace(page: number, place: number, { title, labels, texts }: SearchPlace): void {
    this.#addSpot(title, { page, place, field: FIELDS.title });
    for (const label of labels) this.#addSpot(label, { page, place, field: FIELDS.label });
    if (this.#isLarge) return;
    for (const text of texts) this.#addSpot(text, { page, place, field: FIELDS.text });
  }

  /** Adds the text of a page: every word, and pairs that come again. */
  #addTexts(page: number, texts: readonly string[]): void {
    const blocks = texts.map((text) => ({ text, words: this.#reader.words(text) }));
    const all = <T>(make: (words: readonly Word[], text: string) => T[]): T[] =>
      blocks.flatMap(({ text, words }) => make(words, text));
    this.#addMentions(page, all(singles), 1);
    this.#addMentions(page, all(pairs), PAIR_IN_TEXT);
  }

  #addMentions(page: number, terms: readonly Term[], least: number): void {
    for (const [written, group] of Map.groupBy(terms, (term) => term.written)) {
      const [first] = group;
      if (!first || group.length < least) continue;
      this.#postings({ key: first.key, written }).mentions.push({ page, often: oftenOf(group.length) });
    }
  }

  /** Adds one page; its number in the index is how many were added before it. */
  add({ description, places }: SearchPage): void {
    const page = this.#pages;
    this.#pages += 1;
    for (const [at, place] of places.entries()) this.#addPlace(page, at, place);
    this.#addSpot(description, { page, place: 0, field: FIELDS.label });
    if (!this.#isLarge) return;
    this.#addTexts(
      page,
      places.flatMap(({ texts }) => texts),
    );
  }
}
