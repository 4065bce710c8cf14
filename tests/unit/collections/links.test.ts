import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../../src/collections/check-links.ts';
import { loadFolder } from '../../../src/collections/folder.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { folderOf, PAGE_BODY_LINE, page, TOPICS } from '../content-folder.ts';
import { placeOf } from '../author-file.ts';
import { unmark } from '../marked.ts';
import { checked } from './checked.ts';

const TARGET = page(
  '## Tạo tài khoản\n\nChữ.[^1]\n\n<Steps>\n\n<Step title="Mở trang chủ">\n\nChữ.\n\n</Step>\n\n</Steps>\n\n[^1]: Ghi chú.',
);

/** The findings in a guide of this body, which stands beside another guide, a post and a draft. */
function inBody(body: string, more = '') {
  return checked({
    'topics.yaml': `${TOPICS}trong:\n  title: Chủ đề chưa có bài\n  description: Sẽ có.\n`,
    'guides/goc/index.mdx': page(body, more),
    'guides/tao-tai-khoan/index.mdx': TARGET,
    'authors.yaml': 'an:\n  name: An\nbinh:\n  name: Bình\n',
    'posts/gio-dang/index.mdx': page('Chữ.', 'author: an'),
    'guides/sap-co/index.mdx': page('## Mục\n\nChữ.', 'draft: true\nauthor: binh'),
  });
}

describe('a link', () => {
  test.each([
    '/',
    '/huong-dan/',
    '/bai-viet/',
    '/chu-de/',
    '/tim-kiem/?q=qu%E1%BA%A3ng',
    '/chu-de/ban-hang/',
    '/tac-gia/',
    '/tac-gia/an/',
    '/huong-dan/tao-tai-khoan/',
    '/huong-dan/tao-tai-khoan/?a=1#mo-trang-chu',
    '/huong-dan/tao-tai-khoan/#tao-tai-khoan',
    '/bai-viet/gio-dang/',
    '/theme.js',
    '/nguon-tin.xml',
    '/llms.txt',
    '/chu-de/ban-hang/nguon-tin.xml',
    '/bai-viet/gio-dang.md',
    '/viet-bai/',
    '/viet-bai/tone-placement/',
    '/404.html',
    '#muc-cua-minh',
    'https://a.example/huong-dan/khong-co/',
    'mailto:ban@a.example',
  ])('to %s passes', (address) => {
    expect(inBody(`## Mục của mình\n\nXem [bài](${address}).`)).toEqual([]);
  });

  test.each([
    ['to a page that is not there', '/huong-dan/tao-tai-khaon/', '/huong-dan/tao-tai-khoan/'],
    ['to a page of the other kind', '/bai-viet/tao-tai-khoan/', undefined],
    ['without its last slash', '/huong-dan/tao-tai-khoan', '/huong-dan/tao-tai-khoan/'],
    [
      'without its last slash, to a section',
      '/huong-dan/tao-tai-khoan#mo-trang-chu',
      '/huong-dan/tao-tai-khoan/#mo-trang-chu',
    ],
    ['to a kind of page that is not there', '/huong-dn/', '/huong-dan/'],
    ['to a topic that is not there', '/chu-de/ban-hagn/', '/chu-de/ban-hang/'],
    ['to the feed of a topic without a page', '/chu-de/trong/nguon-tin.xml', undefined],
    ['to the copy of a draft', '/huong-dan/sap-co.md', undefined],
    ['to an author who published nothing', '/tac-gia/binh/', '/tac-gia/an/'],
    ['to a section that is not there', '/huong-dan/tao-tai-khoan/#mo-trang-chru', '#mo-trang-chu'],
    ['to a section with marks', '/huong-dan/tao-tai-khoan/#mở-trang-chủ', '#mo-trang-chu'],
    ['to a section of its own that is not there', '#muc-cua-min', '#muc-cua-minh'],
    ['to a section of a page without any', '/bai-viet/gio-dang/#muc', undefined],
    ['that cannot be decoded', '/huong-dan/tao-tai-khoan/#%E1', undefined],
  ])('%s is told, with the nearest that is', (_, address, near) => {
    const { text, places } = unmark(`## Mục của mình\n\nXem ⟦[bài](${address})⟧ nhé.`, PAGE_BODY_LINE);
    const findings = inBody(text);
    const file = 'guides/goc/index.mdx';
    expect(findings.map(placeOf)).toEqual(places.map((place) => placeOf({ file, rule: 'broken-link', ...place })));
    expect(findings[0]?.length).toBe(places[0]?.length);
    if (near) expect(findings[0]?.remedy).toContain(`có phải bạn muốn viết ${near.startsWith('/') ? near : ''}`);
    if (near) expect(findings[0]?.remedy).toContain(`${near}?`);
  });

  test('to a section of a page without any is told to go without it', () => {
    expect(inBody('Xem [bài](/bai-viet/gio-dang/#muc).')[0]?.remedy).toBe('bỏ #muc, vì trang ấy không có mục nào.');
  });

  test.each(['/tai-ve/bang-gia.pdf', '/anh/hoa.png', '/tai-ve/mau%20don.docx', '/du-lieu.csv?v=2'])(
    'to a file that is not there speaks of public/, not of pages: %s',
    (address) => {
      const [finding, ...more] = inBody(`[tệp](${address})`);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ rule: 'broken-link' });
      expect(finding?.message).toMatch(/^Liên kết dẫn tới một tệp không có: /);
      expect(finding?.remedy).toContain('public');
      expect(finding?.remedy).not.toMatch(/huong-dan|bai-viet/);
    },
  );

  test('to a file of another name is told with the nearest there is', () => {
    expect(inBody('[x](/robot.txt)')[0]?.remedy).toBe('có phải bạn muốn viết /robots.txt?');
  });

  test('of a definition is checked too', () => {
    expect(inBody('Xem [bài][b].\n\n[b]: /huong-dan/khong-co/').map(({ line }) => line)).toEqual([PAGE_BODY_LINE + 2]);
  });

  test.each(['//bai-viet/gio-dang/', '//tai-ve/bang-gia.pdf', '/\\\\bai-viet/'])(
    'that begins like a host’s is told once, by the guard: %s',
    (address) => {
      expect(inBody(`Xem [bài](${address}).`).map(({ rule }) => rule)).toEqual(['address']);
    },
  );

  test('to a draft is told as such, for readers would not find it', () => {
    const [finding] = inBody('Xem [bài](/huong-dan/sap-co/).');
    expect(finding?.message).toBe('Liên kết dẫn tới một bài còn là bản nháp: /huong-dan/sap-co/.');
  });

  test('to a draft is never what is proposed', () => {
    expect(inBody('Xem [bài](/huong-dan/sap-c/).')[0]?.remedy).not.toContain('sap-co');
  });

  test('to a topic that no published page has is told, for it gets no page', () => {
    expect(inBody('Xem [chủ đề](/chu-de/trong/).').map(({ rule }) => rule)).toEqual(['broken-link']);
  });

  test('to a page that is there and cannot be read is not told as one that is not there', () => {
    const files = {
      'guides/goc/index.mdx': page('Xem [bài](/bai-viet/hong/#muc).'),
      'posts/hong/index.mdx': page('Chữ <a'),
    };
    expect(checked(files).map(({ file, rule }) => `${file} ${rule}`)).toEqual(['posts/hong/index.mdx mdx-syntax']);
  });

  test('of a draft may lead to what is not there yet', () => {
    expect(inBody('Xem [bài](/huong-dan/khong-co/).', 'draft: true')).toEqual([]);
  });
});

describe('a link to a file of public/', () => {
  const FILES = [
    '/tai-ve/bang gia.pdf',
    '/tai-ve/bảng-giá.pdf',
    '/tai-ve/mẫu (1).pdf',
    '/tai-ve/mẫu [2].docx',
    '/tai-ve/a+b & c.xlsx',
    '/tai-ve/giảm 50%.png',
    '/tai-ve/c#.zip',
    '/tai-ve/hỏi?.txt',
    `/tai-ve/${'dạng rời'.normalize('NFD')}.pdf`,
    '/tai-ve/da%20ma-hoa.pdf',
    '/qua-tang/index.html',
  ];

  /** What is said of a link to this address. */
  function told(address: string) {
    const dir = folderOf({ 'topics.yaml': TOPICS, 'posts/a/index.mdx': page(`Tải [bảng giá](${address}).`) });
    const folder = { ...loadFolder(dir), files: new Set(FILES) };
    return [...folder.entries.values()].flatMap((entry) => checkLinks(entry, folder, new Map(), new Map()));
  }

  test.each([
    '/tai-ve/bang%20gia.pdf',
    '</tai-ve/bang gia.pdf>',
    '/tai-ve/bảng-giá.pdf',
    '/tai-ve/b%E1%BA%A3ng-gi%C3%A1.pdf',
    '/tai-ve/b%e1%ba%a3ng-gi%c3%a1.pdf#page=2',
    '/tai-ve/m%E1%BA%ABu%20(1).pdf',
    '/tai-ve/m%E1%BA%ABu%20%281%29.pdf?tai=1',
    '/tai-ve/m%E1%BA%ABu%20[2].docx',
    '/tai-ve/m%E1%BA%ABu%20%5B2%5D.docx',
    '/tai-ve/a+b%20&%20c.xlsx',
    '/tai-ve/a%2Bb%20%26%20c.xlsx',
    '/tai-ve/gi%E1%BA%A3m%2050%25.png',
    '</tai-ve/giảm 50%.png>',
    '/tai-ve/c%23.zip',
    '/tai-ve/h%E1%BB%8Fi%3F.txt',
    `/tai-ve/${encodeURI('dạng rời'.normalize('NFD'))}.pdf`,
    '/qua-tang/',
    '/qua-tang/index.html',
  ])('passes as a browser copies it, and as it is written: %s', (address) => {
    expect(told(address)).toEqual([]);
  });

  test.each([
    ['/tai-ve/Bang%20Gia.pdf', '/tai-ve/bang%20gia.pdf'],
    ['/tai-ve/d%E1%BA%A1ng%20r%E1%BB%9Di.pdf', '/tai-ve/da%CC%A3ng%20ro%CC%9B%CC%80i.pdf'],
    ['/tai-ve/bang%20gai.pdf', '/tai-ve/bang%20gia.pdf'],
    ['/tai-ve/mẫu-(2).pdf', '/tai-ve/mẫu%20%281%29.pdf'],
    ['/tep/cua-hang/2026/c%23.zip', '/tai-ve/c%23.zip'],
    ['/tai-ve/c#.zip', undefined],
    ['/tai-ve/da%20ma-hoa.pdf', undefined],
    ['/tai-ve/khong-co-o-day.pdf', undefined],
    ['/qua-tang', '/qua-tang/'],
  ])('that no host would find is told, with what to write: %s', (address, right) => {
    const [finding, ...more] = told(address);
    expect([finding?.rule, more]).toEqual(['broken-link', []]);
    if (right === undefined) return;
    expect(finding?.remedy).toContain(` ${right}`);
    expect(told(right)).toEqual([]);
  });

  test('is told in words that were reviewed', async () => {
    const wrong = ['khong-co-o-day.pdf', 'bang%20gai.pdf', 'B%E1%BA%A2NG-GI%C3%81.pdf', 'da%20ma-hoa.pdf'];
    const text = wrong.map((name) => formatFindings(told(`/tai-ve/${name}`))).join('\n\n');
    const shown = `${text.replace(/[^\s(]*tung-buoc-unit-\w+\//g, '')}\n`;
    await expect(shown).toMatchFileSnapshot('../../fixtures/unit/file-link-messages.txt');
  });
});
