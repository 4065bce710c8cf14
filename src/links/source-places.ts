import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../collections/content-dir.ts';
import { entryFile } from '../collections/entry-places.ts';
import { readText } from '../collections/read.ts';
import { REDIRECTS_FILE } from '../document/addresses.ts';
import { parseDocument } from '../document/document.ts';
import { SourceText } from '../document/lines.ts';
import type { SiteAddress } from '../seo/site-address.ts';
import { COMPONENT_NAMES } from '../mdx/components-table.ts';
import { pagePath } from './built-files.ts';
import type { BuiltSite } from './built-site.ts';
import type { ContentHeads } from './content-heads.ts';
import type { ContentTables } from './content-tables.ts';
import { readHtml } from './html-page.ts';
import { matchLinks } from './match-links.ts';
import { type Place, placeIn } from './place.ts';
import { redirectLines } from './redirect-lines.ts';
import { sourceLinks } from './source-links.ts';
import type { Spot } from './spots.ts';
import { resolveAddress } from './target.ts';

/** A place, and whether it is in a file that an author wrote. */
export interface SourcePlace extends Place {
  isAuthors: boolean;
}

/** An author's content folder. */
export interface Content {
  dir: string;
  heads: ContentHeads;
  tables: ContentTables;
}

/** Tells where the spots of one built file come from. */
type Locate = (spot: Spot) => Place | undefined;

/** The author's file of a page, with its links found in it. */
function inEntry(path: string, html: string, base: string, { dir }: Content): Locate {
  const file = entryFile(dir, path);
  const text = file && readText(file).value;
  const document =
    file && text !== undefined ? parseDocument(shownPath(file), text, COMPONENT_NAMES).document : undefined;
  if (!document) return () => undefined;
  const found = matchLinks(readHtml(html), sourceLinks(document), base);
  return ({ offset }) => {
    const range = found.get(offset);
    return range && placeIn(document.source, range);
  };
}

/** What a page says as a whole, and what stands in a redirect page, was said in the head of a file or a row of a table. */
function inHead(path: string, isForward: boolean, { heads, tables }: Content): Locate {
  return ({ offset }) => {
    if (isForward) return heads.aliasPlace(path);
    return offset < 0 ? (heads.titlePlace(path) ?? tables.rowPlace(path)) : undefined;
  };
}

/** A line of `_redirects` is made of an alias. */
function inRedirects(text: string, address: SiteAddress, { heads }: Content): Locate {
  const lines = new Map(redirectLines(text).map(({ from, offset }) => [offset, resolveAddress(from, '/', address)]));
  return ({ offset }) => heads.aliasPlace(lines.get(offset)?.path ?? '');
}

/** An address that was written in a table and stands on some page through it. */
function inTables(text: string, { tables }: Content): Locate {
  return ({ offset, length }) => (offset < 0 ? undefined : tables.addressPlace(text.slice(offset, offset + length)));
}

/**
 * Tells where the spots of one file of a built site come from: the author's file where it can be found, else the built
 * file itself. The file is read anew, because nothing of it was kept.
 * @param file number of the file in `site.read`.
 */
export function placesOf(file: number, site: BuiltSite, content: Content): (spot: Spot) => SourcePlace {
  const name = site.read[file] ?? '';
  const text = readFileSync(join(site.files.dir, name), 'utf8');
  const built = new SourceText(shownPath(join(site.files.dir, name)), text);
  const path = pagePath(name);
  const { base } = site.address;
  const ways: Locate[] =
    name === REDIRECTS_FILE
      ? [inRedirects(text, site.address, content)]
      : [
          inHead(path, site.pages.get(path)?.isForward === true, content),
          inEntry(path, text, base, content),
          inTables(text, content),
        ];
  return (spot) => {
    for (const way of ways) {
      const place = way(spot);
      if (place) return { ...place, isAuthors: true };
    }
    const start = Math.max(0, spot.offset);
    return { ...placeIn(built, [start, start + spot.length]), isAuthors: false };
  };
}
