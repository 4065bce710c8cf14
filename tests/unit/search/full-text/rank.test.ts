import { describe, expect, test } from 'vitest';
import { hasAllWords, hasPhrase, rankPages, rankPlaces, readPage } from '../../../../src/search/full-text/rank.ts';
import { found, type Written } from './found-page.ts';

/** Titles in the order a reader sees them, from pages in the order Pagefind gave. */
function ranked(typed: string, ...pages: Written[]): string[] {
  return rankPages(
    pages.map((page) => readPage(found(page))),
    typed,
  ).map(({ meta }) => meta['title'] ?? '');
}

/** In every row: what is typed, the page that must come first, and one that must not though Pagefind put it first. */
const ROWS: readonly (readonly [why: string, typed: string, must: Written, not: Written])[] = [
  [
    'the phrase in the title',
    'tạo trang',
    { title: 'Cách tạo trang' },
    { title: 'Trang chủ', text: 'tạo ra một trang' },
  ],
  [
    'the phrase in the title before it in a step and the text together',
    'tạo trang',
    { title: 'Cách tạo trang' },
    { title: 'Quản lý', headings: ['Tạo trang'], text: 'Muốn tạo trang thì tạo trang.' },
  ],
  [
    'the phrase in a step before it in the text',
    'xóa trang',
    { title: 'Quản lý', headings: ['Xóa trang cũ'] },
    { title: 'Hỏi và giải thích', text: 'Muốn xóa trang thì làm sao? xóa trang, xóa trang' },
  ],
  [
    'the phrase in the text before words that stand apart',
    'giá thầu',
    { title: 'Chiến dịch', text: 'Chọn giá thầu thấp.' },
    { title: 'Mua hàng', text: 'Đấu thầu không xem giá. Thầu theo giá.' },
  ],
  ['the marks that were typed', 'mã', { title: 'Nhập mã' }, { title: 'Mua ma nơ canh' }],
  ['typed without marks, what is written with them', 'dat hang', { title: 'Đặt hàng' }, { title: 'Hàng đã đặt' }],
  ['đ as the index holds it', 'đổi tên', { title: 'Đổi tên trang' }, { title: 'Dơi tên lạ' }],
  ['capitals as small letters', 'TẠO TRANG', { title: 'Cách tạo trang' }, { title: 'Tạo ra trang' }],
  ['a phrase in quotes as without them', '"tạo trang"', { title: 'Cách tạo trang' }, { title: 'Tạo ra trang' }],
  ['several spaces as one', 'tạo  trang ', { title: 'Cách tạo trang' }, { title: 'Tạo ra trang' }],
  ['NFD as NFC', 'tạo trang'.normalize('NFD'), { title: 'Cách tạo trang' }, { title: 'Tao trang điểm' }],
  ['a syllable not yet typed to its end', 'quảng c', { title: 'Quảng cáo' }, { title: 'Công việc', text: 'quảng bá' }],
  [
    'whole syllables, not the end of another',
    'an toàn',
    { title: 'Mật khẩu', headings: ['Giữ tài khoản an toàn'] },
    { title: 'Bán toàn quốc', text: 'an' },
  ],
];

describe('pages', () => {
  test.each(ROWS)('put first %s: %s', (_, typed, must, not) => {
    const order = ranked(typed, not, must);
    expect(order[0]).toBe(found(must).meta['title']);
    expect(order).toHaveLength(2);
  });

  test('that are equal stay in Pagefind’s order', () => {
    const titles = ['Ba', 'Bốn', 'Một', 'Hai'].map((title) => ({ title }));
    expect(ranked('không đâu có', ...titles)).toEqual(['Ba', 'Bốn', 'Một', 'Hai']);
  });

  test('without a title or headings are no error', () => {
    const bare = { ...found({ title: 'a', text: 'tạo trang' }), meta: {} };
    expect(rankPages([readPage(bare)], 'tạo trang')).toEqual([bare]);
  });
});

describe('places in a page', () => {
  const places = (...rows: (readonly [title: string, excerpt: string])[]) =>
    rows
      .map(([title, excerpt]) => found({ title: 'a', places: [{ title, excerpt }] }).sub_results[0])
      .filter((place) => place !== undefined);
  const order = (typed: string, ...rows: (readonly [string, string])[]): string[] =>
    rankPlaces(places(...rows), typed).map(({ excerpt, title }) => `${title}|${excerpt}`);

  test.each([
    ['the phrase in the title', 'tạo trang', ['Tạo trang', 'Chữ'], ['Mở', 'để <mark>tạo</mark> <mark>trang</mark>']],
    [
      'the phrase in the excerpt, over marks',
      'tạo trang',
      ['Mở', '<mark>Tạo</mark> <mark>trang</mark>'],
      ['Lưu', '<mark>trang</mark> được <mark>tạo</mark>'],
    ],
    [
      'more of the words',
      'tạo trang bán hàng',
      ['Mở', '<mark>tạo</mark> gian <mark>bán</mark> <mark>hàng</mark>'],
      ['Lưu', 'một <mark>trang</mark>'],
    ],
  ] as const)('put first %s', (_, typed, must, not) => {
    expect(order(typed, not, must)[0]?.startsWith(`${must[0]}|`)).toBe(true);
  });

  test('that are equal stay in the order of the page', () => {
    expect(order('gì', ['Một', 'a'], ['Hai', 'a'], ['Ba', 'a'])).toEqual(['Một|a', 'Hai|a', 'Ba|a']);
  });
});

describe('a page of the whole text', () => {
  test.each([
    ['tạo trang', true],
    ['tao trang', true],
    ['TRANG tạo', true],
    ['tạo tra', false],
    ['tao tràng', false],
    ['tạo gian', false],
    ['ang', false],
    ['zzzz yyyy', false],
  ])('has every word of “%s”: %s', (typed, expected) => {
    expect(hasAllWords(readPage(found({ title: 'Cách tạo', text: 'Một trang mới.' })), typed)).toBe(expected);
  });
});

test.each([
  ['trang mới', true],
  ['trang moi', true],
  ['mới trang', false],
])('a page of the whole text has “%s” side by side: %s', (typed, expected) => {
  expect(hasPhrase(readPage(found({ title: 'Cách tạo', text: 'Một trang mới.' })), typed)).toBe(expected);
});
