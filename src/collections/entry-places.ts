import { join } from 'node:path';
import { parsePageAddress } from '../document/addresses.ts';
import { type Kind, kinds } from '../site.ts';
import { entriesIn, kindAt, linkedPart } from './content-files.ts';

/** A guide or post that has a file. */
export interface EntryPlace {
  kind: Kind;
  /** Name of its folder; whether it makes an address is not looked at. */
  slug: string;
  /** Absolute path of its file. */
  path: string;
}

/** The file of a guide or post, whether or not it is there. @param dir absolute path of the content folder. */
export function entryPath(dir: string, kind: Kind, slug: string): string {
  return join(dir, kinds[kind].folder, slug, 'index.mdx');
}

/** The file of the guide or post that has an address (with or without its last slash); undefined where there is none. */
export function entryFile(dir: string, address: string): string | undefined {
  const page = parsePageAddress(address.endsWith('/') ? address : `${address}/`);
  const path = page && entryPath(dir, page.kind, page.slug);
  return path && kindAt(path) === 'file' && linkedPart(dir, path) === undefined ? path : undefined;
}

/**
 * The files of a content folder that pages are made of, guides before posts, in the order of their names. Links of the
 * file system are left out: what they lead to may lie outside.
 */
export function entryPlaces(dir: string): EntryPlace[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    entriesIn(join(dir, kinds[kind].folder))
      .filter((entry) => entry.kind === 'folder')
      .map(({ name }) => ({ kind, slug: name, path: entryPath(dir, kind, name) }))
      .filter(({ path }) => kindAt(path) === 'file'),
  );
}
