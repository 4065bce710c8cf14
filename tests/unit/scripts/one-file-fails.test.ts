import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lintAndFix, lintFiles } from '../../../scripts/lib/lint-files.ts';
import { normalizeFiles } from '../../../scripts/lib/normalize-files.ts';
import { writeChanges } from '../../../scripts/lib/normalize-report.ts';
import type { ReadBytes } from '../../../scripts/lib/read-bytes.ts';
import { readBytes } from '../../../scripts/lib/read-bytes.ts';
import { folderOf } from '../content-folder.ts';

/** Has a fault of its own: it is for the next run, when the file is at rest. */
const NEWER = `Ai đó vừa viết thêm ${'bài'.normalize('NFD')}.\n`;

vi.mock(import('../../../scripts/lib/read-bytes.ts'), async (importOriginal) => {
  const actual = await importOriginal();
  return {
    ...actual,
    /** Somebody saves the file right after it was read. */
    readBytes(path: string) {
      const read = actual.readBytes(path);
      if (path.endsWith('dang-sua.md')) writeFileSync(path, NEWER);
      return read;
    },
  };
});

vi.mock(import('../../../src/document/text-file.ts'), async (importOriginal) => {
  const actual = await importOriginal();
  return {
    ...actual,
    readTextFile(file: string, text: string) {
      if (file.endsWith('kho.md')) throw new RangeError('quá sâu');
      return actual.readTextFile(file, text);
    },
  };
});

const WRONG = `Xin ${'chào'.normalize('NFD')} các bạn.\n`;
const RIGHT = WRONG.normalize('NFC');
const text = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');

describe('a file that somebody saves while a command runs', () => {
  test('is not written over by normalize, and the others are', () => {
    const dir = folderOf({ 'a.md': WRONG, 'dang-sua.md': WRONG, 'z.md': WRONG });
    const result = normalizeFiles([dir]);
    const { said, failures } = writeChanges(result);
    expect(failures.map(({ rule, file }) => `${rule} ${file.endsWith('dang-sua.md')}`)).toEqual(['changed true']);
    expect(said).toContain('Đã sửa 2 tệp.');
    expect(said).not.toContain('dang-sua.md');
    expect([text(dir, 'a.md'), text(dir, 'dang-sua.md'), text(dir, 'z.md')]).toEqual([RIGHT, NEWER, RIGHT]);
  });

  test('is not written over by lint:text --fix, and the others are', () => {
    const dir = folderOf({ 'a.md': WRONG, 'dang-sua.md': WRONG, 'z.md': WRONG });
    const { failures, places, fixedFiles } = lintAndFix([dir]);
    expect(failures.map(({ rule }) => rule)).toEqual(['changed']);
    expect([places, fixedFiles]).toEqual([2, 2]);
    expect([text(dir, 'a.md'), text(dir, 'dang-sua.md'), text(dir, 'z.md')]).toEqual([RIGHT, NEWER, RIGHT]);
  });
});

describe('a file on which a command fails by its own fault', () => {
  test('is told, and the others are looked at', () => {
    const dir = folderOf({ 'a.md': WRONG, 'kho.md': WRONG, 'z.md': WRONG });
    const normalized = normalizeFiles([dir]);
    expect(normalized.changes.map(({ path }) => path)).toEqual([join(dir, 'a.md'), join(dir, 'z.md')]);
    expect(normalized.failures.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^crashed: .*RangeError: quá sâu/),
    ]);
    const linted = lintFiles([dir]);
    expect([linted.findings.length, linted.failures.map(({ rule }) => rule)]).toEqual([2, ['crashed']]);
  });
});

test('what the system does not give is told', () => {
  const read = readBytes(folderOf({}));
  expect(read).toMatchObject({ rule: 'unreadable' });
  expect((read as Partial<ReadBytes>).bytes).toBeUndefined();
});
