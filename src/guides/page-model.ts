import { topicAddress } from '../document/addresses.ts';
import { kinds, site } from '../site.ts';
import { type AuthorFacts, authorFacts } from './authors.ts';
import type { Library } from './library.ts';
import { neighbours } from './order.ts';
import type { PageLink, PageSummary } from './page-summary.ts';
import { relatedPages } from './related.ts';

/** Everything one guide or post prints, but its body. A page is a function of its model and its file. */
export interface PageModel extends PageSummary {
  breadcrumbs: readonly PageLink[];
  topicLinks: readonly PageLink[];
  /** YYYY-MM-DD of its last change, by its author or else by git; undefined where nobody knows it. */
  changedAt: string | undefined;
  /** Who wrote it. */
  writer: AuthorFacts | undefined;
  previous: PageLink | undefined;
  next: PageLink | undefined;
  related: readonly PageSummary[];
}

/** Home, the list of the kind, and the page itself, which is the last. */
export function breadcrumbs({ kind, title, address }: Pick<PageSummary, 'kind' | 'title' | 'address'>): PageLink[] {
  const { label, path } = kinds[kind];
  return [
    { title: 'Trang chủ', address: '/' },
    { title: label, address: path },
    { title, address },
  ];
}

/** Puts a page's model together from its summary and the library. @param changedAt as `readChangedDays` gives it. */
export function pageModel(page: PageSummary, library: Library, changedAt = page.updatedAt): PageModel {
  const { previous, next } = neighbours(page, library.reading[page.kind]);
  return {
    ...page,
    breadcrumbs: breadcrumbs(page),
    topicLinks: page.topics.map((id) => ({ title: library.topics[id]?.title ?? id, address: topicAddress(id) })),
    changedAt,
    writer: authorFacts(page.author, library.authors),
    previous,
    next,
    related: relatedPages(page, library.byTopic, site.relatedCount),
  };
}
