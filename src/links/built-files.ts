import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forgiving } from '../document/addresses.ts';

/**
 * Where a path leads in the built site. `case`: only letter case or Unicode form differ from `path`. `slash`: `path` is
 * the page with its slash. `index`: the path names the page's `index.html`; `path` is its address.
 */
export interface Location {
  found: 'page' | 'file' | 'case' | 'slash' | 'index' | 'none';
  /** The right path where there is one; else the path asked for. */
  path: string;
}

/** Every file below a folder as `/a/b.html`, with slashes. Read from the folder's own listing, so the case is the true one. */
function listing(dir: string, path = ''): string[] {
  return readdirSync(join(dir, path), { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) return listing(dir, below);
    return entry.isFile() ? [below] : [];
  });
}

/** The address of a page's file: `/a/index.html` is `/a/`. */
export function pagePath(file: string): string {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file;
}

/** The address of a page as the folder it is in and its own name: `/huong-dan/` and `ten-bai`. */
export function splitPath(path: string): { folder: string; name: string } {
  const start = path.lastIndexOf('/', path.length - 2) + 1;
  return { folder: path.slice(0, start), name: path.slice(start).replace(/\/$/, '') };
}

/** The files of a built site, by the paths they are asked for. */
export class BuiltFiles {
  /** Absolute path of the folder. */
  readonly dir: string;
  /** Every file, from the folder on: `/a/index.html`. */
  readonly files: ReadonlySet<string>;
  /** Every page, by its address: `/a/`, `/404.html`. */
  readonly pages: ReadonlySet<string>;
  readonly #forgiving: ReadonlyMap<string, string>;
  #names: ReadonlyMap<string, readonly string[]> | undefined;

  /** @throws what the file system throws where the folder cannot be read. */
  constructor(dir: string) {
    this.dir = dir;
    this.files = new Set(listing(dir).sort());
    this.pages = new Set([...this.files].filter((file) => file.endsWith('.html')).map(pagePath));
    this.#forgiving = new Map([...this.files, ...this.pages].map((path) => [forgiving(path), path]));
  }

  /** Where a decoded path from the site's root leads. */
  locate(path: string): Location {
    if (this.pages.has(path)) return { found: 'page', path };
    if (this.pages.has(`${path}/`)) return { found: 'slash', path: `${path}/` };
    if (path.endsWith('/index.html') && this.files.has(path)) return { found: 'index', path: pagePath(path) };
    if (this.files.has(path)) return { found: 'file', path };
    const near = this.#forgiving.get(forgiving(path)) ?? this.#forgiving.get(`${forgiving(path)}/`);
    return near === undefined ? { found: 'none', path } : { found: 'case', path: pagePath(near) };
  }

  /** The names of the pages in a folder: of `/a/b/` in `/a/` it is `b`. */
  namesIn(folder: string): readonly string[] {
    this.#names ??= this.#pageNames();
    return this.#names.get(folder) ?? [];
  }

  #pageNames(): Map<string, string[]> {
    const names = new Map<string, string[]>();
    for (const page of this.pages) {
      if (!page.endsWith('/') || page === '/') continue;
      const { folder, name } = splitPath(page);
      const known = names.get(folder);
      if (known) known.push(name);
      else names.set(folder, [name]);
    }
    return names;
  }
}
