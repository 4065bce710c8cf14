import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../collections/content-dir.ts';
import { readText } from '../collections/read.ts';
import { AUTHORS_ADDRESS, TOPICS_ADDRESS } from '../document/addresses.ts';
import { parseYaml } from '../document/front-matter.ts';
import { SourceText } from '../document/lines.ts';
import { type Place, placeIn } from './place.ts';

/** The tables that pages are made from, with the start of those pages' addresses. */
const TABLES = [
  { file: 'topics.yaml', pages: TOPICS_ADDRESS },
  { file: 'authors.yaml', pages: AUTHORS_ADDRESS },
] as const;

interface Table {
  pages: string;
  source: SourceText;
}

/** The topics' and authors' tables, for what a page has from there. */
export class ContentTables {
  readonly #dir: string;
  #tables: readonly Table[] | undefined;

  /** @param dir absolute path of the content folder. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Where the topic or author of a page stands; undefined for any other page. */
  rowPlace(path: string): Place | undefined {
    for (const { pages, source } of this.#read()) {
      const id = path.startsWith(pages) ? path.slice(pages.length).replace(/\/$/, '') : '';
      if (!id || id.includes('/')) continue;
      const { yaml } = parseYaml(source.text, source, 0);
      const [start, end] = yaml.rangeOf([id], 'key');
      if (end > start) return placeIn(source, [start, end]);
    }
    return undefined;
  }

  /** Where an address is written in a table, as a value or in a sentence. */
  addressPlace(address: string): Place | undefined {
    // An address of a sign or two is written everywhere and was meant by nobody.
    if (address.length < 4) return undefined;
    const written = new RegExp(`(?<![\\w/#.-])${RegExp.escape(address)}(?![\\w/#-])`);
    for (const { source } of this.#read()) {
      const start = source.text.search(written);
      if (start >= 0) return placeIn(source, [start, start + address.length]);
    }
    return undefined;
  }

  #read(): readonly Table[] {
    this.#tables ??= TABLES.flatMap(({ file, pages }) => {
      const path = join(this.#dir, file);
      const text = existsSync(path) ? readText(path).value : undefined;
      return text === undefined
        ? []
        : [{ pages, source: new SourceText(shownPath(path), text.replace(/^\uFEFF/, '')) }];
    });
    return this.#tables;
  }
}
