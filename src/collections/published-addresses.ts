import {
  AUTHORS_ADDRESS,
  authorAddress,
  copyAddress,
  pageAddress,
  topicAddress,
  topicFeedAddress,
} from '../document/addresses.ts';
import type { ContentFolder, FolderEntry } from './folder.ts';

/** The pages of a content folder that are no drafts. */
export function publishedEntries({ entries }: ContentFolder): FolderEntry[] {
  return [...entries.values()].filter(({ head }) => !head.draft);
}

/** Lists that are there as soon as a published page stands in them: of its topics and its author, and of all authors. */
export function listsOf(published: readonly FolderEntry[]): Set<string> {
  const topics = published.flatMap(({ head }) => head.topics.map(topicAddress));
  const authors = published.flatMap(({ head }) => (head.author === undefined ? [] : [authorAddress(head.author)]));
  return new Set([...topics, ...authors, ...(authors.length > 0 ? [AUTHORS_ADDRESS] : [])]);
}

/** What is made of a published page besides: its Markdown copy, the feeds of its topics. */
export function madeOf({ kind, slug, head }: FolderEntry): string[] {
  return [copyAddress(pageAddress(kind, slug)), ...head.topics.map(topicFeedAddress)];
}
