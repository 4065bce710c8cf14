import { compareVietnamese } from '../vietnamese/collate.ts';
import type { PageSummary } from './page-summary.ts';

function byTitle(a: PageSummary, b: PageSummary): number {
  return compareVietnamese(a.title, b.title);
}

function byDay(a: PageSummary, b: PageSummary): number {
  return a.publishedAt.localeCompare(b.publishedAt);
}

/**
 * The day a page has among the newest: its own, and '' (older than all) where that has not come yet, because a mistyped
 * year would lead every list for decades.
 */
export function listedDay({ publishedAt, isFuture }: Pick<PageSummary, 'publishedAt' | 'isFuture'>): string {
  return isFuture ? '' : publishedAt;
}

function byListedDay(a: PageSummary, b: PageSummary): number {
  return listedDay(a).localeCompare(listedDay(b)) || byDay(a, b);
}

/** Compares pages by their first topic, in the order the author gave the topics; topics that are not in it come first. */
function byTopic(topicOrder: readonly string[]) {
  const place = ({ topics }: PageSummary) => topicOrder.indexOf(topics[0] ?? '');
  return (a: PageSummary, b: PageSummary): number => place(a) - place(b);
}

/** Newest first, those of a day to come last; pages of one day by topic, then by title. @param topicOrder ids as topics.yaml has them. */
export function newestFirst(pages: readonly PageSummary[], topicOrder: readonly string[] = []): PageSummary[] {
  const topic = byTopic(topicOrder);
  return [...pages].sort((a, b) => byListedDay(b, a) || topic(a, b) || byTitle(a, b));
}

/**
 * The order readers go through pages by "previous" and "next": topic by topic, so that the next page is about the same;
 * in a topic the oldest first, then by title. @param topicOrder ids as topics.yaml has them.
 */
export function readingOrder(pages: readonly PageSummary[], topicOrder: readonly string[] = []): PageSummary[] {
  const topic = byTopic(topicOrder);
  return [...pages].sort((a, b) => topic(a, b) || byDay(a, b) || byTitle(a, b));
}

/** The pages before and after one in a list; undefined at its ends. */
export function neighbours(
  page: PageSummary,
  ordered: readonly PageSummary[],
): { previous: PageSummary | undefined; next: PageSummary | undefined } {
  const at = ordered.indexOf(page);
  return { previous: at > 0 ? ordered[at - 1] : undefined, next: at >= 0 ? ordered[at + 1] : undefined };
}
