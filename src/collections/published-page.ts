import type { Kind } from '../site.ts';

/** A topic's words, as its page and its feed have them. */
export interface PublishedTopic {
  id: string;
  title: string;
  description: string;
}

/** What is known of a published guide or post besides its text; plain data. */
export interface PublishedPage {
  kind: Kind;
  slug: string;
  /** From the root, without the base path: `/huong-dan/<slug>/`. */
  address: string;
  title: string;
  description: string;
  /** YYYY-MM-DD. */
  publishedAt: string;
  /** Its day has not come yet: no feed has it. */
  isFuture?: true;
  /** YYYY-MM-DD of its last change; absent where nobody knows it. */
  changedAt?: string | undefined;
  /** The author's name. */
  author?: string | undefined;
  /** In the order of its head. */
  topics: readonly PublishedTopic[];
}
