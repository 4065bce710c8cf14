import {
  AUTHORS_ADDRESS,
  authorAddress,
  copyAddress,
  pageAddress,
  topicAddress,
  topicFeedAddress,
} from '../document/addresses.ts';
import { servedFile } from '../document/old-address.ts';
import { shownPath } from './content-dir.ts';
import type { ContentFolder } from './folder.ts';
import { OWN_PAGES } from './own-addresses.ts';

/** What stands at an address of the site. */
export interface Taken {
  /** From the root of the built site, as `servedFile` gives it. */
  file: string;
  /** What it is, in Vietnamese, with the author's file where there is one. */
  what: string;
}

/** Folders that the build fills by itself; what it will put there is not known when the content is checked. */
export const BUILT_FOLDERS: readonly string[] = ['_astro', 'anh', 'chi-muc', 'pagefind'];

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
    return [page(address, what), { file: copyAddress(address).slice(1), what: `bản Markdown của ${what}` }];
  });
}

function topicPages({ topics }: Pick<ContentFolder, 'topics'>): Taken[] {
  return Object.entries(topics).flatMap(([id, { title }]) => [
    page(topicAddress(id), `chủ đề “${title}”`),
    file(topicFeedAddress(id)),
  ]);
}

function authorPages({ authors }: Pick<ContentFolder, 'authors'>): Taken[] {
  return Object.entries(authors).map(([id, { name }]) => page(authorAddress(id), `trang tác giả ${name}`));
}

/** Every page of a site of this content, with its copy and its feed; drafts too, for they will be published. */
export function pageAddresses(folder: Pick<ContentFolder, 'entries' | 'topics' | 'authors'>): Taken[] {
  return [
    ...[...OWN_PAGES, AUTHORS_ADDRESS].map((address) => page(address, `trang ${address}`)),
    ...topicPages(folder),
    ...authorPages(folder),
    ...entryPages(folder),
  ];
}

/** Everything such a site has besides its old addresses and what lies in `BUILT_FOLDERS`. */
export function takenAddresses(folder: Pick<ContentFolder, 'entries' | 'topics' | 'authors' | 'files'>): Taken[] {
  return [...pageAddresses(folder), ...[...folder.files].map(file)];
}
