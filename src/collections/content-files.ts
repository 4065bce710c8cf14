import { accessSync, constants, type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What stands at a path: a link is one, whatever it leads to; `other` is a pipe, a socket or a device. */
export type FileKind = 'file' | 'folder' | 'link' | 'other' | 'none' | 'unreadable';

/** What was found in a folder. */
export interface FoundFile {
  /** Absolute. */
  path: string;
  name: string;
  kind: FileKind;
}

function kindOf(entry: Stats | Dirent): FileKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** What stands at a path itself; nothing is opened, and no link is followed from there. */
export function kindAt(path: string): FileKind {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat ? kindOf(stat) : 'none';
  } catch {
    return 'unreadable';
  }
}

/** What stands in a folder, in the order of names; nothing where it is none, or a link, or may not be read. */
export function entriesIn(dir: string): FoundFile[] {
  if (kindAt(dir) !== 'folder') return [];
  try {
    return readdirSync(dir, { withFileTypes: true })
      .map((entry) => ({ path: join(dir, entry.name), name: entry.name, kind: kindOf(entry) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Whether a file or folder may be read. */
export function opens(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Everything below a folder. Links are listed and not followed: they may lead anywhere, also round in a circle. */
export function entriesBelow(dir: string): FoundFile[] {
  return entriesIn(dir).flatMap((entry) => (entry.kind === 'folder' ? [entry, ...entriesBelow(entry.path)] : [entry]));
}

/** The first part of the way from a folder down to a path that is a link; undefined where none is. The folder itself may be one. */
export function linkedPart(dir: string, path: string): string | undefined {
  const names = relative(dir, path).split(sep);
  return names.map((_, at) => join(dir, ...names.slice(0, at + 1))).find((part) => kindAt(part) === 'link');
}
