import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

async function kept(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return undefined;
  }
}

/**
 * Gives what is kept at a path, or makes it and keeps it there. The path must say all that the bytes depend on, the
 * source picture's hash among it: redaction finds by it what has to go.
 */
export async function keepFile(
  path: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const before = await kept(path);
  if (before) return before;
  const bytes = await make();
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, Buffer.from(bytes));
  return bytes;
}
