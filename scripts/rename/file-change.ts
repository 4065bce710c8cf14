import { shownPath } from '../../src/collections/content-dir.ts';
import type { FolderEntry } from '../../src/collections/folder.ts';
import { readable } from '../../src/document/document.ts';
import { applyEdits, type TextEdit } from '../../src/document/edits.ts';
import { AuthorError } from '../../src/document/format-finding.ts';
import { fileFinding } from '../lib/file-finding.ts';
import { readBytes } from '../lib/read-bytes.ts';

/** A link that leads on to another path. */
export interface MendedLink {
  /** 1-based, in the file as it is now. */
  line: number;
  column: number;
  from: string;
  to: string;
}

/** What renaming does to one file. */
export interface FileChange {
  path: string;
  /** The path it has before anything is done, as shown to the author. */
  file: string;
  bytes: Buffer;
  after: string;
  links: readonly MendedLink[];
}

function mendedLink({ document: { source } }: FolderEntry, { start, end, to }: TextEdit): MendedLink {
  return { ...source.position(start), from: source.text.slice(start, end), to };
}

/**
 * Applies edits to a file as it is on the disk; a BOM and every other byte stay. Nothing is written.
 * @param head edits in its head. @param links edits that mend links.
 * @throws AuthorError where the file is another by now.
 */
export function fileChange(entry: FolderEntry, head: readonly TextEdit[], links: readonly TextEdit[]): FileChange {
  const read = readBytes(entry.path);
  if ('rule' in read) throw new AuthorError([read]);
  if (readable(read.text) !== entry.document.source.text) {
    const message = 'Tệp đã thay đổi trong lúc lệnh đang chạy.';
    throw new AuthorError([fileFinding(entry.path, 'changed', message, 'chạy lại lệnh.')]);
  }
  const bom = read.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const after = bom + applyEdits(read.text.slice(bom.length), [...head, ...links]).text;
  const mended = links.map((edit) => mendedLink(entry, edit));
  return { path: entry.path, file: shownPath(entry.path), bytes: read.bytes, after, links: mended };
}
