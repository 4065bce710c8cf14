import { compareVietnamese } from '../vietnamese/collate.ts';
import type { Authors, Labels, Topics } from '../schemas/tables.ts';
import { newestFirst, readingOrder } from './order.ts';
import type { PageSummary } from './page-summary.ts';
import { type TopicIndex, topicIndex } from './related.ts';

/** Everything the pages are made from, as plain data. */
export interface Library {
  /** Newest first. */
  guides: readonly PageSummary[];
  /** Newest first. */
  posts: readonly PageSummary[];
  topics: Topics;
  authors: Authors;
  labels: Labels;
  byTopic: TopicIndex;
  /** In the order of "previous" and "next". */
  reading: Readonly<Record<PageSummary['kind'], readonly PageSummary[]>>;
}

/** Builds the library from summaries of all pages and the tables. */
export function buildLibrary(
  pages: readonly PageSummary[],
  tables: Pick<Library, 'topics' | 'authors' | 'labels'>,
): Library {
  const topicOrder = Object.keys(tables.topics);
  const ordered = newestFirst(pages, topicOrder);
  const guides = ordered.filter(({ kind }) => kind === 'guide');
  const posts = ordered.filter(({ kind }) => kind === 'post');
  const reading = { guide: readingOrder(guides, topicOrder), post: readingOrder(posts, topicOrder) };
  return { guides, posts, ...tables, byTopic: topicIndex(ordered), reading };
}

/** A topic with its pages, guides before posts. */
export interface TopicShelf {
  id: string;
  title: string;
  description: string;
  pages: readonly PageSummary[];
}

/** The topics that have pages, in dictionary order. */
export function topicShelves({ topics, byTopic }: Pick<Library, 'topics' | 'byTopic'>): TopicShelf[] {
  return Object.entries(topics)
    .map(([id, topic]) => ({ id, ...topic, pages: guidesFirst(byTopic.get(id) ?? []) }))
    .filter(({ pages }) => pages.length > 0)
    .sort((a, b) => compareVietnamese(a.title, b.title));
}

function guidesFirst(pages: readonly PageSummary[]): PageSummary[] {
  return [...pages.filter(({ kind }) => kind === 'guide'), ...pages.filter(({ kind }) => kind === 'post')];
}
