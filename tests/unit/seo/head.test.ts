import { describe, expect, test } from 'vitest';
import { head } from '../../../src/seo/head.ts';
import { siteAddress } from '../../../src/seo/site-address.ts';
import { site } from '../../../src/site.ts';

const ORIGIN = 'https://ten-mien.vn';
const image = { path: '/ten/anh/the/guide-tao-trang.jpg', width: 1200, height: 630, alt: 'Nút thêm' };

describe('the head', () => {
  test('of an article', () => {
    const given = { title: 'Tạo trang', description: 'Cách tạo.', path: '/ten/huong-dan/tao-trang/', image };
    const article = {
      publishedAt: '2026-11-01',
      changedAt: undefined,
      topics: ['Trang', 'Bán hàng'],
      author: { name: 'An', path: '/ten/tac-gia/an/' },
    };
    expect(head({ ...given, article }, ORIGIN)).toEqual({
      title: `Tạo trang | ${site.name}`,
      description: 'Cách tạo.',
      canonical: 'https://ten-mien.vn/ten/huong-dan/tao-trang/',
      ogTitle: 'Tạo trang',
      ogType: 'article',
      robots: 'max-image-preview:large',
      author: 'An',
      articleProperties: [
        ['article:published_time', '2026-11-01T00:00:00+07:00'],
        ['article:author', 'https://ten-mien.vn/ten/tac-gia/an/'],
        ['article:section', 'Trang'],
        ['article:tag', 'Trang'],
        ['article:tag', 'Bán hàng'],
      ],
      image: {
        url: 'https://ten-mien.vn/ten/anh/the/guide-tao-trang.jpg',
        type: 'image/jpeg',
        width: 1200,
        height: 630,
        alt: 'Nút thêm',
      },
    });
  });

  test('of a page that is no article has nothing of one', () => {
    const made = head({ title: 'Chủ đề', description: 'a', path: '/chu-de/', image }, ORIGIN);
    expect([made.ogType, made.author, made.articleProperties]).toEqual(['website', undefined, []]);
  });

  test('names the site behind a title only where results have room for both', () => {
    const titleOf = (title: string) => head({ title, description: 'a', path: '/', image }, ORIGIN).title;
    expect(titleOf('Cách chạy quảng cáo cho người mới')).toBe('Cách chạy quảng cáo cho người mới | Từng Bước');
    const long = 'Cách tạo tài khoản quảng cáo doanh nghiệp và cá nhân';
    expect(titleOf(long)).toBe(long);
  });

  test('of the home page is the site’s name and what it is for', () => {
    const { title, ogTitle, ogType, canonical } = head({ description: 'Trang.', path: '/', image }, ORIGIN);
    expect([title, ogTitle, ogType, canonical]).toEqual([
      `${site.name}: ${site.tagline}`,
      site.name,
      'website',
      'https://ten-mien.vn/',
    ]);
  });

  test('of a page without an address of its own names none and is kept out of search engines', () => {
    const given = { title: '404', description: 'a', path: '/404/', noIndex: true, image };
    const made = head(given, ORIGIN);
    expect([made.canonical, made.robots, made.image]).toEqual([undefined, 'noindex', undefined]);
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://ten-mien.vn', 'https://ten-mien.vn', '/'],
    ['https://ten-mien.vn/', 'https://ten-mien.vn', '/'],
    ['https://ten-mien.vn/blog', 'https://ten-mien.vn', '/blog/'],
    ['https://ten-mien.vn/blog/', 'https://ten-mien.vn', '/blog/'],
    ['https://ten-mien.vn/a/b//', 'https://ten-mien.vn', '/a/b/'],
    ['http://localhost:8080/blog?x=1#y', 'http://localhost:8080', '/blog/'],
    ['HTTPS://TEN-MIEN.VN/Blog', 'https://ten-mien.vn', '/Blog/'],
  ])('%s is origin %s and base %s', (url, origin, base) => {
    expect(siteAddress(url)).toEqual({ origin, base });
  });

  test.each([undefined, ''])('given as %j is the site’s default', (url) => {
    expect(siteAddress(url)).toEqual({ origin: site.defaultUrl, base: '/' });
  });

  test.each(['ten-mien.vn', 'localhost:4321', '/blog/', 'ftp://ten-mien.vn', 'javascript:alert(1)', 'https://'])(
    '%s is refused with what to write',
    (url) => {
      expect(() => siteAddress(url)).toThrow(
        `SITE_URL="${url}" không phải là địa chỉ trang web. Cách sửa: viết đủ, ví dụ SITE_URL=https://ten-mien.vn/`,
      );
    },
  );
});
