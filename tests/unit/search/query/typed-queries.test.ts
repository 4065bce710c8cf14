import { describe, expect, test } from 'vitest';
import { lookFor, titles, type WrittenPage } from '../library.ts';

type Row = readonly [how: string, query: string, must: WrittenPage, not: WrittenPage];

/** In every row: how something is typed, the page that must come first, and one that must not though it stands before it in the library. */
const TYPED: readonly Row[] = [
  ['without marks', 'dat hang', { title: 'Đặt hàng' }, { title: 'Hàng đã đặt' }],
  ['with half of the marks', 'đặt hang', { title: 'Đặt hàng' }, { title: 'Đất hang' }],
  ['with marks on one letter only', 'đăt hàng', { title: 'Đặt hàng' }, { title: 'Hàng đã đặt' }],
  ['in NFD', 'tạo trang'.normalize('NFD'), { title: 'Cách tạo trang' }, { title: 'Tao trang điểm' }],
  ['in the other style of tone', 'hoà giải', { title: 'Hòa giải' }, { title: 'Hoa giai' }],
  ['in capitals', 'TẠO TRANG', { title: 'Cách tạo trang' }, { title: 'Trang tạo ra' }],
  ['with signs between', '“tạo, trang”?!', { title: 'Cách tạo trang' }, { title: 'Trang tạo ra' }],
  ['with many spaces', '  tạo \t trang ', { title: 'Cách tạo trang' }, { title: 'Trang tạo ra' }],
  ['as Telex keys', 'ddawngj kys', { title: 'Đặng ký' }, { title: 'Đang kỳ' }],
  ['as VNI keys', 'd9a8t5 hang2', { title: 'Đặt hàng' }, { title: 'Hàng đã đặt' }],
  ['as a whole line of Telex', 'taoj trang bans hangf', { title: 'Tạo trang bán hàng' }, { title: 'Tao trang bàn' }],
  ['as a whole line of VNI', 'tao5 trang ban1 hang2', { title: 'Tạo trang bán hàng' }, { title: 'Tao trang bàn' }],
  ['as Telex with one hook', 'nguwoif duwngf', { title: 'Người dừng' }, { title: 'Nguội dưng' }],
  ['as VNI with one hook', 'nu7oc1 su7oi3', { title: 'Nước sưởi' }, { title: 'Nuộc suôi' }],
  ['in bold letters of mathematics', '𝗴𝗶𝗮̉𝗺 𝗴𝗶𝗮́', { title: 'Giảm giá' }, { title: 'Giam gia' }],
  [
    'in plain letters, where the page has wide ones',
    'mua facebook',
    { title: 'Mua ＦＡＣＥＢＯＯＫ' },
    { title: 'Face mua' },
  ],
  ['without marks, where the page has small capitals', 'va con', { title: 'ᴠà ᴄᴏɴ' }, { title: 'Con và' }],
  ['half Telex, half without marks', 'taoj trang ban hang', { title: 'Tạo trang bán hàng' }, { title: 'Trang hàng' }],
  ['short', 'chạy qc', { title: 'Chạy quảng cáo' }, { title: 'Chạy bộ' }],
  ['by another name', 'tạo fanpage', { title: 'Tạo trang' }, { title: 'Tạo nhóm' }],
  [
    'as a question',
    'làm sao để tạo tk quảng cáo fb',
    { title: 'Tạo tài khoản quảng cáo Facebook' },
    { title: 'Làm sao để xóa ảnh', text: 'Làm sao để tạo ảnh? Làm sao để tạo quảng cáo?' },
  ],
  [
    'as a question without marks',
    'lam sao de doi ten trang',
    { title: 'Đổi tên trang' },
    { title: 'Làm sao để đổi ảnh', text: 'Làm sao để đổi ảnh.' },
  ],
  [
    'as a question at its end',
    'đổi tên trang như thế nào',
    { title: 'Đổi tên trang' },
    { title: 'Trang hỏi đáp: làm như thế nào', text: 'Như thế nào là tên?' },
  ],
];

const first = async (query: string, must: WrittenPage, not: WrittenPage): Promise<string | undefined> =>
  titles(await lookFor(query, not, must))[0];

describe('is found first, typed', () => {
  test.each(TYPED)('%s: %s', async (_, query, must, not) => {
    expect(await first(query, must, not)).toBe(must.title);
  });

  test.each(TYPED)('%s, also from pages that are in NFD: %s', async (_, query, must, not) => {
    const { title } = must;
    expect((await first(query, { ...must, title: title.normalize('NFD') }, not))?.normalize('NFC')).toBe(title);
  });
});

describe('the pages of an English word that could be keys', () => {
  const KEYS: readonly Row[] = [
    ['user', 'user', { title: 'User là gì' }, { title: 'Ủe oải' }],
    ['news', 'news', { title: 'Xem news' }, { title: 'Né tránh', text: 'Né nẻ.' }],
    ['see', 'see', { title: 'Nút See All' }, { title: 'Sê nô' }],
    ['post', 'post', { title: 'Boost post' }, { title: 'Pót' }],
    ['box', 'box', { title: 'Box chat' }, { title: 'Bõ công' }],
    ['tax', 'tax', { title: 'Mã tax' }, { title: 'Tã giấy' }],
    ['boost', 'boost post', { title: 'Nút Boost Post' }, { title: 'Bốt pót' }],
    ['tax, though somebody wrote mà ta', 'ma tax', { title: 'Điền mã tax' }, { title: 'Kể', text: 'Người mà ta gặp.' }],
    [
      'max, though somebody wrote giá mà',
      'gia max',
      { title: 'Đặt giá max' },
      { title: 'Đồ cũ', text: 'Có giá mà ế.' },
    ],
    ['see all', 'see all', { title: 'Nút', steps: [{ title: 'Bấm See All' }] }, { title: 'Sê al' }],
  ];

  test.each(KEYS)('come first for %s: %s', async (_, query, must, not) => {
    const view = await lookFor(query, not, must);
    expect([titles(view)[0], view.understood]).toEqual([must.title, undefined]);
  });
});

describe('a query in quotes', () => {
  const PHRASE = { title: 'Chiến dịch', steps: [{ title: 'Chọn giá thầu' }] };
  const APART = { title: 'Giá và thầu', text: 'Thầu theo giá.' };

  test.each(['"giá thầu"', '“giá thầu”', '  "giá thầu" ', '"gia thau"'])(
    'finds its words side by side only: %s',
    async (query) => {
      expect(titles(await lookFor(query, APART, PHRASE))).toEqual([PHRASE.title]);
    },
  );

  test.each(['"giá thấp"', '"qaung cao"', '"quangr caos"'])('is not read otherwise: %s', async (query) => {
    const view = await lookFor(query, APART, PHRASE, { title: 'Quảng cáo' });
    expect([view.total, view.understood]).toEqual([0, undefined]);
  });

  test('that is not ended is read as without it', async () => {
    expect(titles(await lookFor('"giá thầu', APART, PHRASE))).toContain(PHRASE.title);
  });
});
