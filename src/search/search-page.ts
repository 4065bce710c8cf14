import type { Kind } from '../site.ts';

/** What search knows of one place of a page: the page itself (the first place), a section, or a step. */
export interface SearchPlace {
  kind: 'page' | 'section' | 'step';
  /** The fragment of its address; '' for the page. */
  id: string;
  /** Number of a step, from 1; 0 elsewhere. */
  number: number;
  /** Index of the place it stands in. */
  parent: number;
  title: string;
  /** Labels of the interface, bold words, and the words of its pictures: legends, captions, descriptions. */
  labels: readonly string[];
  /** Its other text, a block each. */
  texts: readonly string[];
  /** Address from the root of the small picture of its first figure; '' where there is none. */
  thumbnail: string;
}

/** One guide or post, as it goes into the index. */
export interface SearchPage {
  kind: Kind;
  /** From the root, without the base. */
  address: string;
  /** The author's file, as shown. */
  file: string;
  title: string;
  description: string;
  /** Ids of topics.yaml. */
  topics: readonly string[];
  /** The page first, then its sections and steps in reading order. */
  places: readonly SearchPlace[];
}
