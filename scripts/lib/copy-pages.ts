import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleTree } from '../../src/copies/article-tree.ts';
import type { FeedArticle } from '../../src/copies/atom.ts';
import { feedHtml } from '../../src/copies/feed-html.ts';
import { markdownCopy } from '../../src/copies/markdown-copy.ts';
import type { PublishedPage } from '../../src/collections/published-page.ts';
import { copyAddress } from '../../src/document/addresses.ts';
import { absoluteAddress, type SiteAddress } from '../../src/seo/site-address.ts';

/** Pages to copy; plain data, so that another thread can be asked. */
export interface CopyOrder {
  /** Of the built site. */
  outDir: string;
  address: SiteAddress;
  pages: readonly PublishedPage[];
  /** Addresses of the pages that stand in a feed. */
  inFeeds: ReadonlySet<string>;
}

async function builtHtml(outDir: string, page: PublishedPage): Promise<string> {
  const path = join(outDir, page.address, 'index.html');
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Error(`Không đọc được trang đã dựng của bài “${page.title}”: ${path}. Cách sửa: chạy lại npm run build.`);
  }
}

/** The picture a link to a page is shown with; '' where its head names none. */
function sharedImage(html: string): string {
  return /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#38;', '&') ?? '';
}

/**
 * Writes the Markdown copy of each page beside its folder.
 * @returns address -> what a feed has of the page, of those that stand in one.
 * @throws Error in Vietnamese where a page was not built.
 */
export async function copyPages({ outDir, address, pages, inFeeds }: CopyOrder): Promise<Map<string, FeedArticle>> {
  const articles = new Map<string, FeedArticle>();
  for (const page of pages) {
    const url = absoluteAddress(address, page.address);
    const html = await builtHtml(outDir, page);
    const article = articleTree(html, url);
    await writeFile(join(outDir, copyAddress(page.address)), markdownCopy(page, url, article));
    if (inFeeds.has(page.address)) articles.set(page.address, { html: feedHtml(article), image: sharedImage(html) });
  }
  return articles;
}
