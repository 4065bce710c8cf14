import {
  AUTHORS_ADDRESS,
  authorAddress,
  copyAddress,
  pageAddress,
  topicAddress,
  topicFeedAddress,
} from '../document/addresses.ts';
import type { ContentFolder } from './folder.ts';
import type { EntrySource } from './read.ts';

/** A guide or post with the name of its folder. */
export type PageEntry = EntrySource & { slug: string };

/** The pages of a content folder that are no drafts. */
export function publishedEntries({ entries }: ContentFolder): PageEntry[] {
  return [...entries.values()].filter(({ head }) => !head.draft);
}

/** Lists that are there as soon as a published page stands in them: of its topics and its author, and of all authors. */
export function listsOf(published: readonly PageEntry[]): Set<string> {
  const topics = published.flatMap(({ head }) => head.topics.map(topicAddress));
  const authors = published.flatMap(({ head }) => (head.author === undefined ? [] : [authorAddress(head.author)]));
  return new Set([...topics, ...authors, ...(authors.length > 0 ? [AUTHORS_ADDRESS] : [])]);
}

/** What is made of a published page besides: its Markdown copy, the feeds of its topics. */
export function madeOf({ kind, slug, head }: PageEntry): string[] {
  return [copyAddress(pageAddress(kind, slug)), ...head.topics.map(topicFeedAddress)];
}
