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
  ['beside another conjunction', 'Bán hàng ⟦&⟧ và giao hàng, mở máy ⟦&⟧ ⟦&⟧ bắt đầu.'],
  ['in what may be a title or name', 'Đọc Sơn Nam, Đình miếu ⟦&⟧ lễ hội dân gian, in năm 1992.'],
  ['in the name of a firm', 'Gọi cho Công ty cổ phần khai thác ⟦&⟧ phát triển kho vận Tân Tạo.'],
  ['in the name of an office', 'Số liệu của Bộ Kế hoạch ⟦&⟧ đầu tư công bố.'],
  ['in a quotation', 'Quyển “triết học hỏi ⟦&⟧ đáp của viện” bán hết.'],
  ['for a rarer word that a machine changed', 'Theo dõi cuộc đấu tranh ⟦and⟧ dũng tại đây.'],
])('only tells %s', (_, body) => {
  const { found, expected, findings } = reported(mixedConjunction, body);
  expect(found).toEqual(expected);
  expect(findings.map(({ edit }) => edit)).toEqual(expected.map(() => undefined));
});

test.each([
  'Dùng ký tự với **&** để nối hai phần của câu.',
  'Viết liền bằng “and” để tìm, hoặc bằng (or) để lọc, hay _and_ cho đủ.',
  'Gõ <code>bài & ảnh</code> hoặc <kbd>này and kia</kbd> vào ô.',
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
