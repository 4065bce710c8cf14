import type { Difficulty, ShownPictures } from '../schemas/entry.ts';
import type { Kind } from '../site.ts';

/** A guide or post as lists, links and neighbours need it; plain data. */
export interface PageSummary {
  kind: Kind;
  slug: string;
  /** From the root, without the base path: `/huong-dan/<slug>/`. */
  address: string;
  title: string;
  description: string;
  topics: readonly string[];
  /** YYYY-MM-DD. */
  publishedAt: string;
  /** Its day has not come yet: lists have it last. */
  isFuture?: boolean | undefined;
  updatedAt?: string | undefined;
  author?: string | undefined;
  /** Old addresses, from the root. */
  aliases: readonly string[];
  difficulty?: Difficulty | undefined;
  prerequisites: readonly string[];
  draft: boolean;
  minutes: number;
  /** Id of the screenshot that stands for the page; without it, its first figure does. */
  cover?: string | undefined;
  pictures: ShownPictures;
}

/** A page's title and address, for a link. */
export type PageLink = Pick<PageSummary, 'title' | 'address'>;
