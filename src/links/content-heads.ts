import { shownPath } from '../collections/content-dir.ts';
import { entryFile, entryPlaces } from '../collections/entry-places.ts';
import { readText } from '../collections/read.ts';
import { parseHead, type SourceHead } from '../document/document.ts';
import { addressKey, readOldAddress } from '../document/old-address.ts';
import { type Place, placeIn } from './place.ts';

function readHead(file: string): SourceHead | undefined {
  const { value } = readText(file);
  return value === undefined ? undefined : parseHead(shownPath(file), value).head;
}

function field(head: SourceHead, name: string): unknown {
  const { data } = head.head;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
}

/** The key of an alias as an author wrote it; undefined where it is none. */
function aliasKey(alias: unknown): string | undefined {
  const read = readOldAddress(String(alias));
  return 'address' in read ? addressKey(read.address) : undefined;
}

/** What the heads of an author's files say of a built site. Each is read when it is asked for: most never are. */
export class ContentHeads {
  readonly #dir: string;
  /** By `addressKey`: whatever way an address is written, it is one file. */
  #aliases: ReadonlyMap<string, Place> | undefined;

  /** @param dir absolute path of the content folder. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Whether the page of this path would be made of a file that is a draft. */
  isDraft(path: string): boolean {
    const file = entryFile(this.#dir, path);
    const head = file && readHead(file);
    return head ? field(head, 'draft') === true : false;
  }

  /** Where the title of a page stands; undefined for a page that is made of no file. */
  titlePlace(path: string): Place | undefined {
    const file = entryFile(this.#dir, path);
    const head = file && readHead(file);
    return head ? placeIn(head.source, head.head.rangeOf(['title'])) : undefined;
  }

  /** Where a page says that this old address is its own. */
  aliasPlace(path: string): Place | undefined {
    this.#aliases ??= this.#readAliases();
    return this.#aliases.get(addressKey(path));
  }

  #readAliases(): Map<string, Place> {
    const places = new Map<string, Place>();
    for (const { path } of entryPlaces(this.#dir)) {
      const head = readHead(path);
      const aliases = head && field(head, 'aliases');
      if (!head || !Array.isArray(aliases)) continue;
      for (const [at, alias] of aliases.entries()) {
        const key = aliasKey(alias);
        if (key !== undefined) places.set(key, placeIn(head.source, head.head.rangeOf(['aliases', at])));
      }
    }
    return places;
  }
}
