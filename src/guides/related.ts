import { listedDay } from './order.ts';
import type { PageSummary } from './page-summary.ts';

/** Topic id -> the pages that have it. */
export type TopicIndex = ReadonlyMap<string, readonly PageSummary[]>;

/** Groups pages by topic; a page stands under each of its topics, in the order given. */
export function topicIndex(pages: readonly PageSummary[]): TopicIndex {
  const index = new Map<string, PageSummary[]>();
  for (const page of pages) {
    for (const topic of page.topics) {
      const sharing = index.get(topic);
      if (sharing) sharing.push(page);
      else index.set(topic, [page]);
    }
  }
  return index;
}

type Scored = readonly [PageSummary, number];

/** Whether the first is more related: by score, then newer, then by address. */
function isBefore([a, left]: Scored, [b, right]: Scored): boolean {
  if (left !== right) return left > right;
  const [day, other] = [listedDay(a), listedDay(b)];
  return day === other ? a.address < b.address : day > other;
}

/** The first `count` of a list in that order, in one pass: a list of all pages is asked for once a page. */
function best(scored: Iterable<Scored>, count: number): Scored[] {
  const top: Scored[] = [];
  for (const item of scored) {
    const last = top.at(-1);
    if (top.length === count && last && !isBefore(item, last)) continue;
    const at = top.findIndex((other) => isBefore(item, other));
    top.splice(at < 0 ? top.length : at, 0, item);
    if (top.length > count) top.pop();
  }
  return top;
}

/**
 * The pages most related to one by shared topics. A topic that few pages share says more than one that all share, so
 * each counts 1/(pages that have it). Ties go to the newer page, then to the address. The page itself never stands in it.
 */
export function relatedPages(page: PageSummary, index: TopicIndex, count: number): PageSummary[] {
  const scores = new Map<PageSummary, number>();
  for (const topic of page.topics) {
    const sharing = index.get(topic) ?? [];
    for (const other of sharing) scores.set(other, (scores.get(other) ?? 0) + 1 / sharing.length);
  }
  scores.delete(page);
  return best(scores, count).map(([other]) => other);
}
