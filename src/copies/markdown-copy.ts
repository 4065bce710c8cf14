import type { PublishedPage } from '../collections/published-page.ts';
import type { Root } from 'hast';
import type { PhrasingContent } from 'mdast';
import { kinds } from '../site.ts';
import { articleMarkdown } from './markdown.ts';
import { bullets, heading, link, quote, text, written } from './markdown-blocks.ts';

/** Where a page is, whose it is and how old. Where no later change is known, only the day of publication is said. */
function facts({ kind, publishedAt, changedAt, author, topics }: PublishedPage, url: string): PhrasingContent[][] {
  const about = topics.map(({ title }) => title).join(', ');
  const said = [
    ['Loại', kinds[kind].label],
    ['Chủ đề', about],
    ['Tác giả', author],
    ['Ngày đăng', publishedAt],
    ['Cập nhật', changedAt === publishedAt ? undefined : changedAt],
  ] as const;
  const lines = said.flatMap(([name, value]) => (value ? [[text(`${name}: ${value}`)]] : []));
  return [[text('Địa chỉ: '), link(url)], ...lines];
}

/**
 * A page as Markdown, for those who read without a browser.
 * @param url absolute address of the page. @param article as `articleTree` gives it.
 */
export function markdownCopy(page: PublishedPage, url: string, article: Root): string {
  const head = written([heading(1, page.title), quote(page.description), bullets(facts(page, url))]);
  return `${head}\n${articleMarkdown(article)}`;
}
