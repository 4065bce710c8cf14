import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/mdx/outline.ts';
import { open } from '../author-file.ts';

/** `title -> id` of every heading and step, in order. */
function ids(body: string): string[] {
  return outline(open(body)).items.map(({ title, id }) => `${title} -> ${id}`);
}

describe('the id of a section', () => {
  test.each([
    ['## Tạo tài khoản', 'Tạo tài khoản -> tao-tai-khoan'],
    ['## Đặt tên & mô tả (2 cách)', 'Đặt tên & mô tả (2 cách) -> dat-ten-va-mo-ta-2-cach'],
    ['## Bấm <Ui>Add</Ui> rồi **chờ**', 'Bấm Add rồi chờ -> bam-add-roi-cho'],
    ['## Tạo   tài\tkhoản', 'Tạo tài khoản -> tao-tai-khoan'],
    ['Tạo tài khoản\n---', 'Tạo tài khoản -> tao-tai-khoan'],
    ['> ## Trong trích dẫn', 'Trong trích dẫn -> trong-trich-dan'],
  ])('of %j is made from its words', (body, expected) => {
    expect(ids(body)).toEqual([expected]);
  });

  test('does not hold what the author only noted for himself', () => {
    expect(ids('## Tạo tài khoản {/* viết lại */}')).toEqual(['Tạo tài khoản -> tao-tai-khoan']);
  });

  test('is the same in NFC and NFD, and the title is NFC', () => {
    const body = '## Đổi mật khẩu ở Đắk Lắk\n\n<Steps>\n\n<Step title="Mở Cài đặt">\n\na\n\n</Step>\n\n</Steps>';
    expect(ids(body.normalize('NFD'))).toEqual(ids(body.normalize('NFC')));
    expect(ids(body)).toEqual(['Đổi mật khẩu ở Đắk Lắk -> doi-mat-khau-o-dak-lak', 'Mở Cài đặt -> mo-cai-dat']);
  });

  test('of a sign without letters comes from the words under it', () => {
    const body = '## 🎉\n\nBạn đã làm xong rồi đó.\n\n## ✅\n\nGiờ thì kiểm tra lại.';
    expect(ids(body)).toEqual(['🎉 -> ban-da-lam-xong', '✅ -> gio-thi-kiem-tra']);
  });

  test.each([
    ['## 🎉\n\n## Hết\n\nChữ.', ['🎉 -> 1f389', 'Hết -> het']],
    ['## 🔥 👍\n\n## ???', ['🔥 👍 -> 1f525-1f44d', '??? -> 3f-3f-3f']],
    ['<Steps>\n\n<Step title="🎁">\n\nQuà.\n\n</Step>\n\n</Steps>', ['🎁 -> 1f381']],
  ])('of a sign with nothing under it comes from the sign: %s', (body, expected) => {
    expect(ids(body)).toEqual(expected);
    expect(outline(open(body)).findings).toEqual([]);
  });

  test.each([
    ['## TB main', 'TB main -> muc-tb-main'],
    ['## Footnote label', 'Footnote label -> muc-footnote-label'],
    ['## Chú thích fn 1', 'Chú thích fn 1 -> muc-chu-thich-fn-1'],
    ['<Steps>\n\n<Step title="TB search">\n\na\n\n</Step>\n\n</Steps>', 'TB search -> buoc-tb-search'],
    ['## Chú thích', 'Chú thích -> chu-thich'],
  ])('of %s keeps out of the way of the ids that every page has', (body, expected) => {
    expect(ids(body)).toEqual([expected]);
    expect(outline(open(body)).findings).toEqual([]);
  });
});

describe('equal headings', () => {
  const TWO_PARENTS = '## Trên máy tính\n\n### Chuẩn bị\n\nMột.\n\n## Trên điện thoại\n\n### Chuẩn bị\n\nHai.';

  test('under different parents take their parent’s id', () => {
    expect(ids(TWO_PARENTS)).toEqual([
      'Trên máy tính -> tren-may-tinh',
      'Chuẩn bị -> tren-may-tinh-chuan-bi',
      'Trên điện thoại -> tren-dien-thoai',
      'Chuẩn bị -> tren-dien-thoai-chuan-bi',
    ]);
  });

  test('under one parent are told apart by their text, whatever their order', () => {
    const first = '### Ví dụ\n\nMột cửa hàng quần áo.\n\n';
    const second = '### Ví dụ\n\nMột quán cà phê.\n\n';
    const [, a, b] = outline(open(`## Mục\n\n${first}${second}`)).items.map(({ id }) => id);
    const [, c, d] = outline(open(`## Mục\n\n${second}${first}`)).items.map(({ id }) => id);
    expect(a).not.toBe(b);
    expect([c, d]).toEqual([b, a]);
  });

  test('never get a running number', () => {
    const body = ['Một quyển sách.', 'Một cái bút.', 'Một tờ giấy.'].map((text) => `## Ví dụ\n\n${text}`).join('\n\n');
    const found = outline(open(body)).items.map(({ id }) => id);
    expect(new Set(found).size).toBe(3);
    for (const id of found) expect(id).not.toMatch(/^vi-du(?:-\d{1,3})?$/);
  });

  test.each([
    ['under different parents', TWO_PARENTS],
    ['under one parent', '## Ví dụ\n\nMột cửa hàng.\n\n## Ví dụ\n\nMột quán.\n\n## Hết\n\nChữ.'],
    ['of signs', '## 🎉\n\nMột hai ba bốn năm.\n\n## 🎉\n\nMột hai ba bốn sáu.'],
    ['of a section and a step', '## Đăng ký\n\nChữ.\n\n<Steps>\n\n<Step title="Đăng ký">\n\na\n\n</Step>\n\n</Steps>'],
  ])('%s keep their ids when an unrelated section is put anywhere between', (_, body) => {
    const before = ids(body);
    const places = [...body.matchAll(/^## /gm)].map(({ index }) => index);
    expect(places.length).toBeGreaterThan(0);
    for (const at of places) {
      const longer = `${body.slice(0, at)}## Mục thêm vào\n\nChữ khác hẳn.\n\n${body.slice(at)}`;
      expect(ids(longer).filter((line) => !line.startsWith('Mục thêm vào'))).toEqual(before);
    }
  });

  test('that nothing tells apart are an error', () => {
    const { findings } = outline(open('## Ví dụ\n\nChữ.\n\n## Ví dụ\n\nChữ.\n\n## Ví dụ\n\nChữ.'));
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['heading-id', 13]]);
    expect(findings[0]?.message).toContain('dòng 9');
  });
});
