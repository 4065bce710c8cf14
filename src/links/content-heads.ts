import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../collections/content-dir.ts';
import { readText } from '../collections/read.ts';
import { parsePageAddress } from '../document/addresses.ts';
import { parseHead, type SourceHead } from '../document/document.ts';
import { addressKey, readOldAddress } from '../document/old-address.ts';
import { kinds } from '../site.ts';
import { type Place, placeIn } from './place.ts';

/** The file of the guide or post that has an address (with or without its last slash); undefined where there is none. */
export function entryFile(dir: string, path: string): string | undefined {
  const page = parsePageAddress(path.endsWith('/') ? path : `${path}/`);
  const file = page && join(dir, kinds[page.kind].folder, page.slug, 'index.mdx');
  return file && existsSync(file) ? file : undefined;
}

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
    const folders = Object.values(kinds).map(({ folder }) => folder);
    const files = folders.flatMap((folder) => globSync(`${folder}/*/index.mdx`, { cwd: this.#dir })).sort();
    const places = new Map<string, Place>();
    for (const file of files) {
      const head = readHead(join(this.#dir, file));
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
