import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { quotes } from '../../../src/lint/rules/quotes.ts';
import { lintBody, lintFiles, reported } from './linted.ts';

test.each([
  ['Gõ ⟦"xin chào"⟧ vào ô.', ['“xin chào”']],
  ['Mở ⟦“nút"⟧ rồi đóng ⟦"hộp”⟧ này.', ['“nút”', '“hộp”']],
  ['Gọi là ⟦”sai chiều“⟧ thôi.', ['“sai chiều”']],
  ['Nháy (⟦"trong ngoặc"⟧), số ⟦"5"⟧.', ['“trong ngoặc”', '“5”']],
  ['Gọi là ⟦"một `mã` hai"⟧ nhé.', [undefined]],
  ['Tệp có đuôi ⟦".ipynb"⟧ và thư mục ⟦"../anh"⟧.', ['“.ipynb”', '“../anh”']],
  ['Mở trang ⟦"bai-viet.mdx"⟧ và gõ ⟦"-"⟧.', [undefined, '“-”']],
  ['Bấm nút⟦"Chạy"⟧ là xong.', ['“Chạy”']],
  ['Mở ⟦"⟧rồi quên đóng.', [undefined]],
  ['Đóng “đúng” rồi thừa⟦”⟧ một dấu.', [undefined]],
  ['Có ⟦"một"⟧ cặp và ⟦“⟧thiếu.', [undefined, undefined]],
])('%s', (body, to) => {
  const { found, expected, findings } = reported(quotes, body);
  expect(found).toEqual(expected);
  expect(findings.map(({ edit }) => edit?.to)).toEqual(to);
});

test.each([
  'Trích “đúng kiểu” và “hai lần”, “một ‘bên trong’ nữa”.',
  'Màn hình 27" rẻ hơn màn hình 32".',
  'Gõ `"xin chào"` và <Ui>"Gửi"</Ui> là xong.',
  'Thuộc tính class="nút" của thẻ.',
  'The "English" text only.',
  'Chuỗi rỗng "" là được.',
  '“Đoạn một chưa hết.\n\n“Đoạn hai hết.”',
])('leaves alone: %s', (body) => {
  expect(lintBody(quotes, body)).toEqual([]);
});

test('an opening mark that no paragraph goes on with is reported', () => {
  expect(lintBody(quotes, '“Đoạn một chưa hết.\n\nĐoạn hai hết.')).toHaveLength(1);
});

test('escaped quotes of YAML are reported and not edited', () => {
  const found = lintFiles([quotes], { 'a.mdx': '---\ndescription: "Bấm \\"gửi\\" là xong."\n---\n' });
  expect(found.map(({ line, edit }) => [line, edit])).toEqual([[2, undefined]]);
});

test('the messages name the marks', async () => {
  const body = 'Gõ "xin chào" rồi “bấm" nút.\n\nMở “rồi quên.\n\nThừa” một dấu.';
  await expect(formatFindings(lintBody(quotes, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/quotes-messages.txt',
  );
});
