import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../../scripts/indexnow/content-hash.ts';

const PAGE = `<!doctype html><html><head><title>Bài thử | Từng Bước</title><meta name="description" content="Một câu.">
<link rel="stylesheet" href="/_astro/a.1234.css"><script src="/_astro/b.5678.js"></script></head>
<body><header>Trình đơn</header><main><article><h1>Bài thử</h1><p>Chữ trong bài. <a href="/bai-viet/hai/">Bài hai</a></p>
<img src="/anh/nut-0123456789ab-582-82-480.webp" alt="Nút lưu"><button data-no-copy>Chép</button>
<script>let a = 1;</script></article><section>Bài liên quan: Bài ba</section></main><footer>Chân trang</footer></body></html>`;

const changed = (from: string, to: string): boolean => {
  expect(PAGE).toContain(from);
  return contentHash(PAGE.replace(from, to)) !== contentHash(PAGE);
};

describe('a page has changed', () => {
  test.each([
    ['its title', 'Bài thử | Từng Bước', 'Bài khác | Từng Bước'],
    ['its description', 'Một câu.', 'Câu khác.'],
    ['its text', 'Chữ trong bài.', 'Chữ khác.'],
    ['a link', '/bai-viet/hai/', '/bai-viet/bon/'],
    ['the words of a picture', 'Nút lưu', 'Nút xóa'],
    ['a new capture', '0123456789ab', 'ba9876543210'],
  ])('by %s', (_, from, to) => {
    expect(changed(from, to)).toBe(true);
  });
});

describe('a page has not changed', () => {
  test.each([
    ['its scripts and styles', '/_astro/b.5678.js', '/_astro/b.9999.js'],
    ['a script in it', 'let a = 1', 'let a = 2'],
    ['the navigation', 'Trình đơn', 'Trình đơn mới'],
    ['related pages around the article', 'Bài ba', 'Bài bốn'],
    ['a control', 'Chép', 'Sao chép'],
    ['another width of the same picture', '582-82-480', '583-82-800'],
    ['white space', 'Chữ trong bài.', 'Chữ\n   trong bài.'],
  ])('by %s', (_, from, to) => {
    expect(changed(from, to)).toBe(false);
  });
});

test('a page without an article is its main part', () => {
  const list = PAGE.replaceAll('article>', 'div>');
  expect(contentHash(list.replace('Bài ba', 'Bài bốn'))).not.toBe(contentHash(list));
});
