import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { slug } from '../vietnamese/slug.ts';

/** Where a command's content is, and where what is made from it goes. */
export interface ContentPlace {
  /** Absolute path of the content folder. */
  dir: string;
  /** Absolute path of the built site. */
  outDir: string;
  /** Absolute path of everything that may be thrown away. */
  cacheDir: string;
}

/**
 * A name for a content folder of ASCII letters and at most so long that it fits any file system: Astro takes its folders
 * for addresses, and with a `%` in their path it writes style sheets to a place where nobody looks.
 */
function keyOf(dir: string): string {
  const name = slug(basename(dir)).slice(0, 40) || 'noi-dung';
  return `${name}-${createHash('sha256').update(dir).digest('hex').slice(0, 8)}`;
}

/** Where a folder really is: whoever names one may name a link, and what watches it follows none. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Finds the content folder: `CONTENT_DIR`, or the project's own `content`. Another folder gets an output and a cache
 * of its own, so that it never meets the site's. `CONTENT_DIR` may be a link, because its author chose it; `content` may
 * not, because whoever may change the content could put one there.
 * @param root absolute path of the project.
 */
export function contentPlace(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ContentPlace {
  const own = resolve(root, 'content');
  const dir = env['CONTENT_DIR'] ? realFolder(resolve(root, env['CONTENT_DIR'])) : own;
  if (dir === own) return { dir, outDir: resolve(root, 'dist'), cacheDir: resolve(root, '.cache/content') };
  const key = keyOf(dir);
  return { dir, outDir: resolve(root, '.cache', key, 'dist'), cacheDir: resolve(root, '.cache', key, 'cache') };
}

/**
 * A path as the author sees it in messages: relative to where the command runs, and whole where that climbs out far.
 * The same for every way of writing one path, so that findings can be told apart by it.
 */
export function shownPath(path: string, cwd: string = process.cwd()): string {
  const whole = resolve(cwd, path);
  const shown = relative(cwd, whole).replaceAll(sep, '/');
  return shown.startsWith('../../..') ? whole : shown;
}
