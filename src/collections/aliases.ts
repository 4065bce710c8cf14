import { addressKey, servedFile } from '../document/old-address.ts';
import type { ContentFolder, FolderEntry } from './folder.ts';

/** One old address as it stands in the head of a page. */
export interface Alias {
  entry: FolderEntry;
  address: string;
  /** The host it was written with, in small letters; undefined where it was written from the root. */
  host: string | undefined;
  /** `addressKey` of the address. */
  key: string;
  /** `servedFile` of the address. */
  file: string;
  /** Start and end offset of its line in the head. */
  range: readonly [number, number];
}

/** The host in an old address as the author wrote it. */
function hostOf(written: unknown): string | undefined {
  const text = String(written).trim();
  return /^https?:/i.test(text) ? URL.parse(text)?.hostname : undefined;
}

/** The old addresses of a head as they are written. */
function writtenAliases({ document }: FolderEntry): readonly unknown[] {
  const { data } = document.head;
  const aliases = typeof data === 'object' && data !== null && 'aliases' in data ? data.aliases : undefined;
  return Array.isArray(aliases) ? aliases : [];
}

/** The old addresses of all pages, drafts too, in the order of the pages. */
export function allAliases({ entries }: Pick<ContentFolder, 'entries'>): Alias[] {
  return [...entries.values()].flatMap((entry) => {
    const written = writtenAliases(entry);
    return entry.head.aliases.map((address, at) => ({
      entry,
      address,
      host: hostOf(written[at]),
      key: addressKey(address),
      file: servedFile(address),
      range: entry.document.head.rangeOf(['aliases', at]),
    }));
  });
}

/** `addressKey` -> the page that has it as an old address. */
export type AliasOwners = ReadonlyMap<string, FolderEntry>;

/** Whose each old address is; where two pages have one, which is an error, the first. */
export function aliasOwners(aliases: readonly Alias[]): AliasOwners {
  return new Map(aliases.toReversed().map(({ key, entry }) => [key, entry]));
}
