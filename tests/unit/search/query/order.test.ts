import { describe, expect, test } from 'vitest';
import { lookFor, lookInMany, titles, type WrittenPage } from '../library.ts';

type Row = readonly [why: string, query: string, must: WrittenPage, not: WrittenPage];

/** In every row: what is asked, the page that must come first, and one that must not though it stands before it in the library. */
const PLACES: readonly Row[] = [
  [
    'the phrase before its words apart, in titles',
    'tạo trang',
    { title: 'Cách tạo trang bán hàng' },
    { title: 'Trang chủ do ai tạo ra' },
  ],
  [
    'the phrase before its words apart, in steps',
    'xóa bài',
    { title: 'Quản lý nội dung', steps: [{ title: 'Xóa bài cũ' }] },
    { title: 'Dọn dẹp', steps: [{ title: 'Xóa ảnh của bài' }] },
  ],
  [
    'the phrase before its words apart, in the text',
    'giá thầu',
    { title: 'Chiến dịch', text: 'Chọn giá thầu thấp. Rồi tăng giá thầu lên.' },
    { title: 'Mua hàng', text: 'Đấu thầu không xem giá cao. Giá nào thầu ấy.' },
  ],
  [
    'the phrase before its words on either side of a full stop',
    'giá thầu',
    { title: 'Chiến dịch', text: 'Chọn giá thầu thấp. Rồi tăng giá thầu lên.' },
    { title: 'Mua hàng', text: 'Bạn xem giá. Thầu thì tùy.' },
  ],
  [
    'the words in one step before those in several',
    'xóa bài',
    { title: 'Quản lý', steps: [{ title: 'Xóa những bài cũ' }, { title: 'Lưu' }] },
    { title: 'Dọn dẹp', steps: [{ title: 'Xóa ảnh' }, { title: 'Xem bài' }] },
  ],
  [
    'the title before a step',
    'xóa trang',
    { title: 'Xóa trang bán hàng' },
    { title: 'Quản lý', steps: [{ title: 'Xóa trang cũ' }] },
  ],
  [
    'a step before a label',
    'xóa trang',
    { title: 'Quản lý', steps: [{ title: 'Xóa trang cũ' }] },
    { title: 'Dọn dẹp', steps: [{ title: 'Mở ra', labels: ['Xóa trang cũ'] }] },
  ],
  [
    'a label before the text',
    'xóa trang',
    { title: 'Dọn dẹp', steps: [{ title: 'Mở ra', labels: ['Xóa trang'] }] },
    { title: 'Quản lý', steps: [{ title: 'Mở', text: 'Muốn xóa trang thì làm sao? xóa trang, xóa trang.' }] },
  ],
  [
    'a step before the text',
    'xóa trang',
    { title: 'Quản lý', steps: [{ title: 'Xóa trang cũ' }] },
    { title: 'Hỏi đáp', text: 'Muốn xóa trang thì làm sao? xóa trang, xóa trang, xóa trang.' },
  ],
  [
    'the title before a step and the text together',
    'tạo trang',
    { title: 'Cách tạo trang' },
    { title: 'Quản lý', steps: [{ title: 'Tạo trang' }], text: 'Muốn tạo trang thì tạo trang.' },
  ],
  [
    'the description before the text',
    'đấu giá',
    { title: 'Chiến dịch', description: 'Đấu giá là gì.' },
    { title: 'Mua hàng', text: 'Bạn đấu giá ở đây.' },
  ],
  ['all words before some', 'đổi tên trang', { title: 'Đổi tên của trang' }, { title: 'Đổi tên' }],
  ['the rare word before the common one', 'nấu phở bò', { title: 'Phở bò' }, { title: 'Nấu' }],
  [
    'a title that is nothing but the words before a longer one',
    'tạo trang',
    { title: 'Tạo trang' },
    { title: 'Tạo trang bán hàng cho cửa hàng hoa tươi nhập khẩu' },
  ],
  [
    'whole words, not the end of another',
    'an toàn',
    { title: 'Mật khẩu', steps: [{ title: 'Giữ tài khoản an toàn' }] },
    { title: 'Bán toàn quốc', text: 'an' },
  ],
  ['words in the order they were typed', 'hàng đặt', { title: 'Hàng đặt trước' }, { title: 'Đặt hàng trước' }],
];

const MARKS: readonly Row[] = [
  ['đ where đ was typed', 'đường', { title: 'Đường đi' }, { title: 'Dương cầm' }],
  ['d where d was typed', 'dương', { title: 'Dương cầm' }, { title: 'Đường đi' }],
  ['the tone that was typed', 'mã', { title: 'Nhập mã' }, { title: 'Mua ma nơ canh' }],
  ['the tone that was typed, not another', 'tải ảnh', { title: 'Tải ảnh' }, { title: 'Tai anh' }],
  ['the hat that was typed', 'cân', { title: 'Cái cân' }, { title: 'Cần câu' }],
  ['the marks of both words', 'bán hàng', { title: 'Bán hàng' }, { title: 'Bàn hãng' }],
  ['no marks where none were typed', 'ma', { title: 'Mua ma nơ canh' }, { title: 'Nhập mã' }],
  [
    'a step with the marks before a title with others',
    'bàn',
    { title: 'Nhà', steps: [{ title: 'Bàn' }] },
    { title: 'Bán' },
  ],
];

describe.each([
  ['few', lookFor],
  ['many', lookInMany],
])('comes first among %s pages', (_, look) => {
  test.each([...PLACES, ...MARKS])('%s: %s', async (__, query, must, not) => {
    expect(titles(await look(query, not, must))[0]).toBe(must.title);
  });
});

test('among many pages, one that has a word often in its text comes before one that has it once', async () => {
  const often = { title: 'Chiến dịch', text: 'Thầu thấp, thầu cao, thầu vừa, thầu theo ngày.' };
  const once = { title: 'Mua hàng', text: 'Bạn xem thầu ở đây.' };
  expect(titles(await lookInMany('thầu', once, often))).toEqual([often.title, once.title]);
});
