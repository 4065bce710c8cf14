import { withBase } from '../document/addresses.ts';
import type { PageModel } from '../guides/page-model.ts';
import { moment } from './moment.ts';

/** What the head of a guide or post says beside that of any page. */
export interface ArticleFacts {
  /** YYYY-MM-DD. */
  publishedAt: string;
  changedAt: string | undefined;
  /** Titles, the first the page's own section. */
  topics: readonly string[];
  /** With the path of their page, base included. */
  author: { name: string; path: string } | undefined;
}

/** The facts of a page. @param base the site's base path. */
export function articleFacts(
  {
    publishedAt,
    changedAt,
    topicLinks,
    writer,
  }: Pick<PageModel, 'publishedAt' | 'changedAt' | 'topicLinks' | 'writer'>,
  base: string,
): ArticleFacts {
  const author = writer && { name: writer.title, path: withBase(base, writer.address) };
  return { publishedAt, changedAt, topics: topicLinks.map(({ title }) => title), author };
}

/** The properties Open Graph has for an article (ogp.me, "article"): one row each, in its order; a day of change only where there is one. */
export function articleProperties(
  { publishedAt, changedAt, topics, author }: ArticleFacts,
  origin: string,
): [property: string, content: string][] {
  const [section] = topics;
  const rows: [string, string | undefined][] = [
    ['article:published_time', moment(publishedAt)],
    ['article:modified_time', changedAt && moment(changedAt)],
    ['article:author', author && new URL(author.path, origin).href],
    ['article:section', section],
    ...topics.map((topic): [string, string] => ['article:tag', topic]),
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined);
}
