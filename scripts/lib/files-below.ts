import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}

function walk(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .sort(byName)
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
}

/**
 * Every file below a folder, absolute, in the order of names; none where there is no folder. Links are left out: the
 * `recursive` of Node's own walks into the folders they lead to, which may lie anywhere.
 */
export function filesBelow(dir: string): string[] {
  return existsSync(dir) ? walk(dir) : [];
}
