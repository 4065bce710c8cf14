import { describe, expect, test } from 'vitest';
import { skeleton } from '../../../scripts/lib/skeleton.ts';
import { checkFolder } from '../../../src/collections/check.ts';
import { readEntry } from '../../../src/collections/read.ts';
import { folderOf, TOPICS } from '../content-folder.ts';

const KINDS = ['guide', 'post'] as const;
const make = (title: string, kind: 'guide' | 'post' = 'guide') =>
  skeleton({ kind, title, topic: 'ban-hang', day: '2026-11-23' });

/** The head of the new page, as the build reads it. */
function headOf(title: string) {
  const { value, findings } = readEntry('guide', 'index.mdx', make(title).text);
  expect(findings).toEqual([]);
  return value?.head;
}

describe('a new page', () => {
  test.each(KINDS)('of the kind %s passes every check as it is', (kind) => {
    const { path, text } = make('Cách tạo mã giảm giá', kind);
    const { folder, outlines, findings } = checkFolder(folderOf({ 'topics.yaml': TOPICS, [path]: text }));
    expect(findings).toEqual([]);
    const [entry] = folder.entries.values();
    expect(entry?.head).toMatchObject({ title: 'Cách tạo mã giảm giá', publishedAt: '2026-11-23', draft: true });
    expect(outlines.get(`${kind}/cach-tao-ma-giam-gia`)?.items.some((item) => item.kind === 'step')).toBe(true);
  });

  test('has its title on one line, and none with control characters', () => {
    expect(headOf('Bài\n::error::x')?.title).toBe('Bài ::error::x');
    expect(headOf('- gạch')?.title).toBe('- gạch');
    expect(() => make('Bài \u001b[31mđỏ')).toThrow(/ký tự điều khiển.*Cách sửa: /);
  });

  test('has its path and address from its title', () => {
    expect(make('Đổi tên trang')).toMatchObject({
      path: 'guides/doi-ten-trang/index.mdx',
      address: '/huong-dan/doi-ten-trang/',
    });
    expect(make('Đổi tên trang', 'post')).toMatchObject({
      path: 'posts/doi-ten-trang/index.mdx',
      address: '/bai-viet/doi-ten-trang/',
    });
  });

  test('from an NFD title is the same as from an NFC one', () => {
    const title = 'Hướng dẫn đổi mật khẩu';
    expect(make(title.normalize('NFD'))).toEqual(make(title.normalize('NFC')));
  });

  test.each([
    'Pixel: cách cài đặt',
    'Bước 1 # chuẩn bị',
    '- gạch đầu dòng',
    '*Lưu ý khi bán',
    '"Ngoặc kép" và \'ngoặc đơn\'',
    '[Mới] {giá} & khuyến mãi',
    'true',
    '2026',
    '@tungbuoc là ai?',
    'null a',
    'dài '.repeat(29).trim(),
    '日本',
  ])('keeps the title %j letter for letter', (title) => {
    expect(headOf(title)?.title).toBe(title);
  });

  test('drops the space around a title', () => {
    expect(headOf('  Tạo trang  ')?.title).toBe('Tạo trang');
  });

  test.each(['', '   ', '…?!', '🎉'])('cannot be made from %j, and the author is told why', (title) => {
    expect(() => make(title)).toThrow(/Không tạo được địa chỉ .*Cách sửa: /);
  });

  test('cannot be made from a title the build would refuse', () => {
    expect(() => make('dài '.repeat(40))).toThrow(/120/);
  });
});
