import { describe, expect, test } from 'vitest';
import { relatedPages, topicIndex } from '../../../src/guides/related.ts';
import { slugs, summary } from './summary.ts';

/** Ten pages share `chung`; two more have a rare topic with `goc`. */
const CROWD = Array.from({ length: 10 }, (_, at) => summary(`dong-${at}`, { publishedAt: `2026-11-1${at}` }));
const GOC = summary('goc', { topics: ['chung', 'hiem'] });
const RARE = summary('hiem', { topics: ['hiem'], publishedAt: '2020-01-01' });
const OTHER = summary('khac', { topics: ['khac'], publishedAt: '2030-01-01' });
const ALL = [...CROWD, GOC, RARE, OTHER];

describe('related pages', () => {
  test('begin with the one that shares what few share, however old it is', () => {
    expect(slugs(relatedPages(GOC, topicIndex(ALL), 3))).toEqual(['hiem', 'dong-9', 'dong-8']);
  });

  test('have a page of a day to come behind the others that share as much', () => {
    const ahead = summary('nam-2062', { publishedAt: '2062-01-05', isFuture: true });
    expect(slugs(relatedPages(GOC, topicIndex([...ALL, ahead]), 99)).at(-1)).toBe('nam-2062');
  });

  test('never hold the page itself, nor a page that shares nothing', () => {
    const related = slugs(relatedPages(GOC, topicIndex(ALL), 99));
    expect(related).toHaveLength(11);
    expect(related).not.toContain('goc');
    expect(related).not.toContain('khac');
  });

  test('are as many as asked for, and the first of them the same whatever their number', () => {
    const index = topicIndex(ALL);
    const all = slugs(relatedPages(GOC, index, 99));
    for (let count = 0; count <= 12; count += 1) {
      expect(slugs(relatedPages(GOC, index, count))).toEqual(all.slice(0, count));
    }
  });

  test('do not hang on the order the pages were read in', () => {
    const forth = slugs(relatedPages(GOC, topicIndex(ALL), 5));
    expect(slugs(relatedPages(GOC, topicIndex([...ALL].reverse()), 5))).toEqual(forth);
  });

  test('two rare topics shared count more than one', () => {
    const page = summary('a', { topics: ['x', 'y'] });
    const both = summary('ca-hai', { topics: ['x', 'y'], publishedAt: '2020-01-01' });
    const one = summary('mot', { topics: ['x'], publishedAt: '2026-12-01' });
    expect(slugs(relatedPages(page, topicIndex([page, one, both]), 2))).toEqual(['ca-hai', 'mot']);
  });

  test('that are equal go by day, newest first, then by address', () => {
    const pages = [
      summary('b', { publishedAt: '2026-11-02' }),
      summary('c', { publishedAt: '2026-11-03' }),
      summary('a', { publishedAt: '2026-11-02' }),
      summary('d', { publishedAt: '2026-11-02', kind: 'post' }),
    ];
    const page = summary('goc');
    expect(slugs(relatedPages(page, topicIndex([page, ...pages]), 9))).toEqual(['c', 'd', 'a', 'b']);
  });

  test('of a page alone with its topic are none', () => {
    expect(relatedPages(OTHER, topicIndex(ALL), 4)).toEqual([]);
  });
});
