import type { Definition, Link, Nodes } from 'mdast';
import { forgiving, namesFile, pageAddress, parsePageAddress } from '../document/addresses.ts';
import type { Finding, FindingText } from '../document/finding.ts';
import { addressKey, readOldAddress } from '../document/old-address.ts';
import { walk } from '../document/walk.ts';
import type { Outline } from '../mdx/outline.ts';
import { rangeOf } from '../document/range.ts';
import type { AliasOwners } from './aliases.ts';
import type { ContentFolder, FolderEntry } from './folder.ts';
import {
  draftProblem,
  fragmentProblem,
  missingFile,
  missingPage,
  missingSlash,
  oldAddressProblem,
  otherName,
  percentInName,
} from './link-problems.ts';
import { OWN_PAGES } from './own-addresses.ts';
import { listsOf, madeOf, publishedEntries } from './published-addresses.ts';

type Outlines = ReadonlyMap<string, Outline>;

/** What a link may lead to. */
interface Targets {
  folder: ContentFolder;
  outlines: Outlines;
  owners: AliasOwners;
}

const FIXED = new Set(OWN_PAGES);

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment).normalize('NFC');
  } catch {
    return fragment;
  }
}

/** Ids of the sections and steps of a page. @param key `guide/<slug>` or `post/<slug>`. */
function idsOf(key: string, outlines: Outlines): string[] {
  return outlines.get(key)?.items.map(({ id }) => id) ?? [];
}

/** The page an address was once of. */
function ownerOf(path: string, owners: AliasOwners): FolderEntry | undefined {
  const read = readOldAddress(path);
  return 'address' in read ? owners.get(addressKey(read.address)) : undefined;
}

function pageProblem(path: string, fragment: string, { folder, outlines, owners }: Targets): FindingText | undefined {
  if (FIXED.has(path)) return undefined;
  const page = parsePageAddress(path);
  const key = page && `${page.kind}/${page.slug}`;
  // What is wrong in that file is told there; nothing can be said of its sections.
  if (key && folder.unreadableEntries.has(key)) return undefined;
  const standing = key ? folder.entries.get(key) : undefined;
  if (key && standing && !standing.head.draft) return fragmentProblem(path, fragment, idsOf(key, outlines));
  const target = standing ?? ownerOf(path, owners);
  if (target && !target.head.draft)
    return oldAddressProblem(path, fragment, target, idsOf(`${target.kind}/${target.slug}`, outlines));
  const published = publishedEntries(folder);
  const lists = listsOf(published);
  if (lists.has(path) || published.some((other) => madeOf(other).includes(path))) return undefined;
  const known = [...published.map(({ kind, slug }) => pageAddress(kind, slug)), ...lists, ...FIXED];
  if (known.includes(`${path}/`)) return missingSlash(path, fragment);
  return target ? draftProblem(path) : missingPage(path, known);
}

/** The path a host looks for: percent-encoding taken off, but for a `%` that begins none, which Markdown encodes itself. */
function servedPath(path: string): string {
  try {
    return decodeURIComponent(path.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    return path;
  }
}

/** What is wrong with a link to a file that no host would find. @param served as `servedPath` gives it. */
function fileProblem(path: string, served: string, files: ReadonlySet<string>): FindingText {
  if (files.has(path)) return percentInName(path);
  const same = [...files].find((file) => forgiving(file) === forgiving(served));
  return same === undefined ? missingFile(served, [...files]) : otherName(served, same);
}

/** Whether a path is a file's; a page of the owner's own in `public/` is opened by its folder. */
function isFile(served: string, files: ReadonlySet<string>): boolean {
  return files.has(served) || (served.endsWith('/') && files.has(`${served}index.html`));
}

/** What is wrong with an address from the site's root. */
function siteProblem(path: string, fragment: string, targets: Targets): FindingText | undefined {
  const { files } = targets.folder;
  const served = servedPath(path);
  if (isFile(served, files)) return undefined;
  if (isFile(`${served}/`, files)) return missingSlash(path, fragment);
  const problem = pageProblem(path, fragment, targets);
  return problem?.rule === 'broken-link' && namesFile(served) ? fileProblem(path, served, files) : problem;
}

function linkProblem(url: string, entry: FolderEntry, targets: Targets): FindingText | undefined {
  const [rawPath = '', rawFragment = ''] = url.split('#', 2);
  const path = rawPath.split('?')[0] ?? '';
  const fragment = decoded(rawFragment);
  if (url.startsWith('#')) return fragmentProblem('', fragment, idsOf(`${entry.kind}/${entry.slug}`, targets.outlines));
  // Of `//bai-viet/` the guard has told already.
  return /^\/(?![/\\])/.test(path) ? siteProblem(path, fragment, targets) : undefined;
}

function isLink(node: Nodes): node is Link | Definition {
  return node.type === 'link' || node.type === 'definition';
}

/**
 * Checks every link of an entry to a page of the site: the page is there, is no draft, and has the section named. A link
 * to an old address of a page is only a hint.
 */
export function checkLinks(
  entry: FolderEntry,
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
