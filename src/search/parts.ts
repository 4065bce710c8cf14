/** The folder of a site that holds the parts of the index. */
export const INDEX_FOLDER = 'chi-muc';

/** The part that is read first. All parts are text, so that every host compresses them. */
export const MANIFEST = 'muc-luc.json';

/** The part that holds the lexicon. */
export function lexiconName(version: string): string {
  return `tu-${version}.txt`;
}

/** The part that holds the words from one of the manifest's `firsts` on. */
export function shelfName(at: number, version: string): string {
  return `ngan-${at}-${version}.txt`;
}

/** The part that holds what is shown of one page. */
export function cardName(page: number, version: string): string {
  return `bai-${page}-${version}.json`;
}

/** What is read first: small, and all that is needed to know which other parts to ask for. */
export interface Manifest {
  /** Changes with every change of the index; stands in the names of the other parts, which may be kept for ever. */
  version: string;
  /** The first key of each shelf, in order. */
  firsts: readonly string[];
  /** Ids and names of the topics. */
  topics: readonly (readonly [id: string, title: string])[];
  /** For each page the indices of its topics, and behind them how many words its title has; as numbers in text. */
  pages: string;
  /** How many pages there are. */
  count: number;
  /** Short form or other name -> what it stands for; see abbreviations.yaml. */
  synonyms: Readonly<Record<string, readonly string[]>>;
}
