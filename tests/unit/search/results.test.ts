import { describe, expect, test } from 'vitest';
import { excerptPieces, pageHit, statusText } from '../../../src/search/results.ts';
import { found } from './found-page.ts';

describe('an excerpt', () => {
  test('is split where it matches, with đ as it was written', () => {
    expect(excerptPieces('Bạn <mark>ḏổi</mark> <mark>tên</mark> ḏược.')).toEqual([
      { text: 'Bạn ', marked: false },
      { text: 'đổi', marked: true },
      { text: ' ', marked: false },
      { text: 'tên', marked: true },
      { text: ' được.', marked: false },
    ]);
  });

  test.each([
    ['gõ &lt;script&gt;alert(1)&lt;/script&gt;', 'gõ <script>alert(1)</script>'],
    ['&lt;mark&gt;không phải&lt;/mark&gt;', '<mark>không phải</mark>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['A &amp; B &quot;C&quot; &#39;D&#x27;', 'A & B "C" \'D\''],
    ['5 < 6 > 4', '5 < 6 > 4'],
  ])('keeps escaped HTML as text: %s', (html, text) => {
    expect(excerptPieces(html)).toEqual([{ text, marked: false }]);
  });

  test('keeps escaped HTML as text in a match too', () => {
    expect(excerptPieces('<mark>&lt;b&gt;</mark>')).toEqual([{ text: '<b>', marked: true }]);
  });

  test('has no space where the page has a badge or a frame between a word and a sign', () => {
    expect(excerptPieces('bấm Add Page . Ở bảng ( Dashboard ) thì chờ … rồi thôi')).toEqual([
      { text: 'bấm Add Page. Ở bảng (Dashboard) thì chờ… rồi thôi', marked: false },
    ]);
  });

  test('of nothing has no pieces', () => {
    expect(excerptPieces('')).toEqual([]);
  });
});

describe('a hit', () => {
  const PLACES = ['Mở trang', 'Bấm nút', 'Đổi tên trang', 'Lưu lại', 'Đổi tên'].map((title) => ({
    title,
    excerpt: 'chữ',
  }));

  test('has the page’s name and address as readers see them', () => {
    const page = { ...found({ title: 'Đổi tên', text: 'để đổi' }), url: '/ten/huong-dan/doi-ten/' };
    expect(pageHit(page, 'đổi')).toEqual({
      title: 'Đổi tên',
      address: '/ten/huong-dan/doi-ten/',
      excerpt: [{ text: 'để đổi', marked: false }],
      places: [],
    });
  });

  test('has the three places that match best, and not the page once more', () => {
    const page = found({ title: 'Trang', places: PLACES });
    const whole = { title: 'Trang', url: page.url, excerpt: 'đổi tên' };
    const { places } = pageHit({ ...page, sub_results: [whole, ...page.sub_results] }, 'đổi tên');
    expect(places.map(({ title }) => title)).toEqual(['Đổi tên trang', 'Đổi tên', 'Mở trang']);
    expect(places[0]?.address).toBe('/Trang/#Đổi tên trang');
  });

  test('keeps the signs of a title as text', () => {
    const page = { ...found({ title: 'a' }), meta: { title: 'Thẻ &lt;b&gt; &amp; thẻ' } };
    expect(pageHit(page, 'a').title).toBe('Thẻ <b> & thẻ');
  });

  test('has the thumbnail its page is indexed with, and none where the page says so', () => {
    const page = found({ title: 'a' });
    const thumbnail = '/ten/anh/nho/guide-a-0123456789ab-01234567.webp';
    expect(pageHit({ ...page, meta: { ...page.meta, image: thumbnail } }, 'a').thumbnail).toBe(thumbnail);
    expect(pageHit({ ...page, meta: { ...page.meta, image: '' } }, 'a')).not.toHaveProperty('thumbnail');
    expect(pageHit(page, 'a')).not.toHaveProperty('thumbnail');
  });

  test('without a title is named by its address', () => {
    expect(pageHit({ ...found({ title: 'a' }), meta: {} }, 'a').title).toBe('/a/');
  });
});

test.each([
  [0, 0, 'Không thấy bài nào có “đổi”. Thử ít chữ hơn, hoặc gõ không dấu.'],
  [1, 1, '1 bài có “đổi”.'],
  [10, 10, '10 bài có “đổi”.'],
  [42, 10, '42 bài có “đổi”, đang hiện 10 bài đầu.'],
])('of %i pages, %i shown, the status says so', (total, shown, expected) => {
  expect(statusText('đổi', total, shown)).toBe(expected);
});
