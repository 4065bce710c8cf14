import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wrongOutFolder } from '../../../scripts/lib/out-folder.ts';
import { folderOf } from '../content-folder.ts';

test('a site is built into a folder, or where nothing is yet', () => {
  const dir = folderOf({ 'dist/index.html': '' });
  expect(wrongOutFolder(join(dir, 'dist'))).toBe('');
  expect(wrongOutFolder(join(dir, 'moi'))).toBe('');
});

test('a site is not built through a link, whose folder would be emptied, nor over a file', () => {
  const dir = folderOf({ 'cua-nguoi-khac/tep': '', tep: '' });
  symlinkSync('cua-nguoi-khac', join(dir, 'lien-ket'));
  symlinkSync('khong-co', join(dir, 'cut'));
  expect(wrongOutFolder(join(dir, 'lien-ket'))).toMatch(
    /lien-ket: ở đó đang có một liên kết .*Chưa xóa gì\. Cách sửa: /,
  );
  expect(wrongOutFolder(join(dir, 'cut'))).toContain('một liên kết');
  expect(wrongOutFolder(join(dir, 'tep'))).toContain('đang có một tệp');
});
