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

/** Texts full of signs that are what they look like. */
const RIGHT = [
  'Chọn [A] (hoặc B).',
  'Mảng a[1] (phần tử đầu), a[1][2].',
  '- [ ] Việc (chưa xong)',
  '`![x](./a b.png)`',
  'Ngôn ngữ C# và F#, mục #1 và #2.',
  '#banhang #khuyenmai mời cả nhà ghé xem',
  '#Sale hôm nay giảm giá',
  'Tấm 5*3*2, 20*30 và 40*60 cm, 2 * 3 = 6.',
  'Từ 2~3 đến 5~7 ngày, khoảng ~500k, ~/Downloads.',
  'Biến snake_case_name và __init__, _private.',
  'Theo [1], [2][3], [...], […], [sic].',
  'Patterson [1985, 748 refs] (https://a.example/).',
  'Trạng thái [NONE/SEEN][,...]',
  '- ....',
  '-o a\n-p b',
  'Nhấn [Ctrl][C] rồi [Alt][F4].',
  '1.5 triệu',
  '3.Net là một thư viện.',
  '0912.345.678 hoặc +84 912 345 678',
  '-20 % so với năm ngoái',
  '-5 độ ngoài trời.',
  '– Chào anh!\n\n– Chào em!',
  'Trang chủ | Bài viết | Liên hệ',
  'Giá 500k* chưa gồm thuế.\n\n*Giá có thể đổi.',
  'Cảm ơn bạn ^^ nhé ^^ :) =)) :D T_T',
  'a == b và c != d, x => y, i++ và ++j.',
  '\\*\\*không đậm\\*\\*, \\[chữ\\](địa chỉ), \\## chữ',
  '**đậm**, *nghiêng*, ***cả hai***, ~~gạch~~, **đậm *nghiêng* đậm**',
  '**<Ui>Business Settings</Ui>**: nút đầu tiên',
  'Xem [**bài** này](/huong-dan/), https://a.example/a_b_(c)_d và R&D.',
  'Năm\n2019. Sau đó nghỉ.',
  '> Một câu trích\n> hai dòng - có gạch',
  '- Mục một\n  dòng tiếp - có gạch\n- Mục hai',
  'Khung giờ 10:30:45, tỉ lệ 1:2:3.',
  'Ký tự &amp; và &#42;&#42; &nbsp; đều đúng.',
];

test.each(RIGHT)('text that only looks like it passes: %s', (body) => {
  expect(found(body)).toEqual([]);
});

/** What is surely lost to a reader stops a build; what may be meant so is a hint. */
test.each([
  ['##Chuẩn bị', undefined],
  ['#Chuẩn bị hàng', 'style'],
  ['1.Mở trang\n2.Bấm nút', undefined],
  ['1.Mở trang', 'style'],
  ['-Mở trang', 'style'],
  ['Giá ~cũ~ mới', 'style'],
  ['**Lưu ý:**bạn', undefined],
  ['**Lưu ý: bạn nên xem.', 'style'],
  ['Gõ `npm install', 'style'],
  ['Nhấn [Nút Lưu][Nút Hủy]', 'style'],
  ['Xem [trang][khong-co]', undefined],
])('%s has the level %s', (body, level) => {
  const { document } = parseDocument('index.mdx', page(body));
  expect(document && guard(document).map((finding) => finding.level)).toEqual([level]);
});

test('a dialogue of dashes is told once', () => {
  expect(found('-Chào anh!\n\n-Chào em!\n\n-Anh khỏe không?')).toHaveLength(1);
});

test.each([
  ['<Note title=“A”>\n\nx\n\n</Note>', 'Giá trị của “title” nằm trong dấu nháy cong.'],
  ['<Note title=A>\n\nx\n\n</Note>', 'Giá trị của “title” không có dấu nháy.'],
  ['Dòng một<br>dòng hai', 'Bài viết không dùng thẻ HTML <br>.'],
  ['<Tip>\n\n<img src="a.png">\n\n</Tip>', 'Bài viết không dùng thẻ HTML <img>.'],
])('what a beginner pastes is named: %s', (body, message) => {
  expect(parseDocument('index.mdx', page(body)).findings.map((finding) => finding.message)).toEqual([message]);
});
