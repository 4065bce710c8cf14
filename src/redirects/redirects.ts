import { readFileSync } from 'node:fs';
import { type EntryPlace, entryPlaces } from '../collections/entry-places.ts';
import { readHead } from '../collections/read.ts';
import { pageAddress } from '../document/addresses.ts';
import { addressKey } from '../document/old-address.ts';

/** An old address and the page that has it now. */
export interface Redirect {
  /** From the root, without the base path, not encoded: `/2021/08/ten-bai.html`. */
  from: string;
  /** Address of the page from the root, without the base path. */
  to: string;
  /** The page's title. */
  title: string;
}

/** The redirects of one page; none where its head cannot be read, which the check tells, or it is a draft that is left out. */
function redirectsOf({ kind, path, slug }: EntryPlace, drafts: boolean): Redirect[] {
  const text = readFileSync(path, 'utf8');
  // Most pages have none, and parsing the heads of thousands takes longer than reading the files.
  if (!text.includes('aliases')) return [];
  const { value } = readHead(kind, path, text);
  if (!value || (value.draft && !drafts)) return [];
  return value.aliases.map((from) => ({ from, to: pageAddress(kind, slug), title: value.title }));
}

/**
 * The redirects of a content folder, in the order of their old addresses. Reads heads alone: that is all they are made of.
 * @param dir absolute path of the content folder. @param drafts whether drafts have theirs too, as while writing.
 */
export function readRedirects(dir: string, drafts: boolean = false): Redirect[] {
  const pages = entryPlaces(dir);
  // A page comes before an old address that lies over it, so that its author can see it and mend that.
  const standing = new Set(pages.map(({ kind, slug }) => addressKey(pageAddress(kind, slug))));
  return pages
    .flatMap((page) => redirectsOf(page, drafts))
    .filter(({ from }) => !standing.has(addressKey(from)))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
