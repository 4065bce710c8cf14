import { describe, expect, test } from 'vitest';
import { authorDescription, authorShelves } from '../../../src/guides/authors.ts';
import { buildLibrary } from '../../../src/guides/library.ts';
import { slugs, summary } from './summary.ts';

const AUTHORS = {
  'quoc-anh': { name: 'Quốc Anh' },
  dung: { name: 'Đặng Dũng', bio: 'Bán hoa từ nhỏ.' },
  nhom: { name: 'Nhóm Hoa', group: true },
  'chua-viet': { name: 'Ẩn danh' },
};
const PAGES = [
  summary('cu', { author: 'dung', publishedAt: '2026-01-01' }),
  summary('bai', { author: 'dung', kind: 'post', publishedAt: '2026-03-01' }),
  summary('moi', { author: 'dung', publishedAt: '2026-05-01' }),
  summary('chung', { author: 'nhom' }),
  summary('la', { author: 'khong-co' }),
  summary('ten-la', { author: 'toString' }),
  summary('vo-danh'),
  summary('rieng', { author: 'quoc-anh' }),
];

describe('the authors', () => {
  const shelves = authorShelves(buildLibrary(PAGES, { topics: {}, authors: AUTHORS, labels: [] }));

  test('are those with a page, in dictionary order, each with guides and posts, newest first', () => {
    expect(shelves.map(({ id, pages }) => [id, ...slugs(pages)])).toEqual([
      ['dung', 'moi', 'bai', 'cu'],
      ['nhom', 'chung'],
      ['quoc-anh', 'rieng'],
    ]);
  });

  test('are named with their page, one person or several', () => {
    const facts = shelves.map(({ title, address, group }) => [title, address, group]);
    expect(facts).toEqual([
      ['Đặng Dũng', '/tac-gia/dung/', false],
      ['Nhóm Hoa', '/tac-gia/nhom/', true],
      ['Quốc Anh', '/tac-gia/quoc-anh/', false],
    ]);
  });

  test('say who they are, or else their page says what it holds', () => {
    expect(shelves.map(authorDescription)).toEqual([
      'Bán hoa từ nhỏ.',
      'Tất cả các bài của Nhóm Hoa trên Từng Bước.',
      'Tất cả các bài của Quốc Anh trên Từng Bước.',
    ]);
  });
});
