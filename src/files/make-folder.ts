import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Makes a folder and those above it, one after another: Node's own `recursive` calls a read-only disk a missing file
 * (ENOENT) and never returns below `/proc`.
 * @returns the first folder it had to make. @throws the system's error, of the very folder that it refused.
 */
export function makeFolder(path: string): string | undefined {
  if (isFolder(path)) return undefined;
  const above = makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
  return above ?? path;
}
