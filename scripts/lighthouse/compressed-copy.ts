import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A copy of a built site with a Brotli file beside each text, as hosts send them; gone when it is disposed of. */
export function compressedCopy(dir: string): { dir: string } & Disposable {
  const copy = mkdtempSync(join(tmpdir(), 'tung-buoc-lighthouse-'));
  cpSync(dir, copy, { recursive: true });
  for (const file of globSync('**/*.{html,css,js,svg,json,xml,txt}', { cwd: copy })) {
    writeFileSync(join(copy, `${file}.br`), brotliCompressSync(readFileSync(join(copy, file))));
  }
  return { dir: copy, [Symbol.dispose]: () => rmSync(copy, { recursive: true, force: true }) };
}
