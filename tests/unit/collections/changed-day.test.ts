import { expect, test } from 'vitest';
import { changedDay } from '../../../src/collections/changed-day.ts';

const FILES = ['guides/a/index.mdx', 'screenshots/bo/anh.yaml', 'screenshots/bo/anh.png'];
const DAYS = new Map([
  ['guides/a/index.mdx', '2026-03-01'],
  ['screenshots/bo/anh.yaml', '2026-04-01'],
  ['screenshots/bo/anh.png', '2026-02-01'],
  ['guides/khac/index.mdx', '2026-09-01'],
]);

test('what the author says goes first', () => {
  expect(changedDay({ publishedAt: '2026-01-01', updatedAt: '2026-01-15' }, FILES, DAYS)).toBe('2026-01-15');
  expect(changedDay({ publishedAt: '2026-01-01', updatedAt: '2026-01-15' }, FILES, new Map())).toBe('2026-01-15');
});

test('else it is the newest day of the page’s own files', () => {
  expect(changedDay({ publishedAt: '2026-01-01' }, FILES, DAYS)).toBe('2026-04-01');
});

test('a page that was written before its day changed on that day', () => {
  expect(changedDay({ publishedAt: '2026-06-01' }, FILES, DAYS)).toBe('2026-06-01');
});

test('there is none where git cannot say it of one file', () => {
  expect(changedDay({ publishedAt: '2026-01-01' }, [...FILES, 'screenshots/bo/moi.yaml'], DAYS)).toBeUndefined();
});
