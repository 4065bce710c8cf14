import { afterEach, expect, test, vi } from 'vitest';
import { builtBase } from '../../../scripts/lib/built-base.ts';
import { folderOf } from '../content-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['<link rel="canonical" href="https://an.github.io/Blog/">', undefined, '/Blog/'],
  ['<link rel="canonical" href="https://an.github.io/Blog/">', 'https://vi-du.vn/', '/Blog/'],
  ['<link rel="canonical" href="https://vi-du.vn/">', 'https://vi-du.vn/so-tay/', '/'],
  ['', 'https://vi-du.vn/so-tay', '/so-tay/'],
  ['', undefined, '/'],
])('a site with the home page %j, SITE_URL=%s, is served below %s', (home, url, base) => {
  vi.stubEnv('SITE_URL', url);
  expect(builtBase(folderOf({ 'index.html': home }))).toBe(base);
});
