import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../src/files/make-folder.ts';
import { folderOf } from '../content-folder.ts';

/** Below it the disk takes nothing; '' for nowhere. */
const disk = vi.hoisted(() => ({ readOnly: '', meanwhile: (): void => undefined }));

vi.mock(import('node:fs'), async (importOriginal) => {
  const actual = await importOriginal();
  // As Node answers on a read-only disk: the code of the system is lost where it makes the folders above as well.
  const refused = (path: string, isRecursive: boolean): Error =>
    Object.assign(new Error('refused'), { code: isRecursive ? 'ENOENT' : 'EROFS', path });
  const mkdirSync = (path: string, options?: { recursive?: boolean }): void => {
    if (disk.readOnly && path.startsWith(disk.readOnly)) throw refused(path, options?.recursive === true);
    const now = disk.meanwhile;
    disk.meanwhile = () => undefined;
    now();
    actual.mkdirSync(path, options);
  };
  const fs = { ...actual, mkdirSync: mkdirSync as unknown as typeof actual.mkdirSync };
  return { ...fs, default: fs as unknown as typeof actual.default };
});

beforeEach(() => {
  disk.readOnly = '';
  disk.meanwhile = () => undefined;
});

describe('a folder', () => {
  test('is made with those above it, and the first that was made is told', () => {
    const dir = folderOf({});
    expect(makeFolder(join(dir, 'a/b/c'))).toBe(join(dir, 'a'));
    expect(existsSync(join(dir, 'a/b/c'))).toBe(true);
    expect(makeFolder(join(dir, 'a/b/d'))).toBe(join(dir, 'a/b/d'));
    expect(makeFolder(join(dir, 'a/b/c'))).toBeUndefined();
  });

  test('that somebody else makes in the same moment is no error', () => {
    const dir = folderOf({});
    disk.meanwhile = () => {
      mkdirSync(join(dir, 'a'));
    };
    makeFolder(join(dir, 'a'));
    expect(existsSync(join(dir, 'a'))).toBe(true);
  });

  test('on a read-only disk is refused for that, at the first folder that is not there', () => {
    const dir = folderOf({});
    disk.readOnly = dir;
    expect(() => makeFolder(join(dir, 'a/b'))).toThrow(
      expect.objectContaining({ code: 'EROFS', path: join(dir, 'a') }),
    );
  });

  test('in whose way a file stands is refused, and the file is named', () => {
    const dir = folderOf({});
    writeFileSync(join(dir, 'a'), '');
    expect(() => makeFolder(join(dir, 'a/b'))).toThrow(
      expect.objectContaining({ code: 'EEXIST', path: join(dir, 'a') }),
    );
  });
});
