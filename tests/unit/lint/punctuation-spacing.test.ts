import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/document/edits.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { punctuationSpacing } from '../../../src/lint/rules/punctuation-spacing.ts';
import { lintBody, reported } from './linted.ts';

function fixed(body: string): string {
  const found = lintBody(punctuationSpacing, body);
  return applyEdits(
    body,
    found.flatMap(({ edit }) => (edit ? [edit] : [])),
  ).text;
}

test.each([
  ['Hộp thoại hiện ra⟦ ,⟧ bạn nhập tên⟦ .⟧', 'Hộp thoại hiện ra, bạn nhập tên.'],
  ['Vì sao⟦ ?!⟧ Vì **giá**⟦ :⟧ rẻ⟦ …⟧', 'Vì sao?! Vì **giá**: rẻ…'],
  ['Mã `a`⟦ ,⟧ xong rồi⟦ ;⟧ hết.', 'Mã `a`, xong rồi; hết.'],
  ['Bạn⟦  ⟧mở⟦   ⟧trang.⟦  ⟧Rồi đóng.', 'Bạn mở trang. Rồi đóng.'],
  ['Chọn ⟦( ⟧một⟦ )⟧ mục ⟦“ ⟧này⟦ ”⟧ thôi.', 'Chọn (một) mục “này” thôi.'],
  ['Xong⟦,⟧bạn hãy nhé⟦!⟧Bạn xem⟦;⟧rồi nghĩ⟦:⟧không.', 'Xong, bạn hãy nhé! Bạn xem; rồi nghĩ: không.'],
  [
    'Độc lập⟦.⟧JSX là cú pháp⟦.⟧Và chờ⟦...⟧rồi đi văn phòng⟦…⟧Quảng cáo.',
    'Độc lập. JSX là cú pháp. Và chờ... rồi đi văn phòng… Quảng cáo.',
  ],
  ['Đúng⟦.⟧Sau đó bạn chờ.', 'Đúng. Sau đó bạn chờ.'],
  ['Bước 1⟦:⟧Chọn trang, 50%⟦,⟧còn (một)⟦,⟧hai.', 'Bước 1: Chọn trang, 50%, còn (một), hai.'],
])('%s', (body, after) => {
  const { found, expected } = reported(punctuationSpacing, body);
  expect(found).toEqual(expected);
  expect(fixed(body.replace(/[⟦⟧]/g, ''))).toBe(after);
});

describe('leaves alone', () => {
  test.each([
    'Giá 1.000,5 đồng lúc 10:30, bản v1.2, tỉ lệ 3:1.',
    'TP.HCM, TP.Hồ Chí Minh, PGS.TS Nguyễn, tp.Huế, UBND.Hà Nội, biến x:giá trị, Node.js, v.v. và a,b,c; x:y.',
    'Vui quá :) nhé ;) rồi dùng .NET, ... và hết ... chưa.',
    'Ô [ ] chưa làm, script test:e2e.',
    'Mã `a , b` và https://vi-du.example/a,b và mailto:ai@vi-du.example.',
    'const a = b ; xong , nhé',
    'Gọi đối tượng.thuộc tính của lớp.',
    'Đúng là đáp án:a và đáp án;b.',
    'Bạn {/* chú thích */} xem tiếp.',
    '| a | b |\n| --- | --- |\n| một   | hai |',
  ])('%s', (body) => {
    expect(lintBody(punctuationSpacing, body)).toEqual([]);
  });
});

test('what it corrects is clean', () => {
  const body = 'Hiện ra  , bạn nhập ( tên ) .Xong,bạn  hãy  chờ...rồi đi .';
  const once = fixed(body);
  expect(fixed(fixed(once))).toBe(fixed(once));
  expect(lintBody(punctuationSpacing, fixed(once))).toEqual([]);
});

test('the messages say what is wrong and where the space belongs', async () => {
  const body = 'Hiện ra , bạn nhập ( tên) xong,bạn  chờ.';
  await expect(formatFindings(lintBody(punctuationSpacing, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/punctuation-spacing-messages.txt',
  );
});

test.each(['Ban đầu ” Anh chàng Hobbit” là sách cho trẻ con.', 'Nơi đây được gọi là ” Thành phố trong mây”.'])(
  'leaves the space at a quotation mark that stands on the wrong side: %s',
  (body) => {
    expect(lintBody(punctuationSpacing, body)).toEqual([]);
  },
);

test.each([
  'Tiên đế … 3 lần tới lều tranh.',
  'Trang Bản mẫu:Tháng mười hai.',
  'Đó là … thè lưỡi chào người khách.',
  'Chương trình viết trên nền.NET chạy được trên máy này.',
])('only tells what may be meant so: %s', (body) => {
  const findings = lintBody(punctuationSpacing, body);
  expect(findings.map(({ edit }) => edit)).toEqual([undefined]);
});
