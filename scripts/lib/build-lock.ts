import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type ContentPlace, shownPath } from '../../src/collections/content-dir.ts';
import { makeFolder } from '../../src/files/make-folder.ts';
import { removeOther } from '../../src/files/remove-other.ts';
import { isRunning, removeLeftovers } from '../../src/files/temporary-file.ts';
import { WriteFailed } from '../../src/files/write-whole.ts';

/** Milliseconds between two looks of who waits, and between two signs of life of who builds. */
const LOOK = 250;
const SIGN = 5000;

/** After so many ms without a sign of life, as seen by who waits, a lock is nobody's: another machine's clock may be wrong. */
const SILENCE = 60_000;

const OWN = `${process.pid} ${hostname()}`;

/** A lock as it stands on the disk. */
interface Lock {
  text: string;
  pid: number;
  host: string;
  /** When it was last touched. */
  sign: number;
}

/** @returns undefined where there is none, or none that can be read. */
function readLock(path: string): Lock | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const [pid, host = ''] = text.split(' ');
    return { text, pid: Number(pid), host, sign: statSync(path).mtimeMs };
  } catch {
    return undefined;
  }
}

/** @returns whether the lock was free and is taken now. @throws where the disk refuses. */
function take(path: string): boolean {
  try {
    writeFileSync(path, OWN, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A full disk takes the name of a file and nothing of its content.
    rmSync(path, { force: true });
    throw new WriteFailed(code ?? String(error), path, error);
  }
}

/** Takes away a lock whose process has ended. What stands there by now may be another one, of somebody who was faster. */
function breakLock(path: string, { text }: Lock): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, path);
  } catch {
    // Somebody else took it away.
  } finally {
    rmSync(aside, { force: true });
  }
}

async function acquire(path: string, tell: (lock: Lock) => void): Promise<void> {
  removeOther(path);
  let told = false;
  let sign = 0;
  let silence = 0;
  while (!take(path)) {
    const lock = readLock(path);
    silence = lock?.sign === sign ? silence + LOOK : 0;
    sign = lock?.sign ?? 0;
    const isEnded = lock?.host === hostname() && !isRunning(lock.pid);
    if (lock && (isEnded || silence >= SILENCE)) breakLock(path, lock);
    else {
      if (lock && !told) tell(lock);
      told ||= lock !== undefined;
      await setTimeout(LOOK);
    }
  }
}

/** Shows that the lock is still held. Its folder may have been deleted: then there is nothing to hold. */
function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {}
}

/**
 * Does work for which nobody else may build the same content folder, whose built site and cache it writes: a second build
 * waits for the first. A build that was killed holds nobody up.
 * @param tell is told, in Vietnamese, where it has to wait. @throws what the work throws, or the disk.
 */
export async function alone<Result>(
  { cacheDir, outDir }: ContentPlace,
  tell: (text: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const path = join(cacheDir, 'dang-dung.lock');
  makeFolder(cacheDir);
  await acquire(path, ({ pid }) =>
    tell(`Đang có một lần dựng khác vào ${shownPath(outDir)}/ (tiến trình ${pid}). Chờ nó xong rồi dựng tiếp…`),
  );
  const signs = setInterval(touch, SIGN, path).unref();
  try {
    removeLeftovers(cacheDir, true);
    return await work();
  } finally {
    clearInterval(signs);
    if (readLock(path)?.text === OWN) rmSync(path, { force: true });
  }
}
