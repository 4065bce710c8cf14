import { describe, expect, test } from 'vitest';
import { answer } from '../../../../src/search/query/answer.ts';
import { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { searchView } from '../../../../src/search/query/search-view.ts';
import { fetching, MUCH_TEXT, partsOf, titles, type WrittenPage } from '../library.ts';

const COUNT = 450;
const TOPICS = { mot: { title: 'Một' }, hai: { title: 'Hai' } };

/** Every page has `bạn` in its text and `bài` in its title; the last fifty are in a topic of their own. */
const LIBRARY: readonly WrittenPage[] = Array.from({ length: COUNT }, (_, at) => ({
  title: `Bài ${at}`,
  topics: [at < COUNT - 50 ? 'mot' : 'hai'],
  text: at === 321 ? 'Bạn xem giá thầu. Giá thầu cao.' : 'Bạn làm từng việc một.',
}));
describe.each([
  ['', []],
  [' and much text', [MUCH_TEXT]],
])('in a library of hundreds of pages%s', (_, more) => {
  const reader = new IndexReader(fetching(partsOf([...LIBRARY, ...more], TOPICS)));
  const ask = (query: string, topic = '') => searchView(reader, { query, topic, most: 5 });

  test('a word that all have finds all, and the total says how many', async () => {
    expect((await ask('bài')).total).toBe(COUNT);
    // Of a word that nearly all have, an index of much text does not keep which have it not.
    expect((await ask('bạn')).total).toBeGreaterThanOrEqual(COUNT);
  });

  test('the topics are counted over all pages, and a chosen one shows all of its own', async () => {
    expect((await ask('bài')).topics.map(({ id, count }) => [id, count])).toEqual([
      ['mot', COUNT - 50],
      ['hai', 50],
    ]);
    const chosen = await ask('bài', 'hai');
    expect([chosen.total, titles(chosen)[0]]).toEqual([50, 'Bài 400']);
  });

  test('a whole text that was pasted is looked for by its first lines', async () => {
    const pasted = 'Giá thầu cao. '.repeat(50_000);
    expect((await answer(reader, pasted)).query).toBe(pasted.slice(0, 1000));
    expect(titles(await ask(pasted))[0]).toBe('Bài 321');
  });

  test('the one page with a rare word is found, whatever number it has', async () => {
    expect(titles(await ask('giá thầu'))).toEqual(['Bài 321']);
    expect(titles(await ask('bạn xem giá thầu'))[0]).toBe('Bài 321');
    expect(titles(await ask('bài 449'))[0]).toBe('Bài 449');
  });

  test('pages further down are shown with their titles and can be asked for', async () => {
    const { pages } = await searchView(reader, { query: 'bài', topic: '', most: COUNT });
    expect(new Set(titles({ pages })).size).toBe(COUNT);
  });

  test('a word that all have does not stand for the rare one beside it', async () => {
    const { total } = await ask('bạn giá thầu');
    expect(total).toBe(1);
  });
});

test('in a library of hundreds of pages a phrase in quotes finds all that have it', async () => {
  const reader = new IndexReader(fetching(partsOf(LIBRARY)));
  const total = async (query: string): Promise<number> =>
    (await searchView(reader, { query, topic: '', most: 5 })).total;
  expect(await total('"từng việc"')).toBe(COUNT - 1);
  expect(await total('"giá thầu"')).toBe(1);
});
