import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { mixedConjunction } from '../../../src/lint/rules/mixed-conjunction.ts';
import { lintBody, reported } from './linted.ts';

test.each([
  ['Tạo ⟦and⟧ quản lý trang.', 'và'],
  ['Doanh nghiệp ⟦&⟧ cá nhân.', 'và'],
  ['Bấm nút ⟦or⟧ gõ tên.', 'hoặc'],
  ['Bước không thể bỏ qua ⟦and⟧ quan trọng nhất.', 'và'],
  ['Dùng `useState` ⟦and⟧ `useReducer` thay thế cho nhau.', 'và'],
  ['Chọn màu đỏ,\n⟦and⟧ chọn cỡ.', 'và'],
  ['Tên của công ty ⟦and⟧ Showroom liên kết.', undefined],
  ['Máy chạy Android, iOS ⟦and⟧ cả máy tính.', undefined],
  ['Doanh nghiệp ⟦&amp;⟧ cá nhân.', undefined],
])('%s', (body, to) => {
  const { found, expected, findings } = reported(mixedConjunction, body);
  expect(found.map(({ line, column }) => ({ line, column }))).toEqual(
    expected.map(({ line, column }) => ({ line, column })),
  );
  expect(findings.map(({ edit }) => edit?.to)).toEqual([to]);
});

test.each([
  'Mục Ads & Analytics của trang, bản Terms and Conditions của hãng.',
  'Mở editor mới và thêm handler cũ, ăn phở&bún.',
  'Phòng R&D, phần Q&A, mạng AT&T và drag-and-drop.',
  'Toán tử and, từ khóa or và dấu & trong địa chỉ.',
  'Báo Sức khỏe & Đời sống đăng bài này.',
  'Gõ `tạo and xóa` hoặc <Ui>Tạo & xóa</Ui>.',
  'How to cook phở and bún at home, with all that you need.',
  'Mã hóa và băm (Encryption and Hashing).',
])('leaves alone: %s', (body) => {
  expect(lintBody(mixedConjunction, body)).toEqual([]);
});

test('the messages give the Vietnamese word', async () => {
  const body = 'Cá nhân & doanh nghiệp, tạo and xóa, nút này or nút kia.';
  await expect(formatFindings(lintBody(mixedConjunction, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/mixed-conjunction-messages.txt',
  );
});
