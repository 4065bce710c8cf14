import { namesFile } from '../document/addresses.ts';
import type { Target } from './target.ts';

/** Whether an address names a file that is no page: a picture, a style, a script, something to download. */
export function isAsset({ role, path }: Pick<Target, 'role' | 'path'>): boolean {
  return role === 'asset' || namesFile(path);
}
