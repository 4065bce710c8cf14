import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentPlace, shownPath } from '../../../src/collections/content-dir.ts';

const ROOT = '/nha/trang';

describe('the place of the content', () => {
  test.each([
    {},
    { CONTENT_DIR: '' },
    { CONTENT_DIR: 'content' },
    { CONTENT_DIR: './content/' },
    { CONTENT_DIR: '/nha/trang/content' },
  ])('is the project’s own with %j', (env) => {
    expect(contentPlace(ROOT, env)).toEqual({
      dir: '/nha/trang/content',
      outDir: '/nha/trang/dist',
      cacheDir: '/nha/trang/.cache/content',
    });
  });

  test('elsewhere has an output and a cache of its own', () => {
    const own = contentPlace(ROOT, {});
    const other = contentPlace(ROOT, { CONTENT_DIR: '../bai-cua-toi' });
    expect(other.dir).toBe('/nha/bai-cua-toi');
    expect(new Set([own.outDir, own.cacheDir, other.outDir, other.cacheDir]).size).toBe(4);
    expect(other.outDir.startsWith(join(ROOT, '.cache'))).toBe(true);
  });

  test('is told apart from another of the same name', () => {
    const a = contentPlace(ROOT, { CONTENT_DIR: '/a/content' });
    const b = contentPlace(ROOT, { CONTENT_DIR: '/b/content' });
    expect(a.outDir).not.toBe(b.outDir);
    expect(a.cacheDir).not.toBe(b.cacheDir);
  });

  test.each(['a%b', 'a#b', 'a?b', 'Bài của tôi', '“’', 'd'.repeat(250)])(
    'called %s is built in folders that need no escape in an address',
    (name) => {
      const { dir, outDir, cacheDir } = contentPlace(ROOT, { CONTENT_DIR: `/a/${name}` });
      expect(dir).toBe(`/a/${name}`);
      for (const path of [outDir, cacheDir])
        expect(path).toMatch(/^\/nha\/trang\/\.cache\/[a-z0-9-]{10,60}\/(?:dist|cache)$/);
    },
  );

  test('is the same each time, so that a cache serves', () => {
    const env = { CONTENT_DIR: '/a/bai' };
    expect(contentPlace(ROOT, env)).toEqual(contentPlace(ROOT, { CONTENT_DIR: '/a/bai/' }));
  });
});

describe('a path as shown', () => {
  test.each([
    ['/nha/trang/content/a.mdx', 'content/a.mdx'],
    ['/nha/bai/a.mdx', '../bai/a.mdx'],
    ['/bai/a.mdx', '../../bai/a.mdx'],
  ])('%s is %s', (path, expected) => {
    expect(shownPath(path, ROOT)).toBe(expected);
  });

  test('is whole where it would climb far', () => {
    expect(shownPath('/bai/a.mdx', '/nha/trang/sau')).toBe('/bai/a.mdx');
  });

  test('is the same however the path is written', () => {
    expect(shownPath('../../../bai/a.mdx', '/nha/trang/sau')).toBe('/bai/a.mdx');
    expect(shownPath('../bai/./a.mdx', '/nha/trang')).toBe('../bai/a.mdx');
  });
});
