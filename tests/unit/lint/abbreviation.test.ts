import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { abbreviation } from '../../../src/lint/rules/abbreviation.ts';
import { lintBody, lintFiles, reported } from './linted.ts';

function edits(body: string): (string | undefined)[] {
  return lintBody(abbreviation, body).map(({ edit }) => edit?.to);
}

test.each([
  'Bạn ⟦ko⟧ cần làm gì, trang tự mở.',
  'Quảng cáo ⟦đc⟧ Facebook duyệt.',
  'Nhận ⟦đc⟧ email và **⟦ko⟧** trả lời.',
  'Làm việc với bạn hay ⟦C.ty⟧ của bạn, nhận hàng từ ⟦C.ty⟧.',
  '⟦K⟧ biết thì hỏi, tôi ⟦k⟧ có nhiều.',
  'Xem ⟦trc⟧ đã, rồi ⟦mn⟧ hãy mua.',
  'Ưu điểm ⟦vs⟧ nhược điểm của từng loại.',
  'Giao tới ⟦đ/c⟧ nhà.',
  'Không thể làm ⟦1 mình⟧, hãy chờ ⟦1 chút⟧ rồi viết ⟦1 cách⟧ rõ ràng.',
])('reports what stands for a Vietnamese word: %s', (body) => {
  const { found, expected } = reported(abbreviation, body);
  expect(found).toEqual(expected);
});

test.each([
  'Đèn sáng 800 lm rất đủ, so sánh `a` vs những loại khác.',
  'Chọn k phần tử gần nhất, ở cột này 1 mình chọn sau.',
  'Giá 10 k, chờ 5 k có đủ; nặng 2 kg, dài 3 cm.',
  'Số SĐT, ngành BĐS, nước VN, TP. Hồ Chí Minh, v.v. là viết tắt quen.',
  'React vs Vue, mã ko, ngôn ngữ ko, đường dẫn /ko/ và ko-KR.',
  'Gõ lệnh ng để tạo, hoặc `ko` và <Ui>ko</Ui>.',
  'The ko locale and the vs folder are English.',
  'Đc: 12 phố Huế.',
  'Người dùng a/c, b/c và Node.js, index.ts.',
  'Bảng màu k: sáng và tối, K và N là tên nút.',
  'Ở bước 1 mình chọn, có 1 cách để làm, top 1 mình thích, số 1 ít ai nhớ.',
])('leaves alone: %s', (body) => {
  expect(lintBody(abbreviation, body)).toEqual([]);
});

test('writes out what has one reading, with the capital of a sentence or name, and only asks for the others', () => {
  expect(edits('Ko vào đc. Đc rồi.')).toEqual(['Không', 'được', 'Được']);
  expect(edits('Cty này, c.ty kia, C.ty An Bình và C.ty của tôi.')).toEqual([
    'Công ty',
    'công ty',
    'Công ty',
    'công ty',
  ]);
  expect(edits('Bạn bt rồi, chờ 1 chút.')).toEqual([undefined, undefined]);
});

test.each([
  ['markup', 'Bạn _⟦ko⟧_ cần hay **⟦đc⟧** lời, xem [⟦ko⟧](/ko/) và ~~⟦ko⟧~~ ở đây.'],
  ['quotes and brackets', 'Nhiều bạn viết “⟦đc⟧” hoặc (⟦đc⟧) cho nhanh.'],
  ['a quotation', 'Khách nhắn “mình ⟦ko⟧ mua nữa” rồi thôi.'],
  ['an explanation', 'Trong tin nhắn thì ⟦ko⟧ là không, ai cũng hiểu.'],
  ['a list of them', 'Những chữ như ⟦đc⟧, ⟦ko⟧ hay gặp trong tin nhắn.'],
  ['a cell of a table', '| Chữ | Nghĩa |\n| --- | --- |\n| ⟦đc⟧ | ổn |'],
  ['what is called an abbreviation', 'Cách viết tắt ⟦đc⟧ làm người đọc khó hiểu.'],
])('only tells a short form that is named in %s', (_, body) => {
  const { found, expected, findings } = reported(abbreviation, body);
  expect(found).toEqual(expected);
  expect(findings.map(({ edit }) => edit)).toEqual(expected.map(() => undefined));
});

test('leaves code in tags alone, and names that look like a short form', () => {
  expect(lintBody(abbreviation, 'Gõ <code>bạn ko cần</code> hay <kbd>ko</kbd> vào ô.')).toEqual([]);
  expect(lintFiles([abbreviation], { 'a.md': 'Gõ <code>bạn ko cần</code> hay <samp>ko</samp> vào ô.\n' })).toEqual([]);
  expect(lintBody(abbreviation, 'Năm 1898 dời đến vịnh Ko Lak và Ko Samui gần đó.')).toEqual([]);
});

test('leaves what the site explains, as it is written there', () => {
  const body = 'Mua sp mới, ko sao.';
  expect(lintBody(abbreviation, body)).toHaveLength(2);
  const left = lintBody(abbreviation, body, { abbreviations: new Set(['sp']) });
  expect(left.map(({ column }) => column)).toEqual([13]);
});

test('takes no half word at the end of a cut description for a short form', () => {
  const file = (description: string): string => `---\ndescription: ${description}\n---\n`;
  expect(lintFiles([abbreviation], { 'a.mdx': file('Tạo bài và các tài ng') })).toEqual([]);
  expect(lintFiles([abbreviation], { 'a.mdx': file('Tạo bài cho mọi ng xem') })).toHaveLength(1);
});

test('the messages name the word that was meant', async () => {
  const body = 'Bạn ko bt cách nhận đc hàng từ C.ty.\n\nĐừng làm 1 mình, hỏi mn trước.';
  await expect(formatFindings(lintBody(abbreviation, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/abbreviation-messages.txt',
  );
});
