import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AliasOwners, allAliases, aliasOwners } from '../../src/collections/aliases.ts';
import { shownPath } from '../../src/collections/content-dir.ts';
import type { ContentFolder } from '../../src/collections/folder.ts';
import { pageAddress } from '../../src/document/addresses.ts';
import { nearest } from '../../src/document/nearest.ts';
import { addressKey } from '../../src/document/old-address.ts';
import { ID_MAX } from '../../src/schemas/pieces.ts';
import { type Kind, kinds } from '../../src/site.ts';
import { slug } from '../../src/vietnamese/slug.ts';
import { WrongOption } from '../lib/text-options.ts';
import type { FolderEntry } from '../../src/collections/folder.ts';
import type { PageName } from './page-name.ts';

/** A page with the address it had, or still has, and the one it is to have. */
export interface PageToRename {
  page: FolderEntry;
  /** Name of its folder, before and after. */
  from: string;
  to: string;
  /** The folder has its new name already: a run that broke off left links to mend, or nothing. */
  isMoved: boolean;
}

function find({ kind, slug: name }: PageName, { entries }: ContentFolder): FolderEntry[] {
  return (kind ? [kind] : (Object.keys(kinds) as Kind[])).flatMap((one) => entries.get(`${one}/${name}`) ?? []);
}

function notThere(from: PageName, folder: ContentFolder): WrongOption {
  const pages = [...folder.entries.values()].filter(({ kind }) => !from.kind || kind === from.kind);
  const near = nearest(
    from.slug,
    pages.map((page) => page.slug),
  );
  const hint = near ? ` Có phải bạn muốn viết ${near}?` : ' Viết tên thư mục của bài trong guides/ hay posts/.';
  return new WrongOption(`Không có bài nào tên là “${from.slug}”.${hint}`);
}

/** The page that went by the old name, where it has the new one by now. */
function movedPage(from: PageName, to: PageName, folder: ContentFolder): PageToRename | undefined {
  const pages = find({ kind: to.kind ?? from.kind, slug: to.slug }, folder);
  const page = pages.find(({ kind, head }) =>
    head.aliases.map(addressKey).includes(addressKey(pageAddress(kind, from.slug))),
  );
  return page && { page, from: from.slug, to: to.slug, isMoved: true };
}

function standingPage(from: PageName, folder: ContentFolder): FolderEntry | undefined {
  const [page, other] = find(from, folder);
  if (page && other) {
    const both = [page, other].map(({ kind, slug: name }) => pageAddress(kind, name)).join(' và ');
    throw new WrongOption(`Có hai bài tên là “${from.slug}”: ${both}. Viết địa chỉ của bài cần đổi thay cho tên.`);
  }
  return page;
}

function checkSlug(name: string): void {
  if (name.length > ID_MAX) {
    throw new WrongOption(`Tên mới dài ${name.length} ký tự, quá ${ID_MAX}. Chọn tên ngắn hơn.`);
  }
  if (name === slug(name)) return;
  const proposed = slug(name);
  throw new WrongOption(
    `“${name}” không dùng làm địa chỉ được: tên chỉ gồm chữ thường không dấu, số và gạch nối.${proposed ? ` Có phải bạn muốn viết ${proposed}?` : ''}`,
  );
}

function checkFree(page: FolderEntry, to: string, dir: string, owners: AliasOwners): void {
  const path = join(dir, kinds[page.kind].folder, to);
  if (existsSync(path)) throw new WrongOption(`Đã có ${shownPath(path)}, lệnh không ghi đè. Chọn tên khác.`);
  const address = pageAddress(page.kind, to);
  const owner = owners.get(addressKey(address));
  if (!owner || owner === page) return;
  throw new WrongOption(
    `“${address}” đang là địa chỉ cũ của bài “${owner.head.title}” (${shownPath(owner.path)}). Chọn tên khác, hoặc xóa địa chỉ ấy khỏi aliases của bài kia.`,
  );
}

/**
 * Finds the page and sees that it can have the new name.
 * @param dir absolute path of the content folder.
 * @throws WrongOption where there is no such page, or two, or the new name is none or is taken.
 */
export function pageToRename(from: PageName, to: PageName, dir: string, folder: ContentFolder): PageToRename {
  const page = standingPage(from, folder);
  if (!page) {
    const moved = movedPage(from, to, folder);
    if (moved) return moved;
    throw notThere(from, folder);
  }
  if (to.kind && to.kind !== page.kind) {
    throw new WrongOption(
      `Lệnh chỉ đổi tên, không chuyển bài từ ${kinds[page.kind].folder}/ sang ${kinds[to.kind].folder}/: hai loại bài có các trường khác nhau.`,
    );
  }
  checkSlug(to.slug);
  if (to.slug === page.slug) throw new WrongOption(`Bài này đang có tên “${to.slug}”. Viết một tên mới khác tên cũ.`);
  checkFree(page, to.slug, dir, aliasOwners(allAliases(folder)));
  return { page, from: page.slug, to: to.slug, isMoved: false };
}
