import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../collections/content-dir.ts';
import { readText } from '../collections/read.ts';
import { parsePageAddress } from '../document/addresses.ts';
import { parseHead, type SourceHead } from '../document/document.ts';
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

/** The path of an alias, as the address of a request has it: without query, decoded. */
function aliasPath(alias: string): string {
  const path = URL.parse(alias, 'https://a.example')?.pathname ?? alias;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What the heads of an author's files say of a built site. Each is read when it is asked for: most never are. */
export class ContentHeads {
  readonly #dir: string;
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
    return this.#aliases.get(path);
  }

  #readAliases(): Map<string, Place> {
    const folders = Object.values(kinds).map(({ folder }) => folder);
    const files = folders.flatMap((folder) => globSync(`${folder}/*/index.mdx`, { cwd: this.#dir })).sort();
    const places = new Map<string, Place>();
    for (const file of files) {
      const head = readHead(join(this.#dir, file));
      const aliases = head && field(head, 'aliases');
      if (!head || !Array.isArray(aliases)) continue;
      for (const [at, alias] of aliases.entries())
        places.set(aliasPath(String(alias)), placeIn(head.source, head.head.rangeOf(['aliases', at])));
    }
    return places;
  }
}
