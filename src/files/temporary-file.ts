import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** No author gives a file such an ending, `.gitignore` has it, and no check of a content folder looks at it. */
const ENDING = '.tung-buoc.tmp';

const NAME = /\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tung-buoc\.tmp$/;

/** Characters of the real name that are kept: file systems allow 255 bytes, and a character may have four of them. */
const KEPT = 48;

/** A leftover of another machine (a shared drive) cannot be asked for its process: after a day, in ms, nobody writes it any more. */
const FOREIGN_AGE = 24 * 60 * 60 * 1000;

function host(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/**
 * A new name beside a file, for what becomes that file. It says which process writes it, so that a later run knows what
 * a killed one left, and keeps the end of the real name, where redaction looks for a picture's hash.
 */
export function temporaryPath(path: string): string {
  const kept = [...basename(path)].slice(-KEPT).join('');
  const unique = `${host()}-${process.pid}-${randomBytes(6).toString('hex')}`;
  return join(dirname(path), `.${kept}.${unique}${ENDING}`);
}

/** Whether a process of this machine runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, and is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a file is what a run left that was killed while it wrote: such a name, and no process that still writes it. */
function isLeftover(path: string): boolean {
  const [, machine, pid] = NAME.exec(basename(path)) ?? [];
  const stat = statSync(path, { throwIfNoEntry: false });
  if (pid === undefined || !stat?.isFile()) return false;
  return machine === host() ? !isRunning(Number(pid)) : Date.now() - stat.mtimeMs > FOREIGN_AGE;
}

/**
 * Deletes what killed runs left in a folder. The file that each was to replace is whole: it is replaced by a rename, at
 * the end. @param isDeep whether folders below are looked through as well. @returns the paths of what was deleted.
 */
export function removeLeftovers(dir: string, isDeep: boolean): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory())
        return isDeep && !/^(?:\.git|node_modules)$/.test(entry.name) ? removeLeftovers(path, true) : [];
      if (!entry.isFile() || !isLeftover(path)) return [];
      rmSync(path, { force: true });
      return [path];
    });
  } catch {
    // Tidying is no reason for a command to fail: what it cannot read or write, it tells at its own work.
    return [];
  }
}
