import { describe, expect, test } from 'vitest';
import type { SearchView } from '../../../../src/search/hit.ts';
import { lookFor, titles, type WrittenPage } from '../library.ts';

const ADS: WrittenPage = {
  title: 'Chạy quảng cáo Facebook',
  steps: [{ title: 'Đăng ký tài khoản', text: 'Điền mật khẩu.' }, { title: 'Đặt giá thầu' }],
};
const SHOP: WrittenPage = {
  title: 'Tạo trang bán hàng',
  steps: [{ title: 'Mở Business Manager', text: 'Bấm bánh răng ở góc.' }],
};
const DESIGN: WrittenPage = { title: 'Thiết kế ảnh bìa' };

const ask = (query: string): Promise<SearchView> => lookFor(query, ADS, SHOP, DESIGN);

describe('a query that is taken as typed', () => {
  test.each([
    'quảng cáo',
    'quang cao',
    'quảng cao',
    'QUẢNG CÁO',
    'quảng cáo'.normalize('NFD'),
    'bán hàng',
    'business manager',
    'giá thầu',
    'bánh răng',
    'mật khẩu',
    'trang',
    'quảng cáo bán hàng',
    'làm sao để chạy quảng cáo',
    'lam sao de chay quang cao',
    'cách đặt giá thầu',
  ])('is not told otherwise, and no other is offered: %s', async (query) => {
    const { understood, suggestion, total } = await ask(query);
    expect([understood, suggestion, total > 0]).toEqual([undefined, undefined, true]);
  });

  test('finds no page besides that has other words', async () => {
    expect(titles(await ask('bánh răng'))).toEqual([SHOP.title]);
    expect(titles(await ask('mật khẩu'))).toEqual([ADS.title]);
  });
});

describe('a query that is read otherwise', () => {
  test.each([
    ['quangr caos', 'telex', 'quảng cáo', ADS],
    ['tajo trang bans hangf', 'telex', 'tạo trang bán hàng', SHOP],
    ['ddawng kys', 'telex', 'đăng ký', ADS],
    ['quang3 cao1', 'vni', 'quảng cáo', ADS],
    ['tao5 trang ban1 hang2', 'vni', 'tạo trang bán hàng', SHOP],
    ['d9a8ng ky1', 'vni', 'đăng ký', ADS],
    ['chạy qc', 'synonym', 'chạy quảng cáo', ADS],
    ['qc fb', 'synonym', 'quảng cáo facebook', ADS],
    ['mk', 'synonym', 'mật khẩu', ADS],
    ['fanpage', 'synonym', 'trang', SHOP],
    ['chayj qc', 'synonym', 'chạy quảng cáo', ADS],
  ] as const)('%s (%s) is told to be %s', async (query, why, text, page) => {
    const view = await ask(query);
    expect(view.understood).toEqual({ why, text });
    expect(titles(view)[0]).toBe(page.title);
    expect([view.query, view.words]).toEqual([query, text]);
  });

  test('by a name with several meanings finds the pages of each', async () => {
    expect(titles(await ask('tk'))).toEqual(expect.arrayContaining([ADS.title, DESIGN.title]));
  });

  test('by the long form finds the pages that have the short one too, behind the others', async () => {
    const short = { title: 'Fanpage là gì' };
    expect(titles(await lookFor('trang', short, SHOP))).toEqual([SHOP.title, short.title]);
  });

  test.each(['trắng', 'màu trắng', 'trảng', 'tái khoán', 'tải khoan'])(
    'is not %s, which is another word than the name it has the letters of',
    async (query) => {
      const pages = [{ title: 'Fanpage và TK là gì' }, { title: 'Page', text: 'Page hay fanpage.' }];
      const { understood, suggestion } = await lookFor(query, ...pages);
      expect([understood?.why, suggestion]).toEqual([undefined, undefined]);
    },
  );
});

describe('a word that is not typed to its end', () => {
  test.each([
    ['quảng c', ADS],
    ['quang ca', ADS],
    ['chạy quảng cáo face', ADS],
    ['bán hà', SHOP],
    ['busi', SHOP],
    ['thiết k', DESIGN],
    ['đăng', ADS],
    ['Đ'.normalize('NFD') + 'ăng k'.normalize('NFD'), ADS],
  ])('finds what begins so: %s', async (query, page) => {
    const view = await ask(query);
    expect(titles(view)[0]).toBe(page.title);
    expect(view.suggestion).toBeUndefined();
  });

  test('finds the commonest of many words first', async () => {
    const rare = ['quả cam', 'quả chanh', 'quả chuối', 'quả cóc'].map((title) => ({ title }));
    const common = ['Tô quả cầu', 'Vẽ quả cầu', 'Đá quả cầu'].map((title) => ({ title }));
    const view = await lookFor('quả c', ...rare, ...common);
    expect(titles(view)).toEqual(expect.arrayContaining(common.map(({ title }) => title)));
  });

  test('marks the whole word in the results and on the page', async () => {
    expect((await ask('quảng c')).words).toBe('quảng cáo');
  });

  test('is no other word before it: a longer word that is known is not cut', async () => {
    expect(titles(await lookFor('tra', { title: 'Tra cứu' }, SHOP))[0]).toBe('Tra cứu');
  });
});
