import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { RULE_PAGES } from '../../src/lint/rule-pages.ts';
import { type BuiltPage, builtPage, builtPages, words } from './built-site.ts';
import { readSitemapXml } from '../sitemap-reader.ts';
import { expectLinksToHold, expectSoundStructure, expectStrictPolicy } from './every-page.ts';
import { type SharedSite, siteAtRoot } from './shared-sites.ts';

const GUIDE = '/huong-dan/mo-gian-hang/';
let site: SharedSite;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  site = await siteAtRoot();
  pages = builtPages(site.outDir);
});

describe('the built site', () => {
  test('has a page for each published entry, list and topic with pages, and no other', () => {
    const ofAuthors = [...pages.keys()].filter((address) => address.startsWith('/viet-bai/'));
    expect(ofAuthors).toHaveLength(RULE_PAGES.length + 1);
    expect([...pages.keys()].filter((address) => !ofAuthors.includes(address))).toEqual([
      '/404.html',
      '/bai-viet/chon-ten-gian-hang/',
      '/bai-viet/chup-anh-hang/',
      '/bai-viet/',
      '/chu-de/chup-anh/',
      '/chu-de/gian-hang/',
      '/chu-de/',
      '/huong-dan/',
      GUIDE,
      '/',
      '/tac-gia/',
      '/tac-gia/mai/',
      '/tac-gia/nhom-thu/',
      '/tim-kiem/',
    ]);
  });

  test('says nothing of a draft anywhere', () => {
    for (const file of globSync('**/*.{html,xml,txt,md,js,json}', { cwd: site.outDir })) {
      expect(readFileSync(join(site.outDir, file), 'utf8'), file).not.toMatch(
        /ban-nhap|bản nháp|chua-dang-bai|chưa đăng bài/i,
      );
    }
  });

  test('holds on every page: structure, links, content policy', () => {
    for (const page of pages.values()) {
      expectSoundStructure(page);
      expectLinksToHold(page, { pages, outDir: site.outDir, base: '/' });
      expectStrictPolicy(page);
    }
  });

  /** Neither 404 nor how to write for the site is anything to search for. */
  const isSearchable = (address: string): boolean => address !== '/404.html' && !address.startsWith('/viet-bai/');

  test('gives every page one canonical address, and none where search engines are kept out', () => {
    for (const { address, document } of pages.values()) {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
      expect(canonical).toBe(isSearchable(address) ? `https://tung-buoc.example${address}` : null);
      const robots = document.querySelector('meta[name=robots]')?.getAttribute('content');
      expect(robots === 'noindex', address).toBe(!isSearchable(address));
    }
  });

  test('names its pages in the sitemap, with the days their authors gave and no other, and the sitemap in robots.txt', async () => {
    const read = await readSitemapXml(readFileSync(join(site.outDir, 'sitemap.xml'), 'utf8'));
    const days = Object.fromEntries(read.map(({ url, lastModified }) => [new URL(url).pathname, lastModified]));
    expect(days[GUIDE]).toBe('2026-02-01T00:00:00+07:00');
    // In a folder without a repository nobody knows when this one was last changed.
    expect(days).toHaveProperty('/bai-viet/chup-anh-hang/', undefined);
    expect(Object.keys(days).sort()).toEqual([...pages.keys()].filter(isSearchable).sort());
    expect(readFileSync(join(site.outDir, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://tung-buoc.example/sitemap.xml',
    );
  });

  test('names the pictures of a page in the sitemap, with the words of their legends', async () => {
    const read = await readSitemapXml(readFileSync(join(site.outDir, 'sitemap.xml'), 'utf8'));
    const images = read.find(({ url }) => url.endsWith(GUIDE))?.images ?? [];
    expect(images.map(({ title, caption }) => [title, caption])).toEqual([
      ['Danh sách sau buổi sáng đầu tiên.', '1. Nút Add Item; 2. Đơn mới nhất; 3. Đơn cũ hơn thì ở dưới'],
      [undefined, undefined],
    ]);
    for (const { url } of images) expect(existsSync(join(site.outDir, new URL(url).pathname)), url).toBe(true);
  });
});

test('the home page has guides, topics and posts, each with a page of its own', () => {
  const home = builtPage(pages, '/').document;
  const links = [...home.querySelectorAll('.page-list-title a')].map((link) => link.getAttribute('href'));
  const posts = ['/bai-viet/chup-anh-hang/', '/bai-viet/chon-ten-gian-hang/'];
  expect(links).toEqual([GUIDE, '/chu-de/chup-anh/', '/chu-de/gian-hang/', ...posts]);
});

test('previous and next go topic by topic, in the order of topics.yaml', () => {
  const neighbours = (address: string) => {
    const links = [...builtPage(pages, address).document.querySelectorAll('.neighbours a')];
    return links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
  };
  expect(neighbours('/bai-viet/chon-ten-gian-hang/')).toEqual([['next', '/bai-viet/chup-anh-hang/']]);
  expect(neighbours('/bai-viet/chup-anh-hang/')).toEqual([['prev', '/bai-viet/chon-ten-gian-hang/']]);
});

describe('a guide page', () => {
  const guide = (): Document => builtPage(pages, GUIDE).document;

  test('numbers its steps in text, each with a stable id and a link to it', () => {
    const steps = [...guide().querySelectorAll('.steps > li > h3, .steps > li > h4')];
    expect(steps.map((step) => [step.id, words(step).replace(/ ?#$/, '')])).toEqual([
      ['bam-nut-them', 'Bước 1: Bấm nút thêm'],
      ['dien-ten', 'Bước 2: Điền tên món hàng'],
      ['xem-don-moi', 'Bước 1: Xem đơn mới'],
    ]);
    expect(steps.map((step) => step.querySelector('a')?.getAttribute('href'))).toEqual([
      '#bam-nut-them',
      '#dien-ten',
      '#xem-don-moi',
    ]);
  });

  test('gives a heading written in NFD the id of its NFC form, and equal headings their parent’s id', () => {
    const sections = [...guide().querySelectorAll('.prose h2[id], .prose > h3[id]')].map(({ id }) => id);
    expect(sections).toEqual(['tao-tai-khoan', 'tao-tai-khoan-vi-du', 'nhan-don', 'nhan-don-vi-du', 'footnote-label']);
  });

  test('shows a label’s other language once, and says which language it is in', () => {
    const labels = [...guide().querySelectorAll('.ui')].map((label) => [label.getAttribute('lang'), words(label)]);
    expect(labels).toEqual([
      ['en', 'Add Item'],
      ['en', 'Save'],
      ['en', 'Add Item'],
    ]);
    expect([...guide().querySelectorAll('.ui-gloss')].map(words)).toEqual(['(Thêm món hàng)']);
    // White space inside the label would stand in its frame, and none before the gloss would glue the two.
    expect(words(guide().querySelector('.step p'))).toContain('Bấm Add Item (Thêm món hàng), rồi bấm Save. Lần sau');
    expect(guide().querySelector('.ui')?.textContent).toBe('Add Item');
  });

  test('says what it is: breadcrumbs, dates, reading time, steps, topic, author', () => {
    expect([...guide().querySelectorAll('.breadcrumbs a')].map(words)).toEqual(['Trang chủ', 'Hướng dẫn']);
    expect([...guide().querySelectorAll('.facts li')].map(words)).toEqual([
      'Nhóm Thử',
      'Đăng ngày 5 tháng 1 năm 2026',
      'Cập nhật ngày 1 tháng 2 năm 2026',
      '1 phút đọc',
      '3 bước',
      'Dễ, cho người mới',
    ]);
    expect([...guide().querySelectorAll('.tags a')].map(words)).toEqual(['Gian hàng']);
    expect(words(guide().querySelector('.prerequisites'))).toContain('Bạn có một số điện thoại.');
  });

  test('lists its sections, and related pages by topic', () => {
    const contents = [...guide().querySelectorAll('.contents-side a')].map((link) => link.getAttribute('href'));
    expect(contents).toEqual(['#tao-tai-khoan', '#tao-tai-khoan-vi-du', '#nhan-don', '#nhan-don-vi-du']);
    const related = [...guide().querySelectorAll('.article-after .page-list-title a')].map(words);
    expect(related).toEqual(['Chọn tên gian hàng']);
  });

  test('shows callouts by a word, tables by class, tasks by name, footnotes in Vietnamese', () => {
    expect([...guide().querySelectorAll('.callout-title')].map(words)).toEqual(['Lưu ý: Nên nhớ', 'Mẹo', 'Cẩn thận']);
    expect([...guide().querySelectorAll('td')].map(({ className }) => className)).toEqual([
      '',
      'align-center',
      'align-right',
    ]);
    const boxes = [...guide().querySelectorAll('input[type=checkbox]')].map((box) => box.getAttribute('aria-label'));
    expect(boxes).toEqual(['Đã xong', 'Chưa xong']);
    expect(words(guide().querySelector('#footnote-label'))).toBe('Chú thích');
    expect(guide().querySelector('[data-footnote-backref]')?.getAttribute('aria-label')).toBe('Về chỗ có chú thích 1');
  });

  test('prints code as it is written, and no comment', () => {
    const code = guide().querySelector('pre code')?.textContent;
    expect(code).toBe('<b>không phải thẻ</b> { cũng không phải biểu thức }\n');
    expect(builtPage(pages, GUIDE).html).not.toContain('chú thích này không hiện ra');
  });
});

test('a post that starts with a deep heading still leaves no level out', () => {
  const headings = [...builtPage(pages, '/bai-viet/chon-ten-gian-hang/').document.querySelectorAll('.prose h2')];
  expect(headings.map(({ id }) => id)).toEqual(['ten-ngan']);
});
