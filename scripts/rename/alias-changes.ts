import { readEntry } from '../../src/collections/read.ts';
import { pageAddress } from '../../src/document/addresses.ts';
import { AuthorError } from '../../src/document/format-finding.ts';
import { addressKey } from '../../src/document/old-address.ts';
import { slug } from '../../src/vietnamese/slug.ts';
import { fileFinding } from '../lib/file-finding.ts';
import type { FolderEntry } from '../../src/collections/folder.ts';
import type { FileChange } from './file-change.ts';
import type { PageToRename } from './page-to-rename.ts';

/** The old addresses a page gets and loses. */
export interface AliasChanges {
  /** The address it leaves; undefined where it has it already. */
  added: string | undefined;
  /** The address it comes back to, as it stands in its head; undefined where it never had it. */
  removed: string | undefined;
}

/** What renaming a page does to its old addresses. */
export function aliasChanges({ page, from, to }: PageToRename): AliasChanges {
  const now = addressKey(pageAddress(page.kind, to));
  const old = pageAddress(page.kind, from);
  const { aliases } = page.head;
  // A folder name that is no address was never a page that somebody could have kept a link to.
  const isNew = from === slug(from) && !aliases.map(addressKey).includes(addressKey(old));
  return { added: isNew ? old : undefined, removed: aliases.find((address) => addressKey(address) === now) };
}

/**
 * Reads the edited head once more.
 * @throws AuthorError where it is written so unusually that the edit did not give what it should.
 */
export function expectAliases({ path, after }: FileChange, page: FolderEntry, { added, removed }: AliasChanges): void {
  const wanted = [...page.head.aliases, ...(added ? [added] : [])].filter((address) => address !== removed);
  const { value } = readEntry(page.kind, path, after);
  const keys = new Set(value?.head.aliases);
  if (value && keys.size === wanted.length && wanted.every((address) => keys.has(address))) return;
  const message = 'Trường aliases được viết theo cách mà lệnh không tự sửa được.';
  const remedy = 'viết aliases thành một danh sách, mỗi địa chỉ một dòng bắt đầu bằng “  - ”, rồi chạy lại lệnh.';
  throw new AuthorError([fileFinding(path, 'aliases-not-edited', message, remedy)]);
}
