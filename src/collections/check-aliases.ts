import type { Finding, FindingText } from '../document/finding.ts';
import { pageAddress } from '../document/addresses.ts';
import { servedFile } from '../document/old-address.ts';
import type { Alias } from './aliases.ts';
import { shownPath } from './content-dir.ts';
import type { ContentFolder } from './folder.ts';
import { BUILT_FOLDERS, type Taken, takenAddresses } from './taken-addresses.ts';

/** What stands where, by path in the built site, in lower case: a file system may take `A` for `a`. */
type SiteMap = ReadonlyMap<string, readonly Taken[]>;

const REMOVE = 'xóa địa chỉ này khỏi aliases';

/** The folders a file lies in, the outermost first: `a/b/c.html` gives `a`, `a/b`. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

function placeOf({ entry, range }: Alias): string {
  const { line, column } = entry.document.source.position(range[0]);
  return `${shownPath(entry.path)}:${line}:${column}`;
}

function ownAddress(address: string): FindingText {
  const message = `“${address}” là địa chỉ hiện nay của chính bài này.`;
  const remedy = `${REMOVE}; nếu npm run rename vừa dừng giữa chừng thì chạy lại đúng lệnh đó.`;
  return { rule: 'alias-over-page', message, remedy };
}

function overPage({ address, entry, file }: Alias, site: SiteMap): FindingText | undefined {
  // `/sitemap.xml` would be a folder; what is in its way is still that file.
  const named = address.slice(1).replace(/\/$/, '').toLowerCase();
  const taken = (site.get(file.toLowerCase()) ?? site.get(named))?.[0];
  if (!taken) return undefined;
  if (taken.file === servedFile(pageAddress(entry.kind, entry.slug))) return ownAddress(address);
  const message = `Địa chỉ cũ “${address}” đang là địa chỉ của ${taken.what}.`;
  return { rule: 'alias-over-page', message, remedy: `${REMOVE}, hoặc đổi địa chỉ kia.` };
}

function inBuiltFolder({ address, file }: Alias): FindingText | undefined {
  const folder = file.split('/')[0]?.toLowerCase() ?? '';
  if (!BUILT_FOLDERS.includes(folder)) return undefined;
  const message = `Địa chỉ cũ “${address}” nằm trong /${folder}/, thư mục do lệnh dựng trang tự tạo.`;
  return {
    rule: 'alias-over-page',
    message,
    remedy: `${REMOVE}; địa chỉ như vậy chỉ chuyển hướng được ở máy chủ của bạn.`,
  };
}

function ofTwoPages(alias: Alias, byKey: ReadonlyMap<string, readonly Alias[]>): FindingText | undefined {
  const other = byKey.get(alias.key)?.find(({ entry }) => entry !== alias.entry);
  if (!other) return undefined;
  const message = `Địa chỉ cũ “${alias.address}” cũng là của bài “${other.entry.head.title}” (${placeOf(other)}).`;
  return {
    rule: 'alias-repeated',
    message,
    remedy: 'chỉ giữ ở bài mà người mở địa chỉ này cần tìm, và xóa ở bài kia.',
  };
}

/** A folder cannot be where a file stands: `/favicon.svg/a.html`. Of old addresses none stands in another's way. */
function blocked({ address, file }: Alias, site: SiteMap): FindingText | undefined {
  const inTheWay = foldersOf(file.toLowerCase()).flatMap((folder) => site.get(folder) ?? [])[0];
  if (!inTheWay) return undefined;
  const message = `Địa chỉ cũ “${address}” cần một thư mục ở đúng chỗ của ${inTheWay.what}.`;
  return { rule: 'alias-blocked', message, remedy: `${REMOVE}, hoặc đổi tên tệp kia.` };
}

/** The site's base path stands before every address by itself; written once more, nobody's old address is kept. */
function withBasePath({ address }: Alias, base: string): FindingText | undefined {
  if (base === '/' || !`${address}/`.startsWith(base)) return undefined;
  const message = `Địa chỉ cũ “${address}” gồm cả đường dẫn ${base} của trang web (theo SITE_URL).`;
  const remedy = `bỏ phần ấy đi: /${address.slice(base.length)}.`;
  return { rule: 'alias-with-base', message, remedy };
}

/** Hosts that only lend a name: no site of ours can ever answer there. */
const LENT =
  /(?:^|\.)(?:blogspot\.[a-z.]+|wordpress\.com|wixsite\.com|weebly\.com|tumblr\.com|medium\.com|violet\.vn)$/;

/** Whether old addresses of a host come to this site by themselves; where the site's own is not known yet, most may. */
function isKept(host: string, own: string | undefined): boolean {
  const plain = (name: string): string => name.replace(/^www\./, '');
  return own === undefined ? !LENT.test(host) : plain(host) === plain(own);
}

function onOtherHost({ address }: Alias, host: string, count: number): FindingText {
  const often = count > 1 ? ` Có ${count} địa chỉ như vậy ở ${host}; đây là địa chỉ đầu tiên.` : '';
  return {
    level: 'style',
    rule: 'alias-other-host',
    message: `Địa chỉ cũ ở ${host} không tự dẫn tới đây: trang này chỉ giữ được ${address} ở tên miền của mình.${often}`,
    remedy: `vào ${host} đặt chuyển hướng sang trang này; không đặt được thì thêm vào bài cũ một liên kết tới bài mới. Nếu đã làm, hoặc tên miền ấy sẽ dùng cho trang này, bạn để nguyên.`,
  };
}

/**
 * Tells, once for each host, that the site cannot keep addresses of other hosts: what is kept is the path, on its own.
 * @param own host of the site; undefined where it is not known yet.
 */
export function checkAliasHosts(aliases: readonly Alias[], own: string | undefined): Finding[] {
  const others = aliases.filter(({ host }) => host !== undefined && !isKept(host, own));
  return [...Map.groupBy(others, ({ host = '' }) => host)].flatMap(([host, [first, ...more]]) =>
    first ? [first.entry.document.source.finding(...first.range, onOtherHost(first, host, more.length + 1))] : [],
  );
}

/**
 * Checks the old addresses of all pages: none lies over a page or file of the site, none is of two pages, and each can
 * have its file. Told at every alias concerned, with the other's place. @param base path the site will live under.
 */
export function checkAliases(aliases: readonly Alias[], folder: ContentFolder, base: string): Finding[] {
  if (aliases.length === 0) return [];
  const site = Map.groupBy(takenAddresses(folder), ({ file }) => file.toLowerCase());
  const byKey = Map.groupBy(aliases, ({ key }) => key);
  return aliases.flatMap((alias) => {
    const problem =
      withBasePath(alias, base) ??
      overPage(alias, site) ??
      inBuiltFolder(alias) ??
      ofTwoPages(alias, byKey) ??
      blocked(alias, site);
    return problem ? [alias.entry.document.source.finding(...alias.range, problem)] : [];
  });
}
