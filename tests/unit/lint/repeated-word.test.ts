import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { repeatedWord } from '../../../src/lint/rules/repeated-word.ts';
import { lintBody, reported } from './linted.ts';

test.each([
  ['Gửi ⟦cho cho⟧ khách.', 'cho'],
  ['Nội dung ⟦được được⟧ hiện ra.', 'được'],
  ['⟦Của của⟧ bạn đây.', 'Của'],
  ['Gửi tới ⟦người dùng người dùng⟧ mới.', 'người dùng'],
  ['Xem ⟦sau khi sau khi⟧ bấm nút.', 'sau khi'],
  ['Tạo ⟦campaign campaign⟧ đầu tiên.', 'campaign'],
  ['Từ cuối ⟦năm năm⟧ 2016 đến nay.', 'năm'],
  ['Một dòng dài\nvới ⟦những⟧\nnhững bài khác.', undefined],
  ['Tới ⟦người **dùng** người dùng⟧ mới.', undefined],
])('%s', (body, to) => {
  const { found, expected, findings } = reported(repeatedWord, body);
  expect(found).toHaveLength(1);
  expect(found.map(({ line, column }) => ({ line, column }))).toEqual(
    expected.map(({ line, column }) => ({ line, column })),
  );
  expect(findings.map(({ edit }) => edit?.to)).toEqual([to]);
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
