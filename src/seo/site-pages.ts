import type { ChangedDays } from '../collections/published-list.ts';
import { AUTHORS_ADDRESS, SEARCH_ADDRESS, topicAddress, TOPICS_ADDRESS } from '../document/addresses.ts';
import type { AuthorShelf } from '../guides/authors.ts';
import type { TopicShelf } from '../guides/library.ts';
import type { PageSummary } from '../guides/page-summary.ts';
import { kinds } from '../site.ts';

/** A page crawlers should know, with its address from the root. */
export interface KnownPage {
  address: string;
  lastModified: string | undefined;
}

/** A list and the pages that stand in it. */
type List = readonly [address: string, pages: readonly PageSummary[]];

/** The list of authors and the page of each; none where nobody is named. */
function authorLists(authors: readonly AuthorShelf[]): List[] {
  const own = authors
    .map(({ address, pages }): List => [address, pages.filter(({ draft }) => !draft)])
    .filter(([, pages]) => pages.length > 0);
  const all: List[] = own.length > 0 ? [[AUTHORS_ADDRESS, own.flatMap(([, pages]) => pages)]] : [];
  return [...all, ...own];
}

/**
 * A list changed when its newest page did; where the day of one of its pages is not known, that one may be the newest,
 * and the list has no day.
 */
function listPage([address, pages]: List, changed: ChangedDays): KnownPage {
  const days = pages.map((page) => changed.get(page.address)).filter((day) => day !== undefined);
  return { address, lastModified: days.length < pages.length ? undefined : days.sort().at(-1) };
}

/**
 * Every page for the sitemap: home, lists, topics, authors, guides and posts. Drafts stay out, and so does how to write
 * for the site, which nobody searches for.
 */
export function sitemapPages(
  pages: readonly PageSummary[],
  { topics, authors }: { topics: readonly TopicShelf[]; authors: readonly AuthorShelf[] },
  changed: ChangedDays,
): KnownPage[] {
  const shown = pages.filter(({ draft }) => !draft);
  const lists: List[] = [
    ['/', shown],
    [kinds.guide.path, shown.filter(({ kind }) => kind === 'guide')],
    [kinds.post.path, shown.filter(({ kind }) => kind === 'post')],
    [TOPICS_ADDRESS, shown],
    ...topics.map((shelf): List => [topicAddress(shelf.id), shelf.pages.filter(({ draft }) => !draft)]),
    ...authorLists(authors),
  ];
  return [
    ...lists.map((list) => listPage(list, changed)),
    ...shown.map(({ address }) => ({ address, lastModified: changed.get(address) })),
    { address: SEARCH_ADDRESS, lastModified: undefined },
  ];
}
