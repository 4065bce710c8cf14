import { describe, expect, test } from 'vitest';
import { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { searchView } from '../../../../src/search/query/search-view.ts';
import type { Files } from '../../content-folder.ts';
import { fetching } from '../library.ts';
import { partsOf } from './content-files.ts';

describe('the index of a content folder', () => {
  async function found(query: string, files: Files = {}): Promise<(readonly [string, string | undefined])[]> {
    const parts = await partsOf(files);
    const { pages } = await searchView(new IndexReader(fetching(parts)), { query, topic: '', most: 10 });
    return pages.map(({ address, places }) => [address, places[0]?.address] as const);
  }

  test.each([
    ['add page', 'bam-nut'],
    ['cài đặt', 'mo-trang'],
    ['nút ở góc', 'mo-trang'],
    ['bấm nút', 'bam-nut'],
    ['chuẩn bị', 'chuan-bi'],
  ])('leads from %s to its step', async (query, id) => {
    expect(await found(query)).toContainEqual(['/huong-dan/tao-trang/', `/huong-dan/tao-trang/#${id}`]);
  });

  test('says of a step its number and the section it stands in', async () => {
    const parts = await partsOf({});
    const { pages } = await searchView(new IndexReader(fetching(parts)), { query: 'add page', topic: '', most: 1 });
    expect(pages[0]?.places[0]).toMatchObject({ number: 2, section: 'Chuẩn bị', thumbnail: '' });
    expect(pages[0]?.topics).toEqual(['Bán hàng']);
  });

  test('knows the short forms of its abbreviations.yaml', async () => {
    const table = 'search:\n  tk: tài khoản\n';
    expect(await found('tk')).toEqual([]);
    expect((await found('tk', { 'abbreviations.yaml': table }))[0]?.[0]).toBe('/huong-dan/tao-trang/');
  });
});
