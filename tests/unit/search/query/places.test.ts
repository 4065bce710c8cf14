import { describe, expect, test } from 'vitest';
import { searchView } from '../../../../src/search/query/search-view.ts';
import { bracketed, lookFor, plain, readerOf, steps, titles, type WrittenPage } from '../library.ts';

const GUIDE: WrittenPage = {
  title: 'Thêm người quản lý',
  description: 'Cách thêm người vào doanh nghiệp.',
  steps: [
    { title: 'Mở phần cài đặt', labels: ['Business Settings'], text: 'Bấm bánh răng ở góc.' },
    { title: 'Chọn người', labels: ['Add People'], text: 'Điền địa chỉ thư của người đó.' },
    { title: 'Giao quyền', labels: ['Admin access', 'Nút Next ở góc dưới'], text: 'Chọn quyền cho người đó.' },
    { title: 'Chờ trả lời', text: 'Người đó mở thư rồi bấm Accept Invitation.' },
    { title: 'Chờ trả tiền' },
    { title: 'Chờ trả hàng' },
    { title: 'Chờ trả giá' },
  ],
};

const pageFor = async (query: string) => (await lookFor(query, { title: 'Giặt đồ' }, GUIDE)).pages[0];

describe('a label of the product leads to its step', () => {
  test.each([
    ['Business Settings', 'Mở phần cài đặt'],
    ['business settings', 'Mở phần cài đặt'],
    ['add people', 'Chọn người'],
    ['nút add people ở đâu', 'Chọn người'],
    ['admin access', 'Giao quyền'],
    ['nút next', 'Giao quyền'],
    ['góc dưới', 'Giao quyền'],
  ])('%s: %s', async (query, step) => {
    const page = await pageFor(query);
    expect(plain(page?.title ?? [])).toBe(GUIDE.title);
    expect(steps(page)[0]).toBe(step);
  });
});

describe('the text of a step leads to it, in a library of few pages', () => {
  test.each([
    ['bánh răng', 'Mở phần cài đặt'],
    ['địa chỉ thư', 'Chọn người'],
    ['accept invitation', 'Chờ trả lời'],
  ])('%s: %s', async (query, step) => {
    const [place] = (await pageFor(query))?.places ?? [];
    expect(plain(place?.title ?? [])).toBe(step);
    expect(bracketed(place?.excerpt ?? []).toLowerCase()).toContain(`[${query}]`);
  });
});

describe('the steps under a page', () => {
  test('are the three that answer best', async () => {
    expect(steps(await pageFor('chờ trả'))).toEqual(['Chờ trả lời', 'Chờ trả tiền', 'Chờ trả hàng']);
    expect(steps(await pageFor('chờ trả giá'))[0]).toBe('Chờ trả giá');
  });

  test('are not those that answer far worse than the best', async () => {
    expect(steps(await pageFor('admin access'))).toEqual(['Giao quyền']);
    expect(steps(await pageFor('chọn người'))).toEqual(['Chọn người']);
  });

  test('are none where the words stand in the title alone', async () => {
    const page = await pageFor('quản lý');
    expect([plain(page?.title ?? []), steps(page)]).toEqual([GUIDE.title, []]);
  });

  test('have their number, their address and the words marked', async () => {
    const [place] = (await pageFor('chọn người'))?.places ?? [];
    expect(place?.number).toBe(2);
    expect(place?.address).toBe('/huong-dan/them-nguoi-quan-ly/#chon-nguoi');
    expect(bracketed(place?.title ?? [])).toBe('[Chọn người]');
  });

  test('show the label that was looked for', async () => {
    const [place] = (await pageFor('admin access'))?.places ?? [];
    expect(bracketed(place?.excerpt ?? [])).toContain('[Admin access]');
  });
});

describe('what is marked', () => {
  test('are the words in the title, whatever their marks', async () => {
    expect(bracketed((await pageFor('quan ly'))?.title ?? [])).toBe('Thêm người [quản lý]');
    expect(bracketed((await pageFor('them nguoi quan ly'))?.title ?? [])).toBe('[Thêm người quản lý]');
  });

  test('are not the words of the question around them', async () => {
    const [place] = (await pageFor('làm sao để giao quyền'))?.places ?? [];
    expect(bracketed(place?.title ?? [])).toBe('[Giao quyền]');
    const { pages } = await lookFor('cách xóa', { title: 'Cách để xóa trang' });
    expect(bracketed(pages[0]?.title ?? [])).toBe('Cách để [xóa] trang');
  });

  test('are the words of a question that is nothing else', async () => {
    const { pages } = await lookFor('làm sao', { title: 'Làm sao bây giờ' });
    expect(bracketed(pages[0]?.title ?? [])).toBe('[Làm sao] bây giờ');
  });

  test('are the words that were meant, where they were typed as keys or short', async () => {
    const shop = { title: 'Chạy quảng cáo' };
    for (const query of ['quangr caos', 'quang3 cao1', 'qc', 'qaung cao']) {
      expect(bracketed((await lookFor(query, shop)).pages[0]?.title ?? [])).toBe('Chạy [quảng cáo]');
    }
  });
});

describe('of a page itself', () => {
  test('the description is shown where it has the words, or none has', async () => {
    expect(bracketed((await pageFor('doanh nghiệp'))?.excerpt ?? [])).toBe('Cách thêm người vào [doanh nghiệp].');
    expect(plain((await pageFor('quản lý'))?.excerpt ?? [])).toBe(GUIDE.description);
  });

  test('the address is the page’s, and the topic has its name', async () => {
    const { pages } = await searchView(readerOf({ ...GUIDE, topics: ['khong-co-ten'] }), {
      query: 'quản lý',
      topic: '',
      most: 1,
    });
    expect([pages[0]?.address, pages[0]?.kind, pages[0]?.topics]).toEqual([
      '/huong-dan/them-nguoi-quan-ly/',
      'guide',
      ['khong-co-ten'],
    ]);
  });

  test('words of the text are found though none of its steps has them in its title', async () => {
    expect(titles(await lookFor('bánh răng', GUIDE))[0]).toBe(GUIDE.title);
    expect(titles(await lookFor('accept invitation', GUIDE))).toEqual([GUIDE.title]);
  });
});
