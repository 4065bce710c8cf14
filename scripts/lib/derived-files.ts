import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { ContentPlace } from '../../src/collections/content-dir.ts';
import { pictureHash } from '../../src/collections/picture-facts.ts';
import { slug } from '../../src/vietnamese/slug.ts';
import { filesBelow } from './files-below.ts';

/**
 * The files in the cache and in the built site that were made of a picture before it was redacted: their names hold the
 * hash of these bytes, or begin as the picture's do with the hash of still older ones (a capture that was replaced).
 * @param current the hash of a picture that is redacted, whose own files stay.
 */
export function staleFiles(
  { outDir, cacheDir }: Pick<ContentPlace, 'outDir' | 'cacheDir'>,
  picture: { path: string; bytes: Uint8Array },
  current?: string,
): string[] {
  const hash = pictureHash(picture.bytes);
  const own = new RegExp(`^${slug(basename(picture.path, extname(picture.path))) || 'anh'}-([0-9a-f]{12})-`);
  const isStale = (name: string): boolean => {
    if (current !== undefined && name.includes(current)) return false;
    return name.includes(hash) || own.test(name);
  };
  return [outDir, cacheDir].flatMap(filesBelow).filter((path) => isStale(basename(path)));
}

/** Deletes files. Gives how many there were. */
export function purge(paths: readonly string[]): number {
  for (const path of paths) rmSync(path, { force: true });
  return paths.length;
}

/** Other files with the very bytes of a picture, in folders that belong to the project: redacting one leaves them. */
export function copiesOf(picture: { path: string; bytes: Buffer }, dirs: readonly string[]): string[] {
  const isCopy = (path: string): boolean => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size === picture.bytes.length && readFileSync(path).equals(picture.bytes);
  };
  return dirs.flatMap(filesBelow).filter((path) => path !== picture.path && isCopy(path));
}
