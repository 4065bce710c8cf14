import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/collections/check.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';
import { checked } from './checked.ts';

test.each([
  ['text', 'không phải ảnh'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['nothing', ''],
])('a file named .png that holds %s is told before the build meets it', (_, content) => {
  const findings = checked({ 'guides/a/index.mdx': page('![Nút](./nut.png)'), 'guides/a/nut.png': content });
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['broken-picture', 8]]);
});

test('what a link of the file system leads to is neither read nor shown', () => {
  const outside = folderOf({ 'bai/index.mdx': 'MAT_KHAU=abc', 'anh.png': 'bi mat' });
  const dir = folderOf({ 'topics.yaml': TOPICS, 'guides/a/index.mdx': page('Chữ.') });
  mkdirSync(join(dir, 'posts', 'b'), { recursive: true });
  writeFileSync(join(dir, 'posts', 'b', 'ghi-chu.txt'), '');
  symlinkSync(join(outside, 'bai'), join(dir, 'posts', 'ngoai'));
  symlinkSync(join(outside, 'bai', 'index.mdx'), join(dir, 'posts', 'b', 'index.mdx'));
  symlinkSync(join(outside, 'anh.png'), join(dir, 'guides', 'a', 'anh.png'));
  const { findings } = checkFolder(dir);
  expect(findings.map(({ rule }) => rule)).toEqual(['symlink', 'symlink', 'symlink']);
  expect(JSON.stringify(findings)).not.toContain('MAT_KHAU');
});

test('one fault in a table is one finding, not one for every page that refers to it', () => {
  const wrong = '- en: Add\n  wher: Dưới\n';
  const findings = checked({ 'interface.yaml': wrong, 'guides/a/index.mdx': page('Bấm <Ui>Add</Ui>.') });
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['interface.yaml']));
});
