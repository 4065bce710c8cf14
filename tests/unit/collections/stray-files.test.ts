import { expect, test } from 'vitest';
import { page } from '../content-folder.ts';
import { checked } from './checked.ts';

test.each([
  ['guides/bai.mdx', 'guides/bai/index.mdx'],
  ['guides/Gói hàng.mdx', 'guides/goi-hang/index.mdx'],
  ['guides/goi-hang/bai.mdx', 'guides/goi-hang/index.mdx'],
  ['posts/goi-hang/index.md', 'posts/goi-hang/index.mdx'],
  ['posts/a/b/index.mdx', 'posts/a/index.mdx'],
])('a text at %s, of which no page is made, is told with its right place', (path, place) => {
  const findings = checked({ 'guides/co/index.mdx': page('Chữ.'), [path]: page('Chữ.') });
  expect(findings).toMatchObject([{ rule: 'file-place', file: path, remedy: `chuyển nó thành ${place}.` }]);
});
