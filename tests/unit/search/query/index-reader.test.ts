import { describe, expect, test } from 'vitest';
import { type FetchPart, IndexReader } from '../../../../src/search/query/index-reader.ts';
import { searchView } from '../../../../src/search/query/search-view.ts';
import { MANIFEST } from '../../../../src/search/parts.ts';
import { fetching, OTHERS, partsOf, titles, type WrittenPage } from '../library.ts';

const PAGE: WrittenPage = { title: 'Tạo trang bán hàng', steps: [{ title: 'Mở trang', text: 'Bấm nút.' }] };
const PARTS = partsOf([PAGE, ...OTHERS]);

const ask = async (reader: IndexReader, query: string, most = 10) =>
  titles(await searchView(reader, { query, topic: '', most }));

/** Fetches as given, but the first part whose name begins so fails once. */
function failingOnce(start: string): FetchPart {
  const fetch = fetching(PARTS);
  let hasFailed = false;
  return async (name) => {
    if (hasFailed || !name.startsWith(start)) return fetch(name);
    hasFailed = true;
    throw new Error('no network');
  };
}

describe('a part that does not come', () => {
  test.each([
    ['the manifest', MANIFEST, 'tạo trang'],
    ['a shelf', 'ngan-', 'tạo trang'],
    ['a card', 'bai-', 'tạo trang'],
    ['the lexicon', 'tu-', 'tạo trnag'],
  ])('is an error, and asked for again with the next question: %s', async (_, start, query) => {
    const reader = new IndexReader(failingOnce(start));
    await expect(ask(reader, query)).rejects.toThrow('no network');
    expect((await ask(reader, query))[0]).toBe(PAGE.title);
  });

  test('fails every question while it stays away, and none thereafter', async () => {
    const fetch = fetching(PARTS);
    let isOffline = true;
    const reader = new IndexReader((name) => (isOffline ? Promise.reject(new Error('offline')) : fetch(name)));
    for (const query of ['tạo trang', 'mở trang']) await expect(ask(reader, query)).rejects.toThrow('offline');
    isOffline = false;
    expect((await ask(reader, 'mở trang'))[0]).toBe(PAGE.title);
  });
});

describe('of a large library', () => {
  const SYLLABLES =
    'ba be bi bo bu ca co cu da de di do du ga go gu ha he hi ho hu la le li lo lu ma me mi mo mu na'.split(' ');
  const word = (number: number): string =>
    `${SYLLABLES.at(number % 32)}${SYLLABLES.at((number >> 5) % 32)}${SYLLABLES.at((number >> 10) % 32)}`;
  const library = Array.from({ length: 400 }, (_, at) => ({
    title: `Bài ${word(at * 7)} ${word(at * 11)}`,
    steps: [
      { title: `Bước ${word(at * 13)}`, text: Array.from({ length: 60 }, (__, n) => word(at * 60 + n)).join(' ') },
    ],
  }));
  const parts = partsOf([...library, PAGE]);

  test('a query fetches the manifest, a few shelves and the cards that are shown', async () => {
    const asked: string[] = [];
    const shown = await ask(new IndexReader(fetching(parts, asked)), 'tạo trang bán hàng', 5);
    const count = (start: string): number => asked.filter((name) => name.startsWith(start)).length;
    expect([...parts.keys()].filter((name) => name.startsWith('ngan-')).length).toBeGreaterThan(40);
    expect(shown).toEqual([PAGE.title]);
    expect([count(MANIFEST), count('bai-'), count('tu-')]).toEqual([1, 1, 0]);
    expect(count('ngan-')).toBeLessThanOrEqual(7);
    expect(asked.length).toBe(1 + count('bai-') + count('ngan-'));
  });

  test('no part is fetched twice, whatever is asked one after another or at once', async () => {
    const asked: string[] = [];
    const reader = new IndexReader(fetching(parts, asked));
    await Promise.all(['tạo trang', 'tạo trang bán hàng', 'bài'].map((query) => ask(reader, query)));
    for (const query of ['tạo trang', 'bán hàng', 'trnag', 'tao5 trang', 'bài']) await ask(reader, query);
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('the same question again fetches nothing', async () => {
    const asked: string[] = [];
    const reader = new IndexReader(fetching(parts, asked));
    const first = await ask(reader, 'tạo trnag bán hàng');
    const before = asked.length;
    expect(await ask(reader, 'tạo trnag bán hàng')).toEqual(first);
    expect(asked.length).toBe(before);
  });

  test('more of a long answer fetches only the cards that come in addition', async () => {
    const asked: string[] = [];
    const reader = new IndexReader(fetching(parts, asked));
    await ask(reader, 'bài', 10);
    const before = asked.length;
    expect(await ask(reader, 'bài', 15)).toHaveLength(15);
    expect(asked.slice(before).map((name) => name.split('-')[0])).toEqual(Array(5).fill('bai'));
  });

  test('all words that begin alike are there, also where they lie on two shelves', async () => {
    const reader = new IndexReader(fetching(parts));
    const { firsts } = await reader.manifest();
    const words = firsts.filter((key) => !key.includes(' ') && key.length > 3);
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) {
      const keys = (await reader.entriesFrom(word.slice(0, -1))).map(({ key }) => key);
      expect(keys).toContain(word);
    }
  });

  test('every page is found by its title, on whatever shelf its words lie', async () => {
    const reader = new IndexReader(fetching(parts));
    for (const { title } of library.filter((_, at) => at % 9 === 0)) expect((await ask(reader, title))[0]).toBe(title);
  });
});
