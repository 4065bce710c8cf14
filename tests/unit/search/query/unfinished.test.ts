import { expect, test } from 'vitest';
import { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { unfinishedReadings } from '../../../../src/search/query/unfinished.ts';
import { fetching, partsOf, type WrittenPage } from '../library.ts';

/** Ends of “bán h…”, with how many pages have them: neither in the order of the alphabet nor in that of the pages. */
const ENDS: Readonly<Record<string, number>> = { hoa: 2, hàng: 5, heo: 1, hương: 4, hộp: 3 };

const PAGES: readonly WrittenPage[] = Object.entries(ENDS).flatMap(([end, count]) =>
  Array.from({ length: count }, (_, at) => ({ title: `Bán ${end} lần ${at + 1}` })),
);

test('an unfinished word is ended in the three ways that most pages have, the commonest first', async () => {
  const reader = new IndexReader(fetching(partsOf(PAGES)));
  const words = [
    { text: 'bán', folded: 'ban' },
    { text: 'h', folded: 'h' },
  ];
  const readings = await unfinishedReadings(reader, { words, cost: 0, why: 'typed' }, new Map());
  expect(readings.map((reading) => reading.words.map(({ text }) => text).join(' '))).toEqual([
    'bán hàng',
    'bán hương',
    'bán hộp',
  ]);
});
