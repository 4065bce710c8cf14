import type { Kind } from '../site.ts';
import type { Piece } from './marked-text.ts';

/** A place a reader can go to. */
export interface Hit {
  title: readonly Piece[];
  /** From the root, without the base, with its fragment. */
  address: string;
  excerpt: readonly Piece[];
  /** Address of its small picture; '' where there is none. */
  thumbnail: string;
}

/** A step or section of a page. */
export interface PlaceHit extends Hit {
  /** Number of a step; 0 for a section. */
  number: number;
  /** Title of the section it stands in; '' where that is the page. */
  section: string;
}

/** A page with the steps and sections in it that were looked for. */
export interface PageHit extends Hit {
  kind: Kind;
  /** Names of its topics. */
  topics: readonly string[];
  /** The words it was found by, to be marked where it leads. */
  words: string;
  places: readonly PlaceHit[];
}

/** How a query was read, where it was not taken as typed. */
export interface Understood {
  why: 'telex' | 'vni' | 'synonym' | 'typo' | 'unfinished';
  text: string;
}

/** Everything the results show for one query. */
export interface SearchView {
  query: string;
  /** Id of the chosen topic; '' where none is, or an unknown one was asked for. */
  topic: string;
  /** How many pages there are, in the chosen topic where one is. */
  total: number;
  /** How many of those have every word. */
  whole: number;
  /** How many there are in all topics. */
  inAll: number;
  pages: readonly PageHit[];
  /** The topics of all found pages, with how many. */
  topics: readonly { id: string; title: string; count: number }[];
  /** How the first page's query was read. */
  understood: Understood | undefined;
  /** Another query that may have been meant. */
  suggestion: string | undefined;
  /** The words to look for in the pages' whole text. */
  words: string;
  /** Whether they must stand side by side. */
  isPhrase: boolean;
  /** Whether the pages have every word as typed, so that it can be asked for though another reading does better. */
  canBeLiteral: boolean;
}
