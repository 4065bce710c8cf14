import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { textFiles } from '../../../scripts/lib/text-files.ts';
import { folderOf } from '../content-folder.ts';

/** What is found under paths of a folder: paths from there, and `rule: path` of what is told. */
function found(dir: string, ...paths: string[]): { files: string[]; told: string[] } {
  const { files, findings } = textFiles(paths.map((path) => join(dir, path)));
  return {
    files: files.map((file) => relative(dir, file)),
    told: findings.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe('the files of a folder', () => {
  test('are its texts, at any depth, in the order of their names', () => {
    const dir = folderOf({
      'b.md': '',
      'a.mdx': '',
      'sau/tang/c.yaml': '',
      'd.YML': '',
      'e.markdown': '',
      'f.txt': '',
      mdx: '',
      'abbreviations.yaml': '',
      '.an/a.md': '',
      'node_modules/x/a.md': '',
      'dist/a.md': '',
      'dist-thu/a.md': '',
      'distance/a.md': '',
    });
    expect(found(dir, '.')).toEqual({
      files: ['a.mdx', 'b.md', 'd.YML', 'distance/a.md', 'e.markdown', 'sau/tang/c.yaml'],
      told: [],
    });
  });

  test('are each taken once, by however many ways they are reached', () => {
    const dir = folderOf({ 'that/a.md': '', 'that/b.md': '' });
    symlinkSync('that', join(dir, 'cung-vay'));
    symlinkSync('a.md', join(dir, 'that/a-nua.md'));
    expect(found(dir, 'that', 'that/a.md', 'cung-vay', 'that/../that').files).toEqual(['that/a.md', 'that/b.md']);
  });

  test('that are no texts are no matter, also as links that lead out or nowhere', () => {
    const dir = folderOf({ 'a.md': '' });
    symlinkSync('/dev/null', join(dir, 'anh.png'));
    symlinkSync('khong-co', join(dir, 'anh-cu.png'));
    expect(found(dir, '.')).toEqual({ files: ['a.md'], told: [] });
  });

  test.skipIf(process.platform === 'win32')('that cannot be read as files are told, and not waited for', () => {
    const dir = folderOf({ 'a.md': '' });
    execFileSync('mkfifo', [join(dir, 'ong.md')]);
    writeFileSync(Buffer.concat([Buffer.from(join(dir, 'x')), Buffer.from([0xff]), Buffer.from('.md')]), '');
    mkdirSync(join(dir, 'thu-muc.md'));
    const { files, told } = found(dir, '.');
    expect(files).toEqual(['a.md']);
    expect(told.map((one) => one.split(':')[0])).toEqual(['file-kind', 'file-name']);
  });

  test('that begin with two dots are inside of it', () => {
    const dir = folderOf({ '..la.md': '' });
    symlinkSync('..la.md', join(dir, 'lien-ket.md'));
    expect(found(dir, '.')).toEqual({ files: ['..la.md'], told: [] });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('that may not be read is told', () => {
    const dir = folderOf({ 'a.md': '' });
    mkdirSync(join(dir, 'kin'), { mode: 0 });
    onTestFinished(() => chmodSync(join(dir, 'kin'), 0o700));
    const { files, told } = found(dir, '.');
    expect(files).toEqual(['a.md']);
    expect(told).toEqual([expect.stringMatching(/^unreadable: .*EACCES/)]);
  });
});

describe('a path', () => {
  test.each([
    ['that is not there', 'khong-co', 'no-file'],
    ['under a file', 'a.md/b', 'no-file'],
    ['of a folder without a text', 'trong', 'no-file'],
    ['of another kind of file', 'f.txt', 'file-kind'],
    ['of the table of abbreviations', 'abbreviations.yaml', 'file-kind'],
    ['of a link to nothing', 'khong-dau.md', 'symlink'],
    ['of a link to itself', 'vong.md', 'symlink'],
    ['of a device', 'thiet-bi.md', 'file-kind'],
  ])('%s is told, and the others are found', (_, path, rule) => {
    const dir = folderOf({ 'a.md': '', 'f.txt': '', 'abbreviations.yaml': '', 'trong/x.txt': '' });
    symlinkSync('khong-co.md', join(dir, 'khong-dau.md'));
    symlinkSync('vong.md', join(dir, 'vong.md'));
    symlinkSync('/dev/zero', join(dir, 'thiet-bi.md'));
    const { files, told } = found(dir, path, 'a.md');
    expect(files).toEqual(['a.md']);
    expect(told).toEqual([expect.stringMatching(new RegExp(`^${rule}: `))]);
  });

  test('of a link that is given itself is followed: who names it wants it', () => {
    const outside = folderOf({ 'a.md': '' });
    const dir = folderOf({ 'b.txt': '' });
    symlinkSync(join(outside, 'a.md'), join(dir, 'a.md'));
    writeFileSync(join(outside, 'a.md'), 'chào');
    expect(found(dir, 'a.md')).toEqual({ files: ['a.md'], told: [] });
  });
});
