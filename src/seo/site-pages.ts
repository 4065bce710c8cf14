import { AUTHORS_ADDRESS, rulePageAddress, topicAddress, WRITING_ADDRESS } from '../document/addresses.ts';
import type { AuthorShelf } from '../guides/authors.ts';
import type { TopicShelf } from '../guides/library.ts';
import type { PageSummary } from '../guides/page-summary.ts';
import { RULE_PAGES } from '../lint/rule-pages.ts';
import { kinds } from '../site.ts';

/** A page crawlers should know, with its address from the root. */
export interface KnownPage {
  address: string;
  lastModified: string | undefined;
}

/** The last day a page truly changed, as its author says; the build's date is never one. */
function changedAt({ updatedAt, publishedAt }: PageSummary): string {
  return updatedAt ?? publishedAt;
}

/** The list of authors and the page of each; none where nobody is named. */
function authorPages(authors: readonly AuthorShelf[]): KnownPage[] {
  const own = authors
    .map(({ address, pages }) => ({ address, pages: pages.filter(({ draft }) => !draft) }))
    .filter(({ pages }) => pages.length > 0);
  const all = own.length > 0 ? [{ address: AUTHORS_ADDRESS, pages: own.flatMap(({ pages }) => pages) }] : [];
  return [...all, ...own].map(({ address, pages }) => listPage(address, pages));
}

function listPage(address: string, pages: readonly PageSummary[]): KnownPage {
  return { address, lastModified: pages.map(changedAt).sort().at(-1) };
}

/** Every page for the sitemap: home, lists, topics, authors, guides and posts, and what authors read. Drafts stay out; a list changed when its newest page did. */
export function sitemapPages(
  pages: readonly PageSummary[],
  shelves: readonly TopicShelf[],
  authors: readonly AuthorShelf[],
): KnownPage[] {
  const shown = pages.filter(({ draft }) => !draft);
  return [
    listPage('/', shown),
    listPage(
      kinds.guide.path,
      shown.filter(({ kind }) => kind === 'guide'),
    ),
    listPage(
      kinds.post.path,
      shown.filter(({ kind }) => kind === 'post'),
    ),
    listPage('/chu-de/', shown),
    { address: '/tim-kiem/', lastModified: undefined },
    ...shelves.map((shelf) =>
      listPage(
        topicAddress(shelf.id),
        shelf.pages.filter(({ draft }) => !draft),
      ),
    ),
    ...authorPages(authors),
    ...shown.map((page) => ({ address: page.address, lastModified: changedAt(page) })),
    ...[WRITING_ADDRESS, ...RULE_PAGES.map(({ id }) => rulePageAddress(id))].map((address) => ({
      address,
      lastModified: undefined,
    })),
  ];
}
