import { addressKey, servedFile } from '../document/old-address.ts';
import type { ContentFolder, FolderEntry } from './folder.ts';

/** One old address as it stands in the head of a page. */
export interface Alias {
  entry: FolderEntry;
  address: string;
  /** `addressKey` of the address. */
  key: string;
  /** `servedFile` of the address. */
  file: string;
  /** Start and end offset of its line in the head. */
  range: readonly [number, number];
}

/** The old addresses of all pages, drafts too, in the order of the pages. */
export function allAliases({ entries }: Pick<ContentFolder, 'entries'>): Alias[] {
  return [...entries.values()].flatMap((entry) =>
    entry.head.aliases.map((address, at) => ({
      entry,
      address,
      key: addressKey(address),
      file: servedFile(address),
      range: entry.document.head.rangeOf(['aliases', at]),
    })),
  );
}

/** `addressKey` -> the page that has it as an old address. */
export type AliasOwners = ReadonlyMap<string, FolderEntry>;

/** Whose each old address is; where two pages have one, which is an error, the first. */
export function aliasOwners(aliases: readonly Alias[]): AliasOwners {
  return new Map(aliases.toReversed().map(({ key, entry }) => [key, entry]));
}
