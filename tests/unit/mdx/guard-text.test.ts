import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/document.ts';
import { guard } from '../../../src/mdx/guard.ts';
import { PAGE_BODY_LINE, page } from '../content-folder.ts';

function found(body: string) {
  const { document, findings } = parseDocument('index.mdx', page(body));
  return [...findings, ...(document ? guard(document) : [])].map(({ rule, line, column }) => ({ rule, line, column }));
}

test.each([
  ['a picture with a space in its name', 'Xem ![Thùng](./Ảnh gói hàng.png) này.', 5],
  ['a picture with a space between', '![Thùng] (./anh.png)', 1],
  ['a link with a space between', 'Xem [trang] (https://vi-du.example) này.', 5],
  ['a link with a space in it', 'Xem [trang](/huong-dan/mo trang/) này.', 5],
])('%s would be shown as raw text and is refused', (_, body, column) => {
  expect(found(body)).toEqual([{ rule: 'unread-markdown', line: PAGE_BODY_LINE, column }]);
});

test.each(['Chọn [A] (hoặc B).', 'Mảng a[1] (phần tử đầu).', '- [ ] Việc (chưa xong)', '`![x](./a b.png)`'])(
  'text that only looks like it passes: %s',
  (body) => {
    expect(found(body)).toEqual([]);
  },
);

test.each([
  ['<Note title=“A”>\n\nx\n\n</Note>', 'Giá trị của “title” nằm trong dấu nháy cong.'],
  ['<Note title=A>\n\nx\n\n</Note>', 'Giá trị của “title” không có dấu nháy.'],
  ['Dòng một<br>dòng hai', 'Bài viết không dùng thẻ HTML <br>.'],
  ['<Tip>\n\n<img src="a.png">\n\n</Tip>', 'Bài viết không dùng thẻ HTML <img>.'],
])('what a beginner pastes is named: %s', (body, message) => {
  expect(parseDocument('index.mdx', page(body)).findings.map((finding) => finding.message)).toEqual([message]);
});
