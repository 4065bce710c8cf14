import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSafely } from '../../../scripts/lib/write-safely.ts';
import { folderOf } from '../content-folder.ts';

const BEFORE = Buffer.from('cũ\n');

describe('writing a file', () => {
  test('replaces it whole, keeps its mode and leaves nothing beside it', () => {
    const dir = folderOf({ 'a.md': BEFORE });
    const path = join(dir, 'a.md');
    chmodSync(path, 0o640);
    const { ino } = statSync(path);
    expect(writeSafely(path, BEFORE, 'mới\n')).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('mới\n');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    // Another file than before: it was renamed into place, not written over from its start.
    expect(statSync(path).ino).not.toBe(ino);
    expect(readdirSync(dir)).toEqual(['a.md']);
  });

  test('leaves alone what was changed meanwhile, if only in its last byte', () => {
    const dir = folderOf({ 'a.md': 'cũ\r' });
    const failure = writeSafely(join(dir, 'a.md'), BEFORE, 'mới\n');
    expect(failure).toMatchObject({ rule: 'changed', level: 'error', remedy: 'chạy lại lệnh.' });
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('cũ\r');
  });

  test('leaves a link a link', () => {
    const dir = folderOf({ 'that.md': BEFORE });
    symlinkSync('that.md', join(dir, 'a.md'));
    expect(writeSafely(join(dir, 'a.md'), BEFORE, 'mới\n')).toBeUndefined();
    expect(lstatSync(join(dir, 'a.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(dir, 'that.md'), 'utf8')).toBe('mới\n');
  });

  test('tells where the file is gone, and makes no new one', () => {
    const dir = folderOf({ 'b.md': '' });
    expect(writeSafely(join(dir, 'a.md'), BEFORE, 'mới\n')).toMatchObject({ rule: 'unwritable' });
    expect(readdirSync(dir)).toEqual(['b.md']);
  });

  test.skipIf(process.getuid?.() === 0)('does not replace a file that is closed to writing', () => {
    const dir = folderOf({ 'a.md': BEFORE });
    chmodSync(join(dir, 'a.md'), 0o444);
    const failure = writeSafely(join(dir, 'a.md'), BEFORE, 'mới\n');
    expect(failure?.message).toMatch(/^Không ghi được tệp này \(E(?:ACCES|PERM)\)/);
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('cũ\n');
  });
});
