import { describe, expect, test } from 'vitest';
import type { SearchView } from '../../../../src/search/hit.ts';
import { statusText } from '../../../../src/search/status-text.ts';
import { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { type SearchRequest, searchView } from '../../../../src/search/query/search-view.ts';
import { fetching, lookFor, OTHERS, partsOf, titles, type WrittenPage } from '../library.ts';

const TOPICS = {
  'ban-hang': { title: 'Bán hàng' },
  'quang-cao': { title: 'Quảng cáo' },
  'noi-dung': { title: 'Nội dung' },
};

/** Twelve pages about `trang`, in topics by turns; the first is in two. */
const PAGES: readonly WrittenPage[] = Array.from({ length: 12 }, (_, at) => ({
  title: `Trang ${'abcdefghijkl'.charAt(at)}`,
  topics: at === 0 ? ['quang-cao', 'ban-hang'] : [at % 3 === 0 ? 'quang-cao' : 'ban-hang'],
}));

const reader = new IndexReader(fetching(partsOf([...PAGES, ...OTHERS], TOPICS)));

function ask(request: Partial<SearchRequest>): Promise<SearchView> {
  return searchView(reader, { query: 'trang', topic: '', most: 10, ...request });
}

describe('nothing', () => {
  test.each(['zzzyx', 'xyzzy plugh', '😀', '…', '   ', '', '???', '()"\'', 'constructor', '__proto__'])(
    'is found for %j, and that is said',
    async (query) => {
      const view = await ask({ query });
      expect(view).toMatchObject({ query, total: 0, inAll: 0, pages: [], topics: [], understood: undefined });
      expect(statusText(view)).toMatch(/^Không (?:có|thấy) bài nào /);
    },
  );

  test('is found in a library without pages', async () => {
    const empty = new IndexReader(fetching(partsOf([])));
    expect((await searchView(empty, { query: 'tạo trang', topic: '', most: 10 })).total).toBe(0);
  });

  test('is found for words of which the pages have only the smaller part', async () => {
    expect((await ask({ query: 'trang zzzyx plugh xyzzy' })).total).toBe(0);
  });

  test.each(['tạo '.repeat(300), 'á'.repeat(5000), 'a b c d e f g h i k l m n o p q r s t u v x y', '\u0301\u0302'])(
    'goes wrong with an odd query: %#',
    async (query) => {
      expect((await ask({ query })).query).toBe(query);
    },
  );
});

describe('a topic', () => {
  test('is offered with how many of the found pages it has, the one with most first', async () => {
    expect((await ask({})).topics).toEqual([
      { id: 'ban-hang', title: 'Bán hàng', count: 9 },
      { id: 'quang-cao', title: 'Quảng cáo', count: 4 },
    ]);
  });

  test('that is chosen leaves only its pages, in the same order, and the counts of all stay', async () => {
    const all = await ask({ most: 99 });
    const chosen = await ask({ topic: 'quang-cao', most: 99 });
    expect(titles(chosen)).toEqual(['Trang a', 'Trang d', 'Trang g', 'Trang j']);
    expect(titles(chosen)).toEqual(titles(all).filter((title) => titles(chosen).includes(title)));
    expect([chosen.total, chosen.inAll, chosen.topics]).toEqual([4, 12, all.topics]);
  });

  test('that has none of the found pages shows none, and the others stay to be chosen', async () => {
    const chosen = await ask({ topic: 'noi-dung' });
    expect([chosen.total, chosen.pages, chosen.inAll, chosen.topics.length]).toEqual([0, [], 12, 2]);
  });

  test('that is not there filters nothing', async () => {
    expect(await ask({ topic: 'khong-co' })).toMatchObject({ total: 12, topic: '' });
    expect((await ask({ topic: 'quang-cao' })).topic).toBe('quang-cao');
  });

  test('is named under each page', async () => {
    expect((await ask({})).pages[0]?.topics).toEqual(['Quảng cáo', 'Bán hàng']);
  });
});

describe('the number of pages that are shown', () => {
  test('is limited, and the total is not', async () => {
    for (const most of [1, 5, 10, 12]) {
      const { pages, total, inAll } = await ask({ most });
      expect([pages.length, total, inAll]).toEqual([most, 12, 12]);
    }
  });

  test('grows without moving those that were shown', async () => {
    const [some, more] = [await ask({ most: 5 }), await ask({ most: 10 })];
    expect(titles(more).slice(0, 5)).toEqual(titles(some));
  });
});

describe('pages that are equal', () => {
  test('keep their order, each time they are asked for', async () => {
    const order = titles(await ask({ most: 99 }));
    expect(order).toEqual(PAGES.map(({ title }) => title));
    expect(titles(await ask({ most: 99 }))).toEqual(order);
  });

  test('and all others are shown once', async () => {
    const order = titles(await ask({ query: 'trang fanpage tao5', most: 99 }));
    expect(new Set(order).size).toBe(order.length);
  });
});

describe('the words of an answer', () => {
  const GUIDE = { title: 'Giao quyền cho người khác' };

  test('are those of the query without the question around them', async () => {
    expect((await lookFor('làm sao để giao quyền', GUIDE)).words).toBe('giao quyền');
  });

  test('are with each page those it was found by', async () => {
    const { pages } = await lookFor('trang', { title: 'Tạo trang' }, { title: 'Fanpage là gì' });
    expect(pages.map(({ words }) => words)).toEqual(['trang', 'fanpage']);
  });

  test('must stand side by side where they were typed in quotes', async () => {
    expect((await lookFor('"giao quyền"', GUIDE)).isPhrase).toBe(true);
    expect((await lookFor('giao quyền', GUIDE)).isPhrase).toBe(false);
  });
});

test('pages that are worth little beside the best are left out', async () => {
  const best = { title: 'Đặt giá thầu' };
  const weak = { title: 'Nấu ăn', text: `Giá của rau. ${'Rau xanh và thịt. '.repeat(5)}Thầu khoán.` };
  expect(titles(await lookFor('đặt giá thầu', weak, best))).toEqual([best.title]);
});

test('the view is what was asked, as it was typed', async () => {
  for (const query of ['  Trang ', 'TRANG', 'trang'.normalize('NFD'), '<b>trang</b>']) {
    expect((await ask({ query })).query).toBe(query);
  }
});
