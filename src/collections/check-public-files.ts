import { resolve } from 'node:path';
import type { Finding } from '../document/finding.ts';
import { entriesBelow } from './content-files.ts';
import { notFolder, wholeFile } from './file-finding.ts';
import type { ContentFolder } from './folder.ts';
import { fileFaults } from './folder-findings.ts';
import { pageAddresses } from './taken-addresses.ts';

/**
 * Checks that `public/` holds files and folders only (a link there would publish what it leads to), and that no file of it stands where a page of the site, its copy or its feed is made: one address would have
 * two, and one of them would be lost without a word.
 */
export function checkPublicFiles(folder: Pick<ContentFolder, 'entries' | 'topics' | 'authors' | 'files'>): Finding[] {
  const dir = resolve('public');
  const fault = notFolder(dir);
  if (fault) return [fault];
  const pages = new Map(pageAddresses(folder).map(({ file, what }) => [file.toLowerCase(), what]));
  const overPages = [...folder.files].sort().flatMap((address) => {
    const what = pages.get(address.slice(1).toLowerCase());
    if (what === undefined) return [];
    const message = `Tệp này nằm đúng ở địa chỉ của ${what}, nên một trong hai sẽ mất.`;
    return [wholeFile(resolve('public', address.slice(1)), 'file-over-page', message, 'đổi tên hoặc xóa tệp này.')];
  });
  return [...fileFaults(dir, entriesBelow(dir)), ...overPages];
}
