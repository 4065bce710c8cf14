import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/files-below.ts';
import { pictureHash } from '../../src/collections/picture-facts.ts';
import { buildFolder, fixtureSite } from './built-site.ts';

const MOMENT = { SOURCE_DATE_EPOCH: '1795651200' };
const site = fixtureSite();
const cacheDir = join(dirname(site.outDir), 'cache');
afterAll(() => site.remove());

/** The hash of every file of the built site, by its path. */
function built(): Record<string, string> {
  const files = filesBelow(site.outDir);
  return Object.fromEntries(files.map((path) => [relative(site.outDir, path), pictureHash(readFileSync(path))]));
}

/** What becomes of files when a disk is full, and when somebody else writes there. */
const SPOILT: readonly ((bytes: Buffer) => Uint8Array)[] = [
  () => new Uint8Array(),
  (bytes) => bytes.subarray(0, bytes.length / 2),
  (bytes) => Buffer.alloc(bytes.length),
];

test('whatever lies in the cache, the site that is built is the same', async () => {
  const first = await buildFolder(site.dir, MOMENT);
  expect(first.ok, first.output).toBe(true);
  const before = built();
  const kept = filesBelow(cacheDir);
  for (const kind of ['.avif', '.webp', '.jpg', '.woff2', '.json']) {
    expect(
      kept.some((path) => path.endsWith(kind)),
      kind,
    ).toBe(true);
  }
  for (const [at, path] of kept.entries()) writeFileSync(path, SPOILT[at % 3]?.(readFileSync(path)) ?? '');
  writeFileSync(join(cacheDir, 'pictures', 'la.avif'), 'một tệp lạ');
  const again = await buildFolder(site.dir, MOMENT);
  expect(again.ok, again.output).toBe(true);
  expect(built()).toEqual(before);
});
