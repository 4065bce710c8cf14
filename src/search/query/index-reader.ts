import { type PageCard, readCard } from '../card.ts';
import { type Manifest, MANIFEST, cardName, lexiconName, shelfName } from '../parts.ts';
import { readNumbers } from '../numbers.ts';
import { type Entry, readEntry } from './entry.ts';
import { readShelf, type Shelf, shelfOf } from './shelf.ts';

/** Gives the text of a part of the index. @throws where it cannot be had. */
export type FetchPart = (name: string) => Promise<string>;

/** The words near which a mistyped one is looked for. */
export interface Lexicon {
  /** Sorted, without marks. */
  words: readonly string[];
  /** How common each is: 0 to 9, a step for each doubling. */
  common: readonly number[];
}

/** What the manifest's table says of one page. */
export interface PageFacts {
  /** Indices into the manifest's topics. */
  topics: readonly number[];
  /** How many words its title has. */
  titleWords: number;
}

function readPageTable(text: string): PageFacts[] {
  const numbers = readNumbers(text);
  const pages: PageFacts[] = [];
  for (let at = 0; at < numbers.length;) {
    const end = at + 1 + (numbers[at] ?? 0);
    pages.push({ topics: [...numbers.slice(at + 1, end)], titleWords: numbers[end] ?? 1 });
    at = end + 1;
  }
  return pages;
}

/** Reads the parts of an index as they are needed, each once. What failed is asked for again the next time. */
export class IndexReader {
  readonly #fetchPart: FetchPart;
  readonly #parts = new Map<string, Promise<unknown>>();
  readonly #entries = new Map<string, Entry>();
  #pages: readonly PageFacts[] | undefined;

  constructor(fetchPart: FetchPart) {
    this.#fetchPart = fetchPart;
  }

  #part<T>(name: string, read: (text: string) => T): Promise<T> {
    const known = this.#parts.get(name);
    if (known) return known as Promise<T>;
    const asked = this.#fetchPart(name).then(read);
    this.#parts.set(name, asked);
    asked.catch(() => this.#parts.delete(name));
    return asked;
  }

  manifest(): Promise<Manifest> {
    return this.#part(MANIFEST, (text) => JSON.parse(text) as Manifest);
  }

  /** What is known of every page, by its number. */
  async pages(): Promise<readonly PageFacts[]> {
    const { pages } = await this.manifest();
    this.#pages ??= readPageTable(pages);
    return this.#pages;
  }

  async lexicon(): Promise<Lexicon> {
    const { version } = await this.manifest();
    return this.#part(lexiconName(version), (text) => {
      const [words = '', common = ''] = text.split('\n');
      return { words: words.split(' '), common: [...common].map(Number) };
    });
  }

  async card(page: number): Promise<PageCard> {
    const { version } = await this.manifest();
    return this.#part(cardName(page, version), readCard);
  }

  async #shelf(at: number): Promise<Shelf> {
    const { version } = await this.manifest();
    return this.#part(shelfName(at, version), readShelf);
  }

  #entry(key: string, line: string): Entry {
    const known = this.#entries.get(key) ?? readEntry(line);
    this.#entries.set(key, known);
    return known;
  }

  /** The entries of those of the keys that are in the index. */
  async entries(keys: Iterable<string>): Promise<Map<string, Entry>> {
    const { firsts } = await this.manifest();
    const found = new Map<string, Entry>();
    await Promise.all(
      [...new Set(keys)].map(async (key) => {
        const at = shelfOf(firsts, key);
        const line = at < 0 ? undefined : (await this.#shelf(at)).get(key);
        if (line !== undefined) found.set(key, this.#entry(key, line));
      }),
    );
    return found;
  }

  /** The entries whose keys begin with a prefix, as far as they lie on the shelf where those begin and the next. */
  async entriesFrom(prefix: string): Promise<Entry[]> {
    const { firsts } = await this.manifest();
    if (firsts.length === 0) return [];
    const at = Math.max(0, shelfOf(firsts, prefix));
    const next = firsts[at + 1]?.startsWith(prefix) ? [await this.#shelf(at + 1)] : [];
    return [await this.#shelf(at), ...next].flatMap((shelf) =>
      [...shelf].filter(([key]) => key.startsWith(prefix)).map(([key, line]) => this.#entry(key, line)),
    );
  }
}
