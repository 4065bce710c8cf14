import { lstatSync, rmSync } from 'node:fs';

/**
 * Takes away what stands in the place of a file that is only kept for a later run: a folder cannot be replaced by a file,
 * a pipe is never read to its end, and a link would have the file that it leads to replaced.
 */
export function removeOther(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) rmSync(path, { recursive: true, force: true });
}
