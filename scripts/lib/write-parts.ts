import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../src/files/make-folder.ts';

/** Writes the parts of a search index into a folder of their own; what it held before goes. @param parts name -> text. */
export async function writeParts(dir: string, parts: ReadonlyMap<string, string>): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  makeFolder(dir);
  // One after another: an index of ten thousand pages has as many parts, and a system lets a process open far fewer.
  for (const [name, text] of parts) await writeFile(join(dir, name), text);
}
