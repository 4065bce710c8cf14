import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { beforeEach, expect, test, vi } from 'vitest';
import { indexSite } from '../../../scripts/lib/index-site.ts';
import { folderOf } from '../content-folder.ts';

const disk = vi.hoisted(() => ({ isFull: false }));

vi.mock(import('../../../src/files/write-whole.ts'), async (importOriginal) => {
  const actual = await importOriginal();
  const writeWhole: typeof actual.writeWhole = (path, ...rest) => {
    if (disk.isFull) throw new actual.WriteFailed('ENOSPC', path);
    actual.writeWhole(path, ...rest);
  };
  return { ...actual, writeWhole };
});

/** Writes one file and says that all is well, whatever the disk took: so does Pagefind 1.5.2. */
vi.mock(import('pagefind'), async (importOriginal) => {
  const writeFiles: PagefindIndex['writeFiles'] = async (options) => {
    const outputPath = options?.outputPath ?? '';
    mkdirSync(outputPath);
    writeFileSync(join(outputPath, 'pagefind.js'), 'cắt ng');
    return { errors: [], outputPath };
  };
  const index = { writeFiles } as PagefindIndex;
  return { ...(await importOriginal()), createIndex: async () => ({ errors: [], index }), close: async () => null };
});

beforeEach(() => {
  disk.isFull = false;
});

test('an index is whole only where there is room for one more file', async () => {
  const dir = folderOf({});
  disk.isFull = true;
  await expect(indexSite(dir)).rejects.toThrow(/^ENOSPC: cannot write '.*pagefind'$/);
});

test('what that was seen by is not published', async () => {
  const dir = folderOf({});
  await indexSite(dir);
  expect(existsSync(join(dir, 'pagefind/pagefind.js'))).toBe(true);
  expect(existsSync(join(dir, 'pagefind/cho-trong'))).toBe(false);
});
