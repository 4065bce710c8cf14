import type { Definition, Link, Nodes } from 'mdast';
import { pageAddress, parsePageAddress } from '../document/addresses.ts';
import type { Finding, FindingText } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import { addressKey, readOldAddress } from '../document/old-address.ts';
import { walk } from '../document/walk.ts';
import type { Outline } from '../mdx/outline.ts';
import { rangeOf } from '../document/range.ts';
import type { AliasOwners } from './aliases.ts';
import type { ContentFolder } from './folder.ts';
import { OWN_PAGES } from './own-addresses.ts';
import { listsOf, madeOf, type PageEntry, publishedEntries } from './published-addresses.ts';

type Outlines = ReadonlyMap<string, Outline>;

/** What a link may lead to. */
interface Targets {
  folder: ContentFolder;
  outlines: Outlines;
  owners: AliasOwners;
}

const FIXED = new Set(OWN_PAGES);

function didYouMean(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near
    ? `có phải bạn muốn viết ${near}?`
    : 'xem lại địa chỉ; trang của bạn nằm ở /huong-dan/<thư mục>/ hoặc /bai-viet/<thư mục>/.';
}

function fragmentProblem(address: string, key: string, fragment: string, outlines: Outlines): FindingText | undefined {
  const ids = outlines.get(key)?.items.map(({ id }) => id) ?? [];
  if (fragment === '' || ids.includes(fragment) || /^chu-thich-fn(?:ref)?-/.test(fragment)) return undefined;
  const near = nearest(fragment, ids);
  return {
    rule: 'broken-link',
    message: `Trang được trỏ tới không có mục #${fragment}.`,
    remedy: near
      ? `có phải bạn muốn viết ${address}#${near}?`
      : `chọn một trong các mục ở đó: ${ids
          .slice(0, 8)
          .map((id) => `#${id}`)
          .join(', ')}.`,
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment).normalize('NFC');
  } catch {
    return fragment;
  }
}

/** The page an address was once of. */
function ownerOf(path: string, owners: AliasOwners): PageEntry | undefined {
  const read = readOldAddress(path);
  return 'address' in read ? owners.get(addressKey(read.address)) : undefined;
}

/** A link to an old address works, by way of a redirect that drops the section; the new one is better. */
function oldAddressProblem(
  path: string,
  fragment: string,
  { kind, slug, head }: PageEntry,
  outlines: Outlines,
): FindingText {
  const address = pageAddress(kind, slug);
  const broken = fragmentProblem(address, `${kind}/${slug}`, fragment, outlines);
  if (broken) return broken;
  return {
    level: 'style',
    rule: 'old-address',
    message: `“${path}” là địa chỉ cũ của bài “${head.title}”.`,
    remedy: `viết địa chỉ mới: ${address}${fragment && `#${fragment}`}.`,
  };
}

function missingSlash(path: string, fragment: string): FindingText {
  const message = `Địa chỉ ${path} thiếu dấu / ở cuối.`;
  const remedy = `có phải bạn muốn viết ${path}/${fragment && `#${fragment}`}?`;
  return { rule: 'broken-link', message, remedy };
}

function pageProblem(path: string, fragment: string, { folder, outlines, owners }: Targets): FindingText | undefined {
  if (FIXED.has(path)) return undefined;
  const page = parsePageAddress(path);
  const key = page && `${page.kind}/${page.slug}`;
  // What is wrong in that file is told there; nothing can be said of its sections.
  if (key && folder.unreadableEntries.has(key)) return undefined;
  const standing = key ? folder.entries.get(key) : undefined;
  if (key && standing && !standing.head.draft) return fragmentProblem(path, key, fragment, outlines);
  const target = standing ?? ownerOf(path, owners);
  if (target && !target.head.draft) return oldAddressProblem(path, fragment, target, outlines);
  const published = publishedEntries(folder);
  const lists = listsOf(published);
  if (lists.has(path) || published.some((other) => madeOf(other).includes(path))) return undefined;
  const known = [...published.map(({ kind, slug }) => pageAddress(kind, slug)), ...lists, ...FIXED];
  if (known.includes(`${path}/`)) return missingSlash(path, fragment);
  const message = target
    ? `Liên kết dẫn tới một bài còn là bản nháp: ${path}.`
    : `Liên kết dẫn tới một trang không có: ${path}.`;
  const remedy = target ? 'đăng bài ấy trước (bỏ draft), hoặc bỏ liên kết.' : didYouMean(path, known);
  return { rule: 'broken-link', message, remedy };
}

function linkProblem(url: string, entry: PageEntry, targets: Targets): FindingText | undefined {
  const [rawPath = '', rawFragment = ''] = url.split('#', 2);
  const path = rawPath.split('?')[0] ?? '';
  const fragment = decoded(rawFragment);
  if (url.startsWith('#')) return fragmentProblem('', `${entry.kind}/${entry.slug}`, fragment, targets.outlines);
  if (!path.startsWith('/') || targets.folder.files.has(path)) return undefined;
  return pageProblem(path, fragment, targets);
}

function isLink(node: Nodes): node is Link | Definition {
  return node.type === 'link' || node.type === 'definition';
}

/**
 * Checks every link of an entry to a page of the site: the page is there, is no draft, and has the section named. A link
 * to an old address of a page is only a hint.
 */
export function checkLinks(
  entry: PageEntry,
  folder: ContentFolder,
  outlines: Outlines,
  owners: AliasOwners,
): Finding[] {
  const { tree, source } = entry.document;
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (!isLink(node)) return;
    const problem = linkProblem(node.url, entry, { folder, outlines, owners });
    if (problem && !(entry.head.draft && problem.rule === 'broken-link'))
      findings.push(source.finding(...rangeOf(node), problem));
  });
  return findings;
}
