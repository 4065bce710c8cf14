import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FileChanged, writeWhole } from '../../../src/files/write-whole.ts';
import { folderOf } from '../content-folder.ts';

/** What happens to the disk while a file is written. */
const disk = vi.hoisted(() => ({
  /** How many bytes it takes of what it is given; it says that it took all. */
  takes: Number.POSITIVE_INFINITY,
  /** Is done when the new file is flushed. */
  meanwhile: (): void => undefined,
  /** Is done before a file gets another name. @returns the code with which the system refuses; '' where it does not. */
  atTheLink: (): string => '',
  /** Is done when everything was looked at, and the rename is all that is left. */
  atTheRename: (): void => undefined,
}));

vi.mock(import('node:fs'), async (importOriginal) => {
  const actual = await importOriginal();
  const writeFileSync: typeof actual.writeFileSync = (file, data, options) =>
    actual.writeFileSync(file, typeof file === 'number' ? (data as Buffer).subarray(0, disk.takes) : data, options);
  const fsyncSync: typeof actual.fsyncSync = (file) => {
    actual.fsyncSync(file);
    disk.meanwhile();
  };
  const renameSync: typeof actual.renameSync = (from, to) => {
    const now = disk.atTheRename;
    disk.atTheRename = () => undefined;
    now();
    actual.renameSync(from, to);
  };
  const linkSync: typeof actual.linkSync = (from, to) => {
    const code = disk.atTheLink();
    if (code) throw Object.assign(new Error(code), { code });
    actual.linkSync(from, to);
  };
  const fs = { ...actual, writeFileSync, fsyncSync, renameSync, linkSync };
  return { ...fs, default: fs as unknown as typeof actual.default };
});

beforeEach(() => {
  disk.takes = Number.POSITIVE_INFINITY;
  disk.meanwhile = () => undefined;
  disk.atTheLink = () => '';
  disk.atTheRename = () => undefined;
});

const BEFORE = Buffer.from('bài của mình\n');

describe('a disk that takes less than it is given, and does not say so', () => {
  test.each([0, 1, 6, 7])('leaves the file as it was: %i bytes', (takes) => {
    const dir = folderOf({ 'a.md': BEFORE });
    disk.takes = takes;
    expect(() => writeWhole(join(dir, 'a.md'), 'bài mới\n', BEFORE)).toThrow(/^ENOSPC: cannot write '.*a\.md'$/);
    expect(readFileSync(join(dir, 'a.md'))).toEqual(BEFORE);
    expect(readdirSync(dir)).toEqual(['a.md']);
  });

  test('leaves no new file', () => {
    const dir = folderOf({});
    disk.takes = 5;
    expect(() => writeWhole(join(dir, 'a.md'), 'bài mới\n', 'nothing')).toThrow(/^ENOSPC/);
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('a save by somebody else while a file is written', () => {
  const saves: Readonly<Record<string, (path: string) => void>> = {
    'in place': (path) => writeFileSync(path, 'vừa lưu\n'),
    'in place, of the same length': (path) => writeFileSync(path, Buffer.from(BEFORE).reverse()),
    'by a rename, as many editors do': (path) => {
      writeFileSync(`${path}~`, 'vừa lưu\n');
      renameSync(`${path}~`, path);
    },
    'that is not finished': (path) => writeFileSync(path, ''),
  };

  test.each(Object.keys(saves))('stays: %s', (kind) => {
    const dir = folderOf({ 'a.md': BEFORE });
    const path = join(dir, 'a.md');
    disk.meanwhile = () => saves[kind]?.(path);
    expect(() => writeWhole(path, 'bài đã sửa\n', BEFORE)).toThrow(FileChanged);
    const saved = readFileSync(path);
    expect(saved).not.toEqual(BEFORE);
    expect(saved.toString()).not.toContain('đã sửa');
    expect(readdirSync(dir)).toEqual(['a.md']);
  });

  test('stays in the very moment of the rename', () => {
    const dir = folderOf({ 'a.md': BEFORE });
    const path = join(dir, 'a.md');
    disk.atTheRename = () => writeFileSync(path, 'vừa lưu\n');
    expect(() => writeWhole(path, 'bài đã sửa\n', BEFORE)).toThrow(FileChanged);
    expect(readFileSync(path, 'utf8')).toBe('vừa lưu\n');
    expect(readdirSync(dir)).toEqual(['a.md']);
  });

  test('is written to the end where it began before the rename', () => {
    const dir = folderOf({ 'a.md': BEFORE });
    const path = join(dir, 'a.md');
    let editor = 0;
    disk.atTheRename = () => {
      editor = openSync(path, 'w');
    };
    expect(() => writeWhole(path, 'bài đã sửa\n', BEFORE)).toThrow(FileChanged);
    writeSync(editor, 'vừa lưu\n');
    closeSync(editor);
    expect(readFileSync(path, 'utf8')).toBe('vừa lưu\n');
  });

  test('is nobody’s loss where it saves the same', () => {
    const dir = folderOf({ 'a.md': BEFORE });
    disk.meanwhile = () => writeFileSync(join(dir, 'a.md'), BEFORE);
    writeWhole(join(dir, 'a.md'), 'bài đã sửa\n', BEFORE);
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('bài đã sửa\n');
  });

  test('of a file that was not there stays', () => {
    const dir = folderOf({});
    disk.meanwhile = () => writeFileSync(join(dir, 'a.md'), 'bài của mình\n');
    expect(() => writeWhole(join(dir, 'a.md'), 'bài mới\n', 'nothing')).toThrow(FileChanged);
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('bài của mình\n');
  });
});

describe('a new file', () => {
  test('does not replace one that was saved in the very moment it is put in place', () => {
    const dir = folderOf({});
    disk.atTheLink = () => {
      writeFileSync(join(dir, 'a.md'), 'vừa lưu\n');
      return '';
    };
    expect(() => writeWhole(join(dir, 'a.md'), 'bài mới\n', 'nothing')).toThrow(FileChanged);
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('vừa lưu\n');
    expect(readdirSync(dir)).toEqual(['a.md']);
  });

  test('does not replace a link that leads nowhere', () => {
    const dir = folderOf({});
    symlinkSync('khong-co', join(dir, 'a.md'));
    expect(() => writeWhole(join(dir, 'a.md'), 'bài mới\n', 'nothing')).toThrow(FileChanged);
    expect(readdirSync(dir)).toEqual(['a.md']);
  });

  test.each(['EPERM', 'ENOTSUP'])('is put in place where files have one name only (%s), and over nothing', (code) => {
    const dir = folderOf({ 'b.md': BEFORE });
    disk.atTheLink = () => code;
    writeWhole(join(dir, 'a.md'), 'bài mới\n', 'nothing');
    expect(() => writeWhole(join(dir, 'b.md'), 'bài mới\n', 'nothing')).toThrow(FileChanged);
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('bài mới\n');
    expect(readFileSync(join(dir, 'b.md'))).toEqual(BEFORE);
    expect(readdirSync(dir)).toEqual(['a.md', 'b.md']);
  });
});

test('a link stays a link, and the name that a file has elsewhere keeps the old one', () => {
  const dir = folderOf({ 'that.md': BEFORE });
  symlinkSync('that.md', join(dir, 'a.md'));
  linkSync(join(dir, 'that.md'), join(dir, 'other.md'));
  writeWhole(join(dir, 'a.md'), 'mới\n');
  expect(lstatSync(join(dir, 'a.md')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(dir, 'that.md'), 'utf8')).toBe('mới\n');
  expect(readFileSync(join(dir, 'other.md'))).toEqual(BEFORE);
});
