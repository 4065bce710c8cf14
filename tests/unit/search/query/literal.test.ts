import { describe, expect, test } from 'vitest';
import { searchView } from '../../../../src/search/query/search-view.ts';
import { OTHERS, readerOf, titles, type WrittenPage } from '../library.ts';

const ADS: WrittenPage = { title: 'Chạy quảng cáo Facebook' };
const CAI: WrittenPage = { title: 'Cái bàn ở quảng trường' };
const view = (query: string, isLiteral = false) =>
  searchView(readerOf(ADS, CAI, ...OTHERS), { query, topic: '', most: 10, isLiteral });

describe('a query that was mended', () => {
  test('can be asked for as it was typed where the pages have each of its words', async () => {
    const mended = await view('quảng cái');
    expect([mended.understood?.text, mended.canBeLiteral]).toEqual(['quảng cáo', true]);
    const literal = await view('quảng cái', true);
    expect([titles(literal)[0], literal.understood, literal.canBeLiteral]).toEqual([CAI.title, undefined, false]);
  });

  test('cannot where nobody has one of them', async () => {
    const { understood, canBeLiteral } = await view('quảgn cáo');
    expect([understood?.text, canBeLiteral]).toEqual(['quảng cáo', false]);
  });

  test('and is then asked for as it was typed is read in no other way', async () => {
    for (const query of ['quảgn cáo', 'qc', 'quangr caos', 'quang3 cao1', 'quảng c']) {
      expect((await view(query, true)).understood).toBeUndefined();
    }
  });
});
