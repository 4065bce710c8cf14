import { describe, expect, test } from 'vitest';
import { excerptPieces, fullTextHit } from '../../../../src/search/full-text/results.ts';
import { plain } from '../library.ts';
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

  test('has the page’s name, and its address from the root, as readers see them', () => {
    const page = { ...found({ title: 'Đổi tên', text: 'để đổi' }), url: '/ten/huong-dan/doi-ten/' };
    expect(fullTextHit(page, 'đổi', '/ten/')).toEqual({
      kind: 'guide',
      topics: [],
      words: 'đổi',
      title: [{ text: 'Đổi tên', marked: false }],
      address: '/huong-dan/doi-ten/',
      excerpt: ['…', 'để đổi', '…'].map((text) => ({ text, marked: false })),
      thumbnail: '',
      places: [],
    });
  });

  test.each([
    ['/huong-dan/a/', 'guide'],
    ['/bai-viet/a/', 'post'],
  ] as const)('at %s is a %s', (url, kind) => {
    const place = { title: 'Bước', url: `${url}#buoc`, excerpt: '' };
    const hit = fullTextHit({ ...found({ title: 'a' }), url, sub_results: [place] }, 'a', '/');
    expect([hit.kind, hit.address, hit.places[0]?.address]).toEqual([kind, url, `${url}#buoc`]);
  });

  test('has the three places that match best, and not the page once more', () => {
    const page = found({ title: 'Trang', places: PLACES });
    const whole = { title: 'Trang', url: page.url, excerpt: 'đổi tên' };
    const { places } = fullTextHit({ ...page, sub_results: [whole, ...page.sub_results] }, 'đổi tên', '/');
    expect(places.map(({ title }) => plain(title))).toEqual(['Đổi tên trang', 'Đổi tên', 'Mở trang']);
    expect(places[0]?.address).toBe('/Trang/#Đổi tên trang');
  });

  test('has its places under the site’s base too', () => {
    const place = { title: 'Bước', url: '/ten/huong-dan/a/#buoc', excerpt: '' };
    const page = { ...found({ title: 'a' }), url: '/ten/huong-dan/a/', sub_results: [place] };
    expect(fullTextHit(page, 'a', '/ten/').places[0]?.address).toBe('/huong-dan/a/#buoc');
  });

  test('keeps the signs of a title as text', () => {
    const page = { ...found({ title: 'a' }), meta: { title: 'Thẻ &lt;b&gt; &amp; thẻ' } };
    expect(plain(fullTextHit(page, 'a', '/').title)).toBe('Thẻ <b> & thẻ');
  });

  test('has the thumbnail its page is indexed with, and none where the page says so', () => {
    const page = found({ title: 'a' });
    const image = '/ten/anh/nho/guide-a-0123456789ab-01234567.webp';
    const thumbnail = (meta: Record<string, string>): string =>
      fullTextHit({ ...page, meta: { ...page.meta, ...meta } }, 'a', '/ten/').thumbnail;
    expect(thumbnail({ image })).toBe('/anh/nho/guide-a-0123456789ab-01234567.webp');
    expect(thumbnail({ image: '' })).toBe('');
    expect(thumbnail({})).toBe('');
  });

  test('without a title is named by its address', () => {
    expect(plain(fullTextHit({ ...found({ title: 'a' }), meta: {} }, 'a', '/').title)).toBe('/a/');
  });
});
