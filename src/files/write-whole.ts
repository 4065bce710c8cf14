import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { temporaryPath } from './temporary-file.ts';

/** The file is not what it was when the tool looked at it. It was left alone. */
export class FileChanged extends Error {}

/** The system did not take a file. What was there before is whole. */
export class WriteFailed extends Error {
  /** As the system says it: `ENOSPC`. */
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, cause?: unknown) {
    super(`${code}: cannot write '${path}'`, { cause });
    this.code = code;
    this.path = path;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function statOf(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

function isSame(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
  return one?.ino === other?.ino && one?.size === other?.size && one?.mtimeNs === other?.mtimeNs;
}

/** A second name for a file; undefined where the file system has none to give. */
function secondName(path: string): string | undefined {
  const name = temporaryPath(path);
  try {
    linkSync(path, name);
    return name;
  } catch {
    return undefined;
  }
}

/** Codes of file systems on which a file has one name only: FAT, and some that come over a network. */
const NO_SECOND_NAMES: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/**
 * Puts a new file where there is none. `link` refuses what is there, of any kind, in the same moment; a rename after a
 * look would replace what was saved in between. @throws FileChanged where anything is at the path.
 */
function putInFreePlace(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
    rmSync(temporary, { force: true });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new FileChanged(path);
    if (!NO_SECOND_NAMES.has(codeOf(error))) throw error;
    if (lstatSync(path, { throwIfNoEntry: false })) throw new FileChanged(path);
    renameSync(temporary, path);
  }
}

/**
 * Renames a new file over one that must hold these bytes. An editor that opened the file for a save in the moment of the
 * rename writes into the replaced one: that has a second name until then, by which it is seen and put back.
 * @throws FileChanged where there was a save: it stays.
 */
function putInPlaceOf(temporary: string, path: string, before: Uint8Array): void {
  const stat = statOf(path);
  const second = secondName(path);
  try {
    // The second look is the last thing before the rename: reading a large file leaves time for another save.
    if (!readFileSync(path).equals(before) || !isSame(stat, statOf(path))) throw new FileChanged(path);
    renameSync(temporary, path);
    if (second === undefined || isSame(stat, statOf(second))) return;
    renameSync(second, path);
    throw new FileChanged(path);
  } finally {
    if (second !== undefined) rmSync(second, { force: true });
  }
}

/** Owners can only be given away by an administrator; to others the file is worth more than its owner. */
function takeOver(file: number, { mode, uid, gid }: BigIntStats): void {
  try {
    fchownSync(file, Number(uid), Number(gid));
  } catch (error) {
    if (process.getuid?.() === 0) throw error;
  }
  fchmodSync(file, Number(mode) & 0o7777);
}

/** Writes a new file, flushed to the disk, with the mode and owner of an old one. */
function writeNew(path: string, content: Uint8Array, old: BigIntStats | undefined): void {
  const file = openSync(path, 'wx', old ? Number(old.mode) & 0o777 : 0o666);
  try {
    writeFileSync(file, content);
    if (old) takeOver(file, old);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  // A disk that took less than it was given has no room, whether or not it said so.
  if (!readFileSync(path).equals(content)) throw new WriteFailed('ENOSPC', path);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Writes a file so that at every moment there is the old one or the whole new one: written beside it, flushed, read
 * back, and renamed over it. A full disk or a kill loses nothing, nor does a save by somebody else that is there at the
 * last look or goes into the old file; one that comes by a rename of its own, between that look and our rename, some
 * microseconds, is replaced: no system renames under a condition. A link stays a link: the file it leads to is replaced.
 * No library does this: write-file-atomic and atomically ignore a short write, steno and fast-write-atomic keep neither
 * mode nor links, and none looks at the file before its rename.
 * @param before what the file must still hold, right before it is replaced: the bytes that were read, or 'nothing' where
 * there was no file. Without it, whatever is there is replaced.
 * @throws FileChanged where it holds something else by now; WriteFailed where the system does not take the file.
 */
export function writeWhole(path: string, content: string | Uint8Array, before?: Uint8Array | 'nothing'): void {
  const target = realPath(path);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const temporary = temporaryPath(target);
  try {
    const old = statOf(target);
    // A rename would replace a file that its owner has closed to writing.
    if (old) accessSync(target, constants.W_OK);
    writeNew(temporary, bytes, old);
    if (before === undefined) renameSync(temporary, target);
    else if (before === 'nothing') putInFreePlace(temporary, target);
    else putInPlaceOf(temporary, target, before);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof FileChanged) throw error;
    throw new WriteFailed(codeOf(error), path, error);
  }
}
