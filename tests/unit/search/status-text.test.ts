import { describe, expect, test } from 'vitest';
import type { PageHit, SearchView, Understood } from '../../../src/search/hit.ts';
import { fullTextStatus, STATUS, statusText } from '../../../src/search/status-text.ts';

const PAGE: PageHit = {
  kind: 'guide',
  topics: [],
  words: '',
  title: [],
  address: '/',
  excerpt: [],
  thumbnail: '',
  places: [],
};

function said(
  query: string,
  total: number,
  shown: number,
  understood?: Understood,
  inAll = total,
  whole = total,
): string {
  const pages = Array.from({ length: shown }, () => PAGE);
  const view: SearchView = {
    query,
    total,
    whole,
    inAll,
    pages,
    topics: [],
    understood,
    topic: '',
    suggestion: undefined,
    words: query,
    isPhrase: false,
    canBeLiteral: false,
  };
  return statusText(view);
}

describe('the status says', () => {
  test('how many pages have all words, and how many a part of them', () => {
    const counts = [said('app ghép nhạc', 9, 9, undefined, 9, 2), said('app ghép nhạc', 12, 10, undefined, 12, 0)];
    expect(counts.join('\n')).toMatchInlineSnapshot(`
      "2 bài khớp với “app ghép nhạc”, 7 bài khớp một phần.
      Không bài nào có đủ “app ghép nhạc”. 12 bài gần nhất, đang hiện 10 bài đầu:"
    `);
  });

  test('how many pages there are, and how many of them are shown', () => {
    const counts = [
      [0, 0],
      [1, 1],
      [10, 10],
      [42, 10],
      [42, 20],
    ] as const;
    expect(counts.map(([total, shown]) => said('đổi tên', total, shown)).join('\n')).toMatchInlineSnapshot(`
      "Không có bài nào khớp với “đổi tên”.
      1 bài khớp với “đổi tên”.
      10 bài khớp với “đổi tên”.
      42 bài khớp với “đổi tên”, đang hiện 10 bài đầu.
      42 bài khớp với “đổi tên”, đang hiện 20 bài đầu."
    `);
  });

  test('how the query was read, where it was not taken as typed', () => {
    const readings = [
      ['quangr caos', { why: 'telex', text: 'quảng cáo' }],
      ['quang3 cao1', { why: 'vni', text: 'quảng cáo' }],
      ['qaung cao', { why: 'typo', text: 'quảng cáo' }],
      ['chạy qc', { why: 'synonym', text: 'chạy quảng cáo' }],
      ['quảng c', { why: 'unfinished', text: 'quảng cáo' }],
    ] as const;
    expect(readings.map(([query, understood]) => said(query, 3, 3, understood)).join('\n')).toMatchInlineSnapshot(`
      "3 bài khớp với “quảng cáo” (bạn gõ “quangr caos”).
      3 bài khớp với “quảng cáo” (bạn gõ “quang3 cao1”).
      3 bài khớp với “quảng cáo” (bạn gõ “qaung cao”).
      3 bài khớp với “chạy quảng cáo” (bạn gõ “chạy qc”).
      3 bài khớp với “quảng c”."
    `);
    expect(said('qaung cao', 42, 10, { why: 'typo', text: 'quảng cáo' })).toMatchInlineSnapshot(
      `"42 bài khớp với “quảng cáo” (bạn gõ “qaung cao”), đang hiện 10 bài đầu."`,
    );
  });

  test('only that there is nothing, where there is nothing', () => {
    expect(said('xyz', 0, 0, { why: 'typo', text: 'xy' })).toBe(said('xyz', 0, 0));
  });

  test('never that pages match what was not found', () => {
    const text = said('qaung cao', 3, 3, { why: 'typo', text: 'quảng cáo' });
    expect([/khớp với “qaung cao”/.test(text), /Không thấy “qaung cao”/.test(text)]).not.toEqual([true, true]);
  });

  test('that a chosen topic has none, where others have some', () => {
    expect(said('đổi tên', 0, 0, undefined, 7)).toMatchInlineSnapshot(
      `"Chủ đề này không có bài nào khớp với “đổi tên”."`,
    );
  });

  test('how many pages the search in their whole text adds, or finds where nothing else did', () => {
    expect([fullTextStatus(0, 3), fullTextStatus(1, 3), fullTextStatus(7, 3), fullTextStatus(7, 0)])
      .toMatchInlineSnapshot(`
      [
        "",
        "Còn 1 bài nữa có những chữ này trong nội dung:",
        "Còn 7 bài nữa có những chữ này trong nội dung:",
        "Có 7 bài nhắc đến những chữ này trong nội dung:",
      ]
    `);
  });

  test('what is on its way, and what did not come', () => {
    expect(Object.values(STATUS).join('\n')).toMatchInlineSnapshot(`
      "Đang tìm…
      Đang tìm thêm trong nội dung các bài…
      Không tải được dữ liệu tìm kiếm. Bạn kiểm tra mạng rồi thử lại nhé.
      Chưa tìm thêm được trong nội dung các bài vì không tải được dữ liệu."
    `);
  });
});

test.each([
  ['<b> & x', '<b> & x'],
  ['a"b', 'a"b'],
  ['"giá thầu"', 'giá thầu'],
  ['“giá thầu”', 'giá thầu'],
])('the query %s is told in one pair of quotes: %s', (query, shown) => {
  expect(said(query, 1, 1)).toContain(`“${shown}”`);
});
