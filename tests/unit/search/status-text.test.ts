import { describe, expect, test } from 'vitest';
import type { PageHit, SearchView, Understood } from '../../../src/search/hit.ts';
import { fullTextStatus, STATUS, statusText } from '../../../src/search/status-text.ts';

const PAGE: PageHit = { kind: 'guide', topics: [], title: [], address: '/', excerpt: [], thumbnail: '', places: [] };

function said(query: string, total: number, shown: number, understood?: Understood): string {
  const pages = Array.from({ length: shown }, () => PAGE);
  const view: SearchView = {
    query,
    total,
    inAll: total,
    pages,
    topics: [],
    understood,
    suggestion: undefined,
    words: query,
  };
  return statusText(view);
}

describe('the status says', () => {
  test('how many pages there are, and how many of them are shown', () => {
    const counts = [
      [0, 0],
      [1, 1],
      [10, 10],
      [42, 10],
      [42, 20],
    ] as const;
    expect(counts.map(([total, shown]) => said('đổi tên', total, shown)).join('\n')).toMatchInlineSnapshot(`
      "Không thấy bài nào có “đổi tên”.
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
      "3 bài khớp với “quảng cáo” (chữ gõ kiểu Telex).
      3 bài khớp với “quảng cáo” (chữ gõ kiểu VNI).
      Không thấy “qaung cao”. 3 bài khớp với “quảng cáo”.
      3 bài khớp với “chạy quảng cáo” (đã hiểu chữ viết tắt hoặc tên khác).
      3 bài khớp với “quảng c”."
    `);
    expect(said('qaung cao', 42, 10, { why: 'typo', text: 'quảng cáo' })).toMatchInlineSnapshot(
      `"Không thấy “qaung cao”. 42 bài khớp với “quảng cáo”, đang hiện 10 bài đầu."`,
    );
  });

  test('only that there is nothing, where there is nothing', () => {
    expect(said('xyz', 0, 0, { why: 'typo', text: 'xy' })).toBe(said('xyz', 0, 0));
  });

  test('never that pages match what was not found', () => {
    const text = said('qaung cao', 3, 3, { why: 'typo', text: 'quảng cáo' });
    expect([/khớp với “qaung cao”/.test(text), /Không thấy “qaung cao”/.test(text)]).not.toEqual([true, true]);
  });

  test('how many pages the search in their whole text adds', () => {
    expect([0, 1, 7].map(fullTextStatus)).toMatchInlineSnapshot(`
      [
        "",
        "Thêm 1 bài có những chữ này trong nội dung:",
        "Thêm 7 bài có những chữ này trong nội dung:",
      ]
    `);
  });

  test('what is on its way, and what did not come', () => {
    expect(Object.values(STATUS).join('\n')).toMatchInlineSnapshot(`
      "Đang tìm…
      Đang tìm thêm trong nội dung các bài…
      Không tải được dữ liệu tìm kiếm. Bạn kiểm tra mạng rồi thử lại nhé.
      Chưa tìm được trong nội dung các bài, vì không tải được dữ liệu."
    `);
  });
});

test('the query is told as it was typed, whatever signs it has', () => {
  expect(said('<b> & "x"', 1, 1)).toContain('<b> & "x"');
});
