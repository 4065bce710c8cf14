import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { placeOf } from '../author-file.ts';
import { checkFolder } from '../../../src/collections/check.ts';
import { folderOf, PAGE_BODY_LINE, page, TOPICS } from '../content-folder.ts';
import { checked } from './checked.ts';

const AUTHORS = 'nhom-thu:\n  name: Nhóm Thử\n';

/** The findings where a guide has these aliases, beside a post with others, a draft and an author. */
function withAliases(aliases: readonly string[], others: readonly string[] = []) {
  const list = (all: readonly string[]) => `aliases: ${JSON.stringify(all)}`;
  return checked({
    'authors.yaml': AUTHORS,
    'guides/tao-trang/index.mdx': page('Chữ.', list(aliases)),
    'posts/gio-dang/index.mdx': page('Chữ.', list(others)),
    'guides/sap-co/index.mdx': page('Chữ.', 'draft: true'),
  });
}

const GUIDE = 'guides/tao-trang/index.mdx:6:11';
const POST = 'posts/gio-dang/index.mdx:6:11';

describe('an old address', () => {
  test.each([
    '/2021/08/ten-bai.html',
    '/huong-dan/ten-cu/',
    '/huong-dan/tao-trang.html',
    '/ten-cu',
    '/chu-de/chu-de-cu/',
    '/tac-gia/nguoi-cu/',
    '/search/label/SEO',
    '/feeds/posts/default',
    '/bai-viet/gio-dang/2/',
  ])('that nothing else has passes: %s', (address) => {
    expect(withAliases([address])).toEqual([]);
  });

  test.each([
    ['the home page', '/'],
    ['the home page by its file', '/index.html'],
    ['a list', '/huong-dan/'],
    ['a list without its slash', '/bai-viet'],
    ['a list in other letters', '/Huong-Dan/'],
    ['search', '/tim-kiem/'],
    ['the page for authors', '/viet-bai/'],
    ['the page of a rule', '/viet-bai/tone-placement/'],
    ['a topic', '/chu-de/ban-hang/'],
    ['the sitemap', '/sitemap.xml'],
    ['the feed', '/nguon-tin.xml/'],
    ['what robots read', '/Robots.txt'],
    ['a public file', '/favicon.svg'],
    ['a public file in other letters', '/licenses/be-vietnam-pro-ofl.TXT'],
    ['the Markdown copy of a page', '/bai-viet/gio-dang.md'],
    ['the feed of a topic', '/chu-de/ban-hang/nguon-tin.xml'],
    ['an author', '/tac-gia/nhom-thu/'],
    ['another page', '/bai-viet/gio-dang/'],
    ['a page that is still a draft', '/huong-dan/sap-co/'],
    ['itself', '/huong-dan/tao-trang/'],
    ['itself by its file', '/huong-dan/tao-trang/index.html'],
    ['the page for what is not there', '/404.html'],
    ['something among the pictures', '/anh/a.html'],
    ['something in the search index', '/chi-muc/a'],
    ['something of Pagefind', '/pagefind/a.html'],
  ])('over %s is told where it is written: %s', (_, address) => {
    expect(withAliases([address]).map(placeOf)).toEqual([`${GUIDE} alias-over-page`]);
  });

  test.each([
    ['/2021/bai.html', '/2021/bai.html'],
    ['/2021/bai.html?m=1', 'https://ten-mien.vn/2021/bai.html'],
    ['/ten-cu', '/Ten-Cu/'],
    ['/b%C3%A0i/', '/bài/'],
  ])('of two pages is told at both: %s and %s', (one, other) => {
    expect(withAliases([one], [other]).map(placeOf)).toEqual([`${GUIDE} alias-repeated`, `${POST} alias-repeated`]);
  });

  test.each([
    ['/blog/cu.html', '/cu.html'],
    ['https://ten.github.io/blog/cu.html', '/cu.html'],
    ['/blog/', '/'],
    ['/blog', '/'],
  ])('that has the site’s base path in it is told, with what to write: %s', (address, right) => {
    const files = { 'guides/tao-trang/index.mdx': page('Chữ.', `aliases: ["${address}"]`) };
    const findings = checkFolder(folderOf({ 'topics.yaml': TOPICS, ...files }), '/blog/').findings;
    expect(findings).toMatchObject([{ rule: 'alias-with-base', line: 6, column: 11 }]);
    expect(findings[0]?.remedy).toBe(`bỏ phần ấy đi: ${right}.`);
  });

  test('that only begins like the base path passes', () => {
    const files = { 'guides/tao-trang/index.mdx': page('Chữ.', 'aliases: [/blog-cu/a.html, /2021/blog/b.html]') };
    expect(checkFolder(folderOf({ 'topics.yaml': TOPICS, ...files }), '/blog/').findings).toEqual([]);
  });

  // Some file systems take `A` for `a`.
  test.each(['/favicon.svg/a.html', '/Favicon.SVG/a.html'])('below a file of the site is told: %s', (address) => {
    expect(withAliases([address]).map(placeOf)).toEqual([`${GUIDE} alias-blocked`]);
  });

  test('is told in words that were reviewed', async () => {
    const told = (aliases: readonly string[], others: readonly string[] = []) =>
      formatFindings(withAliases(aliases, others));
    const story = [
      told(['/huong-dan/tao-trang/']),
      told(['/bai-viet/gio-dang']),
      told(['/chu-de/ban-hang/']),
      told(['/bai-viet/gio-dang.md']),
      told(['/anh/a.html']),
      told(['/sitemap.xml']),
      told(['/2021/bai.html'], ['/2021/bai.html']),
      told(['/favicon.svg/a.html']),
      told(['https://ten.blogspot.com/2021/08/mot.html', 'https://ten.blogspot.com/2021/08/hai.html']),
    ];
    const text = story.join('\n\n').replace(/[^\s(]*tung-buoc-unit-\w+\//g, '');
    await expect(`${text}\n`).toMatchFileSnapshot('../../fixtures/unit/alias-messages.txt');
  });
});

describe('an old address on another host', () => {
  const BLOG = ['https://ten.blogspot.com/2021/08/mot.html', 'https://ten.blogspot.com/2021/08/hai.html?m=1'];

  function told(aliases: readonly string[], host?: string) {
    const files = { 'guides/tao-trang/index.mdx': page('Chữ.', `aliases: ${JSON.stringify(aliases)}`) };
    return checkFolder(folderOf({ 'topics.yaml': TOPICS, ...files }), '/', host).findings;
  }

  test.each([
    ['of the site itself', ['https://ten-mien.vn/2021/08/mot.html'], 'ten-mien.vn'],
    ['of the site with www', ['https://www.ten-mien.vn/mot.html', 'http://TEN-MIEN.vn/hai.html'], 'ten-mien.vn'],
    ['of the site without www', ['https://ten-mien.vn/mot.html'], 'www.ten-mien.vn'],
    ['without a host', ['/2021/08/mot.html'], 'ten-mien.vn'],
    ['of a host that may become the site’s', ['https://ten-mien.vn/mot.html'], undefined],
    ['of a project page', ['https://ten.github.io/mot.html'], 'ten.github.io'],
  ] as const)('passes where it is %s', (_, aliases, host) => {
    expect(told(aliases, host)).toEqual([]);
  });

  test.each([
    ['another domain', ['https://ten-khac.vn/mot.html'], 'ten-mien.vn', 'ten-khac.vn'],
    ['another subdomain', ['https://blog.ten-mien.vn/mot.html'], 'ten-mien.vn', 'blog.ten-mien.vn'],
    ['Blogger, wherever the site is', BLOG, undefined, 'ten.blogspot.com'],
    ['Blogger in another country', ['https://ten.blogspot.com.vn/mot.html'], undefined, 'ten.blogspot.com.vn'],
    ['WordPress', ['https://ten.wordpress.com/mot/'], undefined, 'ten.wordpress.com'],
  ] as const)('is a hint where it is of %s', (_, aliases, host, other) => {
    const findings = told(aliases, host);
    expect(findings).toMatchObject([{ rule: 'alias-other-host', level: 'style', line: 6, column: 11 }]);
    expect(findings[0]?.message).toContain(other);
  });

  test('is told once a host', () => {
    const findings = told([...BLOG, 'https://ten-khac.vn/mot.html', '/ba.html'], 'ten-mien.vn');
    expect(findings.map(({ rule }) => rule)).toEqual(['alias-other-host', 'alias-other-host']);
    expect(findings[0]?.message).toContain('Có 2 địa chỉ như vậy');
  });
});

describe('a link to an old address', () => {
  const SECTIONS = page('## Mục một\n\nChữ.', 'aliases: [/2021/08/ten-bai.html, /bài-cũ]');
  const linked = (address: string, target: string = SECTIONS) =>
    checked({ 'guides/goc/index.mdx': page(`Xem [bài](${address}).`), 'posts/gio-dang/index.mdx': target });

  test.each([
    ['/2021/08/ten-bai.html', '/bai-viet/gio-dang/'],
    ['/2021/08/ten-bai.html?m=1', '/bai-viet/gio-dang/'],
    ['/2021/08/ten-bai.html#muc-mot', '/bai-viet/gio-dang/#muc-mot'],
    ['/b%C3%A0i-c%C5%A9/', '/bai-viet/gio-dang/'],
  ])('is a hint with the new one: %s', (address, now) => {
    const findings = linked(address);
    expect(findings.map(placeOf)).toEqual([`guides/goc/index.mdx:${PAGE_BODY_LINE}:5 old-address`]);
    expect(findings[0]).toMatchObject({ level: 'style', remedy: `viết địa chỉ mới: ${now}.` });
  });

  test('with a section that is not there is broken', () => {
    const findings = linked('/2021/08/ten-bai.html#muc-hai');
    expect(findings).toMatchObject([{ rule: 'broken-link', remedy: expect.stringContaining('#muc-mot') }]);
    expect(findings[0]?.level).toBeUndefined();
  });

  test('of a draft is broken, for a draft leads nobody on', () => {
    const findings = linked('/cu.html', page('Chữ.', 'draft: true\naliases: [/cu.html]'));
    expect(findings.map(({ message }) => message)).toEqual(['Liên kết dẫn tới một bài còn là bản nháp: /cu.html.']);
  });
});
