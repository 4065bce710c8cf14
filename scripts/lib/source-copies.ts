import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isPicture } from '../../src/collections/picture-kind.ts';
import { kinds } from '../../src/site.ts';
import { filesBelow } from './files-below.ts';

/** A file of a built site that is, byte for byte, a picture of the content folder. */
export interface SourceCopy {
  /** Absolute path in the built site. */
  path: string;
  /** Its address from the root, without the site's base, not encoded: `/anh.png`. */
  address: string;
  /** Absolute path of the source. */
  source: string;
}

const PICTURE_ENDING = /\.(?:a?png|jpe?g|jfif|webp|avif|gif|bmp|tiff?|hei[cf]|svg|psd)$/i;

/** Every picture that authors keep in a content folder, whether a page uses it or not. Links are not followed. */
export function sourcePictures(dir: string): string[] {
  const folders = ['screenshots', ...Object.values(kinds).map(({ folder }) => folder)];
  const files = folders.flatMap((folder) => filesBelow(join(dir, folder)));
  return files.filter((path) => PICTURE_ENDING.test(path) || isPicture(path));
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Groups files by size: only files of one size can be equal, and few have the same. */
function bySize(paths: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const path of paths) {
    const { size } = statSync(path);
    if (size > 0) groups.set(size, [...(groups.get(size) ?? []), path]);
  }
  return groups;
}

/**
 * A picture that the encoder gives back as it got it: it was made by the same encoder, so the copy shows nothing that
 * its source hides.
 */
function isMadeOf(path: string, hash: string): boolean {
  return basename(path).includes(hash.slice(0, 12));
}

/** The files of a built site that are equal to a source picture. @param outDir of the site. @param sources absolute paths. */
export function sourceCopies(outDir: string, sources: readonly string[]): SourceCopy[] {
  const candidates = bySize(sources);
  const hashes = new Map<string, string>();
  const hashOf = (path: string): string => {
    const hash = hashes.get(path) ?? digest(path);
    hashes.set(path, hash);
    return hash;
  };
  return filesBelow(outDir).flatMap((path) => {
    const equalInSize = candidates.get(statSync(path).size) ?? [];
    const source = equalInSize.find((one) => hashOf(one) === hashOf(path));
    if (source === undefined || isMadeOf(path, hashOf(path))) return [];
    return [{ path, address: `/${relative(outDir, path).replaceAll('\\', '/')}`, source }];
  });
}
