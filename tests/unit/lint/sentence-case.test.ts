import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { sentenceCase } from '../../../src/lint/rules/sentence-case.ts';
import { lintBody, lintFiles, reported } from './linted.ts';

describe('capitals', () => {
  test.each([
    ['Bạn nhập ⟦Địa Chỉ⟧ email.', '“địa chỉ”'],
    ['Khách có ⟦Ngân sách⟧ lớn.', '“ngân sách”'],
    ['Cũng giống như khách, ⟦Bạn⟧ nên xem.', '“bạn”'],
    ['Bán hàng ⟦hiệu Quả⟧ hơn.', '“hiệu quả”'],
    ['⟦Nguyên Nhân⟧ là gì?', '“Nguyên nhân”'],
    ['## ⟦Cách Tạo Tài Khoản Quảng Cáo⟧', '“Cách tạo tài khoản quảng cáo”'],
    ['## ⟦Quảng Cáo Facebook Tại Việt Nam⟧', '“Quảng cáo Facebook tại Việt Nam”'],
    ['## Mẹo: ⟦Viết Bài Trong React⟧', '“Viết bài trong React”'],
    ['Đọc [⟦Cập Nhật Object⟧](/a) để biết.', '“Cập nhật Object”'],
  ])('%s', (body, remedy) => {
    const { found, expected, findings } = reported(sentenceCase, body);
    expect(found).toEqual(expected);
    expect(findings[0]?.remedy).toContain(remedy);
  });

  test.each([
    'Ông Nguyễn Văn Tài, bà Trần Thị Minh Khai ở Thành phố Hồ Chí Minh, tỉnh Hòa Bình, Việt Nam.',
    'Theo Bộ Giáo dục và Đào tạo, Ngân hàng Nhà nước, Đại học Bách khoa Hà Nội.',
    'Theo Quỹ Hỗ trợ Doanh nghiệp của tỉnh. Chào Bạn mới.',
    'Mua ở Thế Giới Di Động, Điện Máy Xanh, gửi qua Giao Hàng Tiết Kiệm.',
    'Vào thứ Ba, thứ Năm, dịp Tết, tháng Tư.',
    'Mở mục Địa chỉ, bấm Ngân sách, xem phần Khách hàng.',
    'Xem [Khách hàng là ai](/a) và **Lý do** chọn, <Ui>Địa Chỉ</Ui>.',
    'QUẢNG CÁO FACEBOOK, SEO, iPhone, Google Tìm kiếm.',
    'Dùng Google Ads và Facebook Ads. Khách hàng thích: Bạn hãy thử.',
    'Chọn “Khách hàng” hoặc (Địa chỉ).',
  ])('leaves alone: %s', (body) => {
    expect(lintBody(sentenceCase, body)).toEqual([]);
  });
});

describe('sentences that start small', () => {
  test.each([
    '⟦bây⟧ giờ bạn mở trang.',
    '⟦trong⟧ những điểm mạnh này.',
    '## ⟦cách⟧ tạo trang',
    '## 3. ⟦chọn⟧ trang',
    'Xong rồi. ⟦sau⟧ đó bạn đóng lại! ⟦rồi⟧ nghỉ? ⟦được⟧.',
    '- mục này xong. ⟦mục⟧ kia chưa.',
    'Bước 1: ⟦chọn⟧ trang của bạn.',
    'Một đoạn đã hết.\n\n⟦nhưng⟧ đoạn này chưa.',
  ])('%s', (body) => {
    const { found, expected } = reported(sentenceCase, body);
    expect(found).toEqual(expected);
  });

  test.each([
    '- một mục\n- mục khác\n\n| ô đầu | ô sau |\n| --- | --- |\n| chữ nhỏ | là được |',
    'Ví dụ v.v. cũng được, TP. nào cũng thế, Q. nào cũng được, Yahoo! và Google.',
    'Chờ... rồi đi… rồi về. (Tuyệt!) nhưng thôi.',
    'Bạn thay dòng này:\n\n```js\na\n```\n\nbằng dòng dưới.',
    'Bạn thay dòng này\n\n```js\na\n```\n\nbằng dòng dưới.',
    'Ta có công thức\n\nE = mc\n\ntrong đó m là khối lượng.',
    'useState là một hook. npm là một công cụ. the end.',
    '`mã` đứng đầu. <Ui>nút</Ui> cũng thế.',
    'Bước 1: Chọn trang. Bước 2: `a` rồi b.',
    'Câu hỏi không phải *bao nhiêu?* mà là *loại nào?* thôi.',
    '3. camelCase hầu hết mọi thứ',
  ])('leaves alone: %s', (body) => {
    expect(lintBody(sentenceCase, body)).toEqual([]);
  });

  test('titles and descriptions are read, other fields are not sentences', () => {
    const file = '---\ntitle: cách làm\ndescription: hướng dẫn từng bước.\nnote: chỉ là ghi chú\n---\n';
    expect(lintFiles([sentenceCase], { 'a.mdx': file }).map(({ line }) => line)).toEqual([2, 3]);
  });
});

test('the messages show the word as it should be', async () => {
  const body = '## Cách Tạo Tài Khoản\n\nkhách có Ngân sách lớn, hiệu Quả cao.\n\nBước 1: chọn trang. rồi xem.';
  await expect(formatFindings(lintBody(sentenceCase, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/sentence-case-messages.txt',
  );
});
