import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ContentPlace } from '../../src/collections/content-dir.ts';
import { pictureHash } from '../../src/collections/picture-facts.ts';
import { filesBelow } from './files-below.ts';
import { sourcePictures } from './source-copies.ts';

/** The hash of a source picture in the name of whatever is made of it. */
const SOURCE_HASH = /-([0-9a-f]{12})-/;

function builtPictures({
  outDir,
  cacheDir,
}: Pick<ContentPlace, 'outDir' | 'cacheDir'>): { path: string; hash: string }[] {
  return [outDir, cacheDir].flatMap(filesBelow).flatMap((path) => {
    const hash = SOURCE_HASH.exec(basename(path))?.[1];
    return hash ? [{ path, hash }] : [];
  });
}

/** The files in the cache and in the built site that are made of a picture with these bytes. */
export function filesMadeOf(place: Pick<ContentPlace, 'outDir' | 'cacheDir'>, bytes: Uint8Array): string[] {
  const own = pictureHash(bytes);
  return builtPictures(place).flatMap(({ path, hash }) => (hash === own ? [path] : []));
}

/**
 * Those that are made of pictures that are not there any more: a capture that was replaced, one that was redacted in a
 * run that broke off. What was seen in it may still be seen in them.
 */
export function orphans(place: ContentPlace): string[] {
  const known = new Set(sourcePictures(place.dir).map((path) => pictureHash(readFileSync(path))));
  return builtPictures(place).flatMap(({ path, hash }) => (known.has(hash) ? [] : [path]));
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
