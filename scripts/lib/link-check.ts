import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentPlace, shownPath } from '../../src/collections/content-dir.ts';
import { publicFiles } from '../../src/collections/folder.ts';
import type { Finding } from '../../src/document/finding.ts';
import { builtAddress } from '../../src/links/built-address.ts';
import { type CheckedLinks, checkSite } from '../../src/links/check.ts';
import { type SiteAddress, siteAddress } from '../../src/seo/site-address.ts';
import { fileFinding, unreadable } from './file-finding.ts';
import { withProgress } from './progress.ts';
import { root } from './root.ts';
import { WrongOption } from './text-options.ts';

/** What came of checking the links of a built site. */
export interface LinkCheck {
  findings: readonly Finding[];
  /** What could not be read. */
  failures: readonly Finding[];
  /** What was looked at, in Vietnamese. */
  said: string;
  /** Absent where there is no built site. */
  checked?: CheckedLinks;
}

function notBuilt(dir: string): LinkCheck {
  const message = `Chưa có trang nào trong ${shownPath(dir)}/.`;
  const failure = fileFinding(dir, 'not-built', message, 'chạy npm run build trước, hoặc kiểm tra lại đường dẫn.');
  return { findings: [], failures: [failure], said: '' };
}

function shownAddress({ origin, base }: SiteAddress): string {
  return `${origin}${base}`;
}

/** The links of a site that was built for one address are all wrong for another: one sentence says it better than they. */
function builtForOther(dir: string, built: SiteAddress, asked: SiteAddress): LinkCheck {
  const message = `Trang web này được dựng cho ${shownAddress(built)}, còn SITE_URL đang là ${shownAddress(asked)}.`;
  const remedy = 'chạy lại npm run build với SITE_URL này, hoặc bỏ SITE_URL khi kiểm tra.';
  return { findings: [], failures: [fileFinding(join(dir, 'index.html'), 'other-address', message, remedy)], said: '' };
}

function said({ pages, met }: CheckedLinks['site']): string {
  const [pageCount, linkCount] = [pages.size, met].map((count) => count.toLocaleString('vi'));
  return `Đã xem ${linkCount} địa chỉ trong ${pageCount} trang, không có gì phải sửa.`;
}

/** The folder a command is asked to look at. @throws WrongOption where there is more than one. */
function askedDir(paths: readonly string[]): string {
  const [path, ...more] = paths;
  if (more.length) throw new WrongOption('Mỗi lần chỉ kiểm tra được một thư mục.');
  return path === undefined ? contentPlace(root).outDir : resolve(path);
}

/**
 * Checks the links of the built site a command line asks for; the one of the content folder where it names none. Where
 * SITE_URL is not given, the site's address is the one it was built for.
 * @throws WrongOption where it names more than one folder.
 */
export function checkBuiltLinks(paths: readonly string[]): LinkCheck {
  const dir = askedDir(paths);
  const home = join(dir, 'index.html');
  if (!statSync(home, { throwIfNoEntry: false })?.isFile()) return notBuilt(dir);
  const built = builtAddress(readFileSync(home, 'utf8'));
  const address = process.env['SITE_URL'] || !built ? siteAddress(process.env['SITE_URL']) : built;
  if (built && shownAddress(built) !== shownAddress(address)) return builtForOther(dir, built, address);
  const paced = <T>(files: readonly T[]): Iterable<T> => withProgress('Đang xem', files);
  const place = contentPlace(root);
  // Of another folder nobody knows what its owner gave.
  const given = new Set(dir === place.outDir ? publicFiles() : []);
  const checked = checkSite({ dir, contentDir: place.dir, address, given, paced });
  const failures = checked.site.unreadable.map(({ file, error }) => unreadable(join(dir, file), error));
  return { findings: checked.findings, failures, said: said(checked.site), checked };
}
