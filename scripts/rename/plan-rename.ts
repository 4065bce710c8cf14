import { join } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { type ContentFolder, loadFolder } from '../../src/collections/folder.ts';
import { pageAddress } from '../../src/document/addresses.ts';
import type { Finding } from '../../src/document/finding.ts';
import { AuthorError } from '../../src/document/format-finding.ts';
import { addressKey, readOldAddress } from '../../src/document/old-address.ts';
import type { SiteAddress } from '../../src/seo/site-address.ts';
import { kinds } from '../../src/site.ts';
import { slug } from '../../src/vietnamese/slug.ts';
import { linkOnTheWay } from '../lib/real-file.ts';
import { type AliasChanges, aliasChanges, expectAliases } from './alias-changes.ts';
import { aliasEdits } from './alias-edits.ts';
import { type FileChange, fileChange } from './file-change.ts';
import { linkEdits, type NewPath } from './link-edits.ts';
import { readPageName } from './page-name.ts';
import { type PageToRename, pageToRename } from './page-to-rename.ts';

/** Everything a renaming does; nothing is written yet. */
export interface RenamePlan {
  /** Addresses from the root. */
  from: string;
  to: string;
  /** Whether the old address leads on: not where the folder had a name that is none. */
  isKept: boolean;
  /** The folder to move, absolute; undefined where it has its new name already. */
  move: { from: string; to: string } | undefined;
  aliases: AliasChanges;
  /** What changes in the page's head, at its old place; undefined where nothing does. */
  head: FileChange | undefined;
  /** The files with links to the page. Its own is meant as it is once the head is written and the folder moved. */
  links: readonly FileChange[];
  /** Links that cannot be mended in place. */
  findings: readonly Finding[];
}

/** Links in files that could not be read would be missed. @throws AuthorError with what is wrong in them. */
function expectReadable({ entries, findings }: ContentFolder): void {
  const read = new Set([...entries.values()].map(({ path }) => shownPath(path)));
  const missed = findings.filter(
    ({ file }) => /(?:^|\/)(?:guides|posts)\/[^/]+\/index\.mdx$/.test(file) && !read.has(file),
  );
  if (missed.length) throw new AuthorError(missed);
}

/** Where links to the page lead from now on: those to the address it had, and those to its other old ones. */
function newPathOf({ page, from, to }: PageToRename): NewPath {
  const now = pageAddress(page.kind, to);
  const before = pageAddress(page.kind, from);
  const keys = new Set([before, ...page.head.aliases].map(addressKey));
  keys.delete(addressKey(now));
  return (path) => {
    if (path === `${before.slice(0, -1)}.md`) return `${now.slice(0, -1)}.md`;
    const read = readOldAddress(path);
    return 'address' in read && keys.has(addressKey(read.address)) ? now : undefined;
  };
}

function planMove({ page, from, to, isMoved }: PageToRename, dir: string): RenamePlan['move'] {
  const folder = join(dir, kinds[page.kind].folder);
  return isMoved ? undefined : { from: join(folder, from), to: join(folder, to) };
}

/** The links of the page to itself, which are mended at its new place, behind its new head. */
function ownLinks(change: FileChange, head: FileChange | undefined, move: RenamePlan['move']): FileChange {
  const path = move ? join(move.to, 'index.mdx') : change.path;
  return { ...change, path, bytes: head ? Buffer.from(head.after) : change.bytes };
}

/** The links in each file that leads to the page, as edits. */
function planLinks(asked: PageToRename, folder: ContentFolder, site: SiteAddress) {
  const newPath = newPathOf(asked);
  const all = [...folder.entries.values()].map((entry) => ({ entry, ...linkEdits(entry.document, newPath, site) }));
  return { files: all.filter(({ edits }) => edits.length > 0), findings: all.flatMap(({ findings }) => findings) };
}

/** What changes in the page's head, and then in each file. */
function planChanges(asked: PageToRename, links: ReturnType<typeof planLinks>['files'], move: RenamePlan['move']) {
  const aliases = aliasChanges(asked);
  const edits = aliasEdits(asked.page, aliases);
  const head = edits.length ? fileChange(asked.page, edits, []) : undefined;
  if (head) expectAliases(head, asked.page, aliases);
  const changes = links.map((file) =>
    file.entry === asked.page
      ? ownLinks(fileChange(file.entry, edits, file.edits), head, move)
      : fileChange(file.entry, [], file.edits),
  );
  return { aliases, head, links: changes };
}

/**
 * Plans the renaming of a page: its folder, its old address, every link to it.
 * @param dir absolute path of the content folder. @param names the page as it is called, and as it is to be called.
 * @param site where the site lives, for links with its whole address.
 * @throws WrongOption where what was asked cannot be done; AuthorError where files are not as they must be.
 */
export function planRename(dir: string, names: readonly [string, string], site: SiteAddress): RenamePlan {
  const folder = loadFolder(dir);
  expectReadable(folder);
  const asked = pageToRename(readPageName(names[0], dir, site), readPageName(names[1], dir, site), dir, folder);
  const { files, findings } = planLinks(asked, folder, site);
  const linked = [asked.page, ...files.map(({ entry }) => entry)].flatMap(({ path }) => linkOnTheWay(dir, path));
  if (linked.length) throw new AuthorError(linked);
  const move = planMove(asked, dir);
  return {
    from: pageAddress(asked.page.kind, asked.from),
    to: pageAddress(asked.page.kind, asked.to),
    isKept: asked.from === slug(asked.from),
    move,
    ...planChanges(asked, files, move),
    findings,
  };
}
