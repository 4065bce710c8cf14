import { describe, expect, test } from 'vitest';
import { neighbours, newestFirst, readingOrder } from '../../../src/guides/order.ts';
import { slugs, summary } from './summary.ts';

const PAGES = [
  summary('giua', { publishedAt: '2026-05-01', title: 'Đo lường' }),
  summary('moi', { publishedAt: '2026-11-02' }),
  summary('giua-2', { publishedAt: '2026-05-01', title: 'Ăn ảnh' }),
  summary('cu', { publishedAt: '2025-12-31' }),
  summary('giua-3', { publishedAt: '2026-05-01', title: 'Dùng thử' }),
];

describe('order', () => {
  test('newest first; pages of one day as in a Vietnamese dictionary', () => {
    expect(slugs(newestFirst(PAGES))).toEqual(['moi', 'giua-2', 'giua-3', 'giua', 'cu']);
  });

  test('a page of a day to come leads no list, and is read last', () => {
    const ahead = summary('nam-2062', { publishedAt: '2062-01-05', isFuture: true });
    expect(slugs(newestFirst([ahead, ...PAGES]))).toEqual(['moi', 'giua-2', 'giua-3', 'giua', 'cu', 'nam-2062']);
    expect(slugs(readingOrder([ahead, ...PAGES])).at(-1)).toBe('nam-2062');
  });

  test('oldest first to read through; pages of one day by title all the same', () => {
    expect(slugs(readingOrder(PAGES))).toEqual(['cu', 'giua-2', 'giua-3', 'giua', 'moi']);
  });

  test('topic by topic as the author gave them, so that the next page is about the same', () => {
    const [a, b, c] = [
      summary('a', { topics: ['video'] }),
      summary('b', { topics: ['ban-hang'] }),
      summary('c', { topics: ['video'] }),
    ];
    expect(slugs(readingOrder([a, b, c], ['video', 'ban-hang']))).toEqual(['a', 'c', 'b']);
    expect(slugs(readingOrder([a, b, c], ['ban-hang', 'video']))).toEqual(['b', 'a', 'c']);
    expect(slugs(newestFirst([a, b, c], ['ban-hang', 'video']))).toEqual(['b', 'a', 'c']);
  });

  test('leaves the list it is given as it was', () => {
    const before = slugs(PAGES);
    newestFirst(PAGES);
    readingOrder(PAGES);
    expect(slugs(PAGES)).toEqual(before);
  });
});

describe('neighbours', () => {
  const [a, b, c] = [summary('a'), summary('b'), summary('c')];
  const ordered = [a, b, c];

  test.each([
    ['the first', a, undefined, 'b'],
    ['one in the middle', b, 'a', 'c'],
    ['the last', c, 'b', undefined],
    ['one that is not in the list', summary('x'), undefined, undefined],
  ])('of %s', (_, page, previous, next) => {
    const found = neighbours(page, ordered);
    expect([found.previous?.slug, found.next?.slug]).toEqual([previous, next]);
  });

  test('of the only page are none', () => {
    expect(neighbours(a, [a])).toEqual({ previous: undefined, next: undefined });
  });
});
