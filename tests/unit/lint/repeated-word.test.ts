import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { repeatedWord } from '../../../src/lint/rules/repeated-word.ts';
import { lintBody, reported } from './linted.ts';

test.each([
  'Gửi ⟦cho cho⟧ khách.',
  'Nội dung ⟦được được⟧ hiện ra.',
  '⟦Của của⟧ bạn đây.',
  'Gửi tới ⟦người dùng người dùng⟧ mới.',
  'Xem ⟦sau khi sau khi⟧ bấm nút.',
  'Tạo ⟦campaign campaign⟧ đầu tiên.',
  'Từ cuối ⟦năm năm⟧ 2016 đến nay.',
  'Cái hộp ⟦là là⟧ của tôi, đặt ⟦tại tại⟧ nhà, ai ⟦bị bị⟧ lỗi thì gọi.',
  'Hàng ⟦của của⟧ shop để ⟦trong trong⟧ kho ⟦với với⟧ giá rẻ.',
  'Một dòng dài\nvới ⟦những⟧\nnhững bài khác.',
  'Tới ⟦người **dùng** người dùng⟧ mới.',
])('tells, and never edits: %s', (body) => {
  const { found, expected, findings } = reported(repeatedWord, body);
  const places = (all: typeof found): unknown[] => all.map(({ line, column }) => ({ line, column }));
  expect(places(found)).toEqual(places(expected));
  expect(findings.every(({ edit }) => edit === undefined)).toBe(true);
});

test.each([
  'Các thiết bị bị tấn công, người chuẩn bị bị gọi, quân dự bị bị bắt.',
  'Ma trận thu được được gọi là nhân, hệ số tìm được được coi là ảnh, tiền kiếm được được gửi đi.',
  'Vào thời điểm hiện tại tại Việt Nam, loài này tồn tại tại Iceland.',
  'Ở Chợ Được được bán nhiều thứ.',
  'Nước trong trong veo, trời trong trong vắt.',
  'Động cơ đốt trong trong xe, phần bên trong trong hộp.',
  'Giá trị của của cải, tiền của của ông, trị giá của của hồi môn.',
  'Làm theo các bước tiếp theo theo thứ tự, hồ sơ kèm theo theo mẫu.',
  'Đôi khi khi mở máy thì lỗi, tuổi dậy thì thì khác, ăn mặc mặc dù đẹp.',
  'Để để dành, để để ý, cho đã đã đời, với với tay, bán lụa là là nghề của bà.',
  'Lưu Bị bị vây, Tào Tháo bị bắt.',
  'Xã hội xã hội chủ nghĩa, mua máy tính máy tính bảng.',
  'Ký hiệu của ký hiệu của ký hiệu, pin mặt trời hay pin mặt trời hay pin quang điện.',
  'Loài Syncerus caffer caffer sống ở đây.',
  'Sân bay Tân Sơn Nhất\nTân Sơn Nhất nhìn từ trên cao',
])('leaves two words alone that meet: %s', (body) => {
  expect(lintBody(repeatedWord, body)).toEqual([]);
});

test.each([
  'Chờ từ từ, luôn luôn chạy song song, xanh xanh, ngày ngày, người người, dần dần, vân vân, chung chung.',
  'Từ năm năm trước đến 10 10 năm sau, cứ 10 bài 10 bài một lần.',
  'Chim bay là là qua sông, khói trôi là là mặt đất.',
  'Nói blah blah rồi thôi, chờ okay okay đã.',
  'Say the word the word again.',
  'Vì vì sao ấy sáng, thì thì thầm nói, khói bay là là mặt đất, dành cho cho thuê.',
  'Đi từng bước từng bước, mỗi ngày mỗi ngày một ít.',
  'Công cụ tìm kiếm tìm kiếm trang, người sử dụng sử dụng dịch vụ.',
  'Phần tử con của phần tử con của gốc.',
  'Hàm chỉ chỉ định, toàn bộ bộ nhớ, hoàn thành thành công, công cụ cụ thể.',
  'Bấm nút của, của tôi; chọn `cho` cho đúng, `của` của.',
  'Cài npm install react react-dom, rồi bye bye cả nhà.',
  'That that is, is very very good.',
  'Mua áo mưa dài Áo Mưa Dài xong.',
  'Báo tuổi trẻ Tuổi Trẻ ra số mới.',
])('leaves alone: %s', (body) => {
  expect(lintBody(repeatedWord, body)).toEqual([]);
});

test('a phrase is reported once, not also from its second word on', () => {
  expect(lintBody(repeatedWord, 'Với khách hàng mới khách hàng mới khách quen.')).toHaveLength(1);
});

test('the messages show what is kept', async () => {
  const body = 'Gửi cho cho khách, tới người dùng người dùng mới.';
  await expect(formatFindings(lintBody(repeatedWord, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/repeated-word-messages.txt',
  );
});
