import { pageAddress, rulePageAddress, topicAddress, WRITING_ADDRESS } from '../document/addresses.ts';
import { servedFile } from '../document/old-address.ts';
import { RULE_PAGES } from '../lint/rule-pages.ts';
import { kinds } from '../site.ts';
import { shownPath } from './content-dir.ts';
import type { ContentFolder } from './folder.ts';

/** What stands at an address of the site. */
export interface Taken {
  /** From the root of the built site, as `servedFile` gives it. */
  file: string;
  /** What it is, in Vietnamese, with the author's file where there is one. */
  what: string;
}

/** Folders that the build fills by itself; what it will put there is not known when the content is checked. */
export const BUILT_FOLDERS: readonly string[] = ['_astro', 'anh', 'chi-muc', 'pagefind'];

const LISTS = ['/', kinds.guide.path, kinds.post.path, '/chu-de/', '/tac-gia/', '/tim-kiem/', WRITING_ADDRESS];

/** Files the build makes, which are no pages of their own. */
const FILES = ['/404.html', '/sitemap.xml', '/robots.txt', '/llms.txt', '/nguon-tin.xml', '/_headers', '/_redirects'];

function page(address: string, what: string): Taken {
  return { file: servedFile(address), what };
}

function file(address: string): Taken {
  return { file: address.slice(1), what: `tệp ${address}` };
}

function entryPages({ entries }: Pick<ContentFolder, 'entries'>): Taken[] {
  return [...entries.values()].flatMap(({ kind, slug, path, head }) => {
    const address = pageAddress(kind, slug);
    const what = `bài “${head.title}” (${shownPath(path)})`;
    return [page(address, what), { file: `${address.slice(1, -1)}.md`, what: `bản Markdown của ${what}` }];
  });
}

function topicPages({ topics }: Pick<ContentFolder, 'topics'>): Taken[] {
  return Object.entries(topics).flatMap(([id, { title }]) => [
    page(topicAddress(id), `chủ đề “${title}”`),
    file(`${topicAddress(id)}nguon-tin.xml`),
  ]);
}

function authorPages({ authors }: Pick<ContentFolder, 'authors'>): Taken[] {
  return Object.entries(authors).map(([id, { name }]) => page(`/tac-gia/${id}/`, `trang tác giả ${name}`));
}

/** Everything a site of this content has besides its old addresses and what lies in `BUILT_FOLDERS`; drafts too, for they will be published. */
export function takenAddresses(folder: Pick<ContentFolder, 'entries' | 'topics' | 'authors' | 'files'>): Taken[] {
  return [
    ...LISTS.map((address) => page(address, `trang ${address}`)),
    ...[WRITING_ADDRESS, ...RULE_PAGES.map(({ id }) => rulePageAddress(id))].map((address) =>
      page(address, `trang ${address}`),
    ),
    ...[...FILES, ...folder.files].map(file),
    ...topicPages(folder),
    ...authorPages(folder),
    ...entryPages(folder),
  ];
}
