import type { SiteAddress } from '../seo/site-address.ts';
import type { BuiltFiles } from './built-files.ts';
import type { NameFault } from './link-name.ts';
import type { Spot, Spots } from './spots.ts';
import type { Target } from './target.ts';

/** What is kept of a page once it is read. */
export interface PageFacts {
  /** Number of its file in `BuiltSite.read`. */
  file: number;
  /** In NFC. */
  ids: ReadonlySet<string>;
  repeatedIds: readonly { id: string; offset: number }[];
  /** By id, and '' for the page's own: the headings whose words would tell nothing of a link. */
  vagueHeadings: ReadonlyMap<string, string>;
  isNoindex: boolean;
  /** It only sends readers on to another address. */
  isForward: boolean;
}

/** A link whose words say nothing. */
export interface PoorName {
  spot: Spot;
  fault: NameFault;
  name: string;
  address: string;
  target: Target;
}

/** Where an old address leads. */
export interface Forward {
  to: Target;
  spot: Spot;
}

/** A built site as the rules see it. */
export interface BuiltSite {
  address: SiteAddress;
  files: BuiltFiles;
  /** The files that were read, from the folder on; a `Spot` has the number in here. */
  read: readonly string[];
  /** By the page's address from the root: `/a/`. */
  pages: ReadonlyMap<string, PageFacts>;
  /** Each different address once. */
  targets: readonly Target[];
  spots: Spots;
  /** How many addresses were met, also those that `spots` leaves out because they are right in their own page. */
  met: number;
  names: readonly PoorName[];
  /** By the old path. */
  forwards: ReadonlyMap<string, Forward>;
  /** Paths that a reader can come to from another page. */
  linked: ReadonlySet<string>;
  /** Files that the site has as the owner gave them (`public/`), from the folder on. */
  given: ReadonlySet<string>;
  /** Whether a page that is not there is one that an author has not published yet. */
  isDraft(path: string): boolean;
  /** Files that could not be read, and why. */
  unreadable: readonly { file: string; error: unknown }[];
}

/** How a walk over the files is to be shown; gives them again, one after another. */
export type Paced = <T>(items: readonly T[]) => Iterable<T>;
