import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { makeFolder } from '../files/make-folder.ts';
import { removeOther } from '../files/remove-other.ts';
import { writeWhole } from '../files/write-whole.ts';

/** Bytes of a SHA-256. */
const SEAL_LENGTH = 32;

/** A checksum of a file's name and bytes: what was moved to another name is no more taken than what was cut off. */
function sealOf(path: string, bytes: Uint8Array): Buffer {
  return createHash('sha256')
    .update(`${basename(path)}\0`)
    .update(bytes)
    .digest();
}

/** What is kept at a path; undefined where nothing is, or not what was put there: a full disk cuts files off, or empties them. */
async function kept(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    // A pipe would never be read to its end.
    if (!lstatSync(path).isFile()) return undefined;
    const file = new Uint8Array(await readFile(path));
    const bytes = file.subarray(0, -SEAL_LENGTH);
    return sealOf(path, bytes).equals(file.subarray(bytes.length)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives what is kept at a path, or makes it and keeps it there, its checksum behind it. The path must say all that the
 * bytes depend on, the source picture's hash among it: redaction finds by it what has to go.
 */
export async function keepFile(
  path: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const before = await kept(path);
  if (before) return before;
  const bytes = await make();
  makeFolder(dirname(path));
  removeOther(path);
  writeWhole(path, Buffer.concat([bytes, sealOf(path, bytes)]));
  return bytes;
}
