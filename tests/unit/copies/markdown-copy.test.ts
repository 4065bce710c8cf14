import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { markdownCopy } from '../../../src/copies/markdown-copy.ts';
import { readMarkdown } from '../../markdown-reader.ts';
import { published } from './published.ts';

const EMPTY = { type: 'root' as const, children: [] };

function head(given: Parameters<typeof published>[1]): string[] {
  const [title, description, facts] = readMarkdown(
    markdownCopy(published('mot', given), 'https://a.vn/mot/', EMPTY),
  ).children;
  const lines = facts?.type === 'list' ? facts.children.map((item) => textOf(item)) : [];
  return [title, description].map((node) => (node ? textOf(node) : '')).concat(lines);
}

test('the head of a copy says what the page is, where it is and how old', () => {
  const given = { author: 'Nhóm Thử', publishedAt: '2026-01-05', changedAt: '2026-02-01' };
  expect(head(given)).toEqual([
    'mot',
    'Về mot.',
    'Địa chỉ: https://a.vn/mot/',
    'Loại: Hướng dẫn',
    'Chủ đề: Bán hàng & gói quà',
    'Tác giả: Nhóm Thử',
    'Ngày đăng: 2026-01-05',
    'Cập nhật: 2026-02-01',
  ]);
});

test('it says nothing of a change that is not known, or that is the first day', () => {
  expect(head({ changedAt: undefined }).at(-1)).toBe('Ngày đăng: 2026-01-01');
  expect(head({ changedAt: '2026-01-01' }).at(-1)).toBe('Ngày đăng: 2026-01-01');
});

test('any title and description stay what they are', () => {
  const signs = fc.constantFrom(...'abđ ễ1.-+#*_`[]()<>&|~!\\:"\'={}$@^%/'.split(''), ...'“”…');
  const words = fc
    .array(signs, { minLength: 1, maxLength: 12 })
    .map((chars) => chars.join('').replace(/ +/g, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(words, words, (title, description) => {
      expect(head({ title, description }).slice(0, 2)).toEqual([title, description]);
    }),
    { numRuns: 300 },
  );
});
