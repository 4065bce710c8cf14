import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../../src/links/check.ts';
import { externalLinks } from '../../../src/links/external-links.ts';
import { siteAddress } from '../../../src/seo/site-address.ts';
import { folderOf, page as entry, TOPICS } from '../content-folder.ts';
import { checkIn, faultsOf, fixture, ruleAndPlace } from './checked.ts';

describe('a site below a path', () => {
  const site = {
    'index.html': '<a href="/so-tay/a/">A</a> <img src="/so-tay/a.png" alt="">',
    'a/index.html': '<a href="../">Trang chủ</a> <a href="https://vi-du.vn/khac/">Trang khác</a>',
    'a.png': '',
  };

  test('has all its addresses below it', () => {
    expect(faultsOf(site, 'https://vi-du.vn/so-tay/')).toEqual([]);
  });

  test('tells an address that leaves it out', () => {
    const wrong = { ...site, 'b/index.html': '<a href="/a/">A</a> <a href="/so-tay">Trang chủ</a>' };
    expect(faultsOf(wrong, 'https://vi-du.vn/so-tay/')).toEqual([
      'missing-slash: Địa chỉ trang /so-tay thiếu dấu / ở cuối, nên máy chủ phải chuyển hướng thêm một lần.',
      'outside-base: Địa chỉ /a/ nằm ngoài trang web này: mọi địa chỉ ở đây bắt đầu bằng /so-tay/.',
    ]);
  });
});

test('a base path in other letters is not proposed a second time', () => {
  const dir = folderOf({ 'site/index.html': '<a href="/So-Tay/a/#b">A</a>', 'site/a/index.html': '' });
  const outside = checkIn(dir, 'https://vi-du.vn/so-tay/').findings.find(({ rule }) => rule === 'outside-base');
  expect(outside?.remedy).toBe('viết /so-tay/a/#b, hoặc xem lại SITE_URL.');
});

test('a page is proposed by its address, not by its file', () => {
  const dir = folderOf({ 'site/index.html': '<a href="/a/Index.html">Trang A</a>', 'site/a/index.html': '' });
  expect(checkIn(dir).findings.map(({ rule, remedy }) => `${rule}: ${remedy}`)).toEqual([
    'wrong-case: viết đúng như tên thật: /a/.',
  ]);
});

test('the addresses of a page with a <base> lead from there', () => {
  const site = { 'index.html': '', 'c/index.html': '<base href="/"><a href="a/">A</a>', 'a/index.html': '' };
  expect(faultsOf(site)).toEqual([]);
  expect(faultsOf({ ...site, 'c/index.html': '<base href="https://khac.vn/"><a href="/mat/">Mất</a>' })).toEqual([]);
  expect(faultsOf({ ...site, 'd/index.html': '<base href="../x/"><a href="a/">A</a><a href="/a/">A</a>' })).toEqual([
    'missing-page: Không có trang nào ở /x/a/.',
  ]);
});

test('style sheets are looked at too, each from where it stands', () => {
  const site = {
    'index.html': '<link rel="stylesheet" href="/k/k.css"><style>a{background:url(k/a.png)}</style>',
    'k/k.css': 'a{background:url(a.png)} b{background:url(k/a.png)}',
    'k/a.png': '',
  };
  expect(faultsOf(site)).toEqual(['missing-asset: Không có tệp nào ở /k/k/a.png.']);
});

test('of very many missing pages only the first are looked for among the others', () => {
  const links = Array.from({ length: 250 }, (_, at) => `<a href="/bai-${at}-cu/">Bài ${at}</a>`);
  const pages = Array.from({ length: 250 }, (_, at): [string, string] => [`site/bai-${at}/index.html`, '']);
  const dir = folderOf({ ...Object.fromEntries(pages), 'site/index.html': links.join('') });
  const missing = checkIn(dir).findings.filter(({ rule }) => rule === 'missing-page');
  expect(missing).toHaveLength(250);
  expect(missing.filter(({ remedy }) => remedy?.startsWith('có phải'))).toHaveLength(200);
});

test('a fault of a text is not told a second time for the feed that has the text too', () => {
  const feed = (address: string): string => `<feed><content type="html">&lt;a href="${address}"&gt;</content></feed>`;
  const [missing, fragment] = ['https://tung-buoc.example/mat/', 'https://tung-buoc.example/bai-viet/a/#khong'];
  const files = {
    'content/posts/a/index.mdx': entry('Xem [bài](/mat/) và [mục](#khong).'),
    'site/bai-viet/a/index.html': '<p>Xem <a href="/mat/">bài</a> và <a href="#khong">mục</a>.</p>',
    'site/nguon-tin.xml': `${feed(missing)}${feed(fragment)}`,
  };
  const places = (dir: string) =>
    checkIn(dir)
      .findings.filter(({ rule }) => rule !== 'orphan-page')
      .map((finding) => ruleAndPlace(finding, dir));
  expect(places(folderOf(files))).toEqual([
    'missing-page content/posts/a/index.mdx:8:5',
    'broken-fragment content/posts/a/index.mdx:8:21',
  ]);
  const alone = folderOf({ 'site/index.html': '', 'site/nguon-tin.xml': feed(missing) });
  expect(places(alone)).toEqual(['missing-page site/nguon-tin.xml:1:28']);
});

describe('old addresses', () => {
  const to = (path: string): string => `<meta http-equiv="refresh" content="0; url=${path}">`;

  test('in _redirects alone are old addresses too', () => {
    const site = { 'index.html': '<a href="/cu/">Bài cũ</a>', 'moi/index.html': '', _redirects: '/cu/ /moi/ 301\n' };
    expect(faultsOf(site)).toEqual(['redirect-link: /cu/ là địa chỉ cũ, phải chuyển hướng mới tới nơi.']);
  });

  test('of another status are none', () => {
    const site = { 'index.html': '<a href="/cu/">Bài cũ</a>', 'moi/index.html': '', _redirects: '/cu/ /moi/ 200\n' };
    expect(faultsOf(site)).toEqual(['missing-page: Không có trang nào ở /cu/.']);
  });

  test('that lead into a loop from outside are not the loop', () => {
    const site = { 'a.html': to('/b.html'), 'b.html': to('/c.html'), 'c.html': to('/b.html'), 'index.html': '' };
    expect(faultsOf(site)).toEqual([
      'redirect-loop: Các địa chỉ cũ chuyển hướng vòng tròn: /b.html → /c.html → /b.html.',
    ]);
  });

  test('that lead to themselves are a loop', () => {
    expect(faultsOf({ 'a.html': to('/a.html'), 'index.html': '' })).toEqual([
      'redirect-loop: Các địa chỉ cũ chuyển hướng vòng tròn: /a.html → /a.html.',
    ]);
  });

  test('are told in the page that every host has, and not in _redirects', () => {
    const dir = folderOf({
      'site/index.html': '',
      'site/0.html': to('/z.html'),
      'site/z.html': to('/y.html'),
      'site/y.html': to('/'),
      'site/_redirects': '/0.html /z.html 301\n/z.html /y.html 301\n',
    });
    const chains = checkIn(dir).findings.filter(({ rule }) => rule === 'redirect-chain');
    expect(chains.map((finding) => ruleAndPlace(finding, dir))).toEqual([
      'redirect-chain site/0.html:1:44',
      'redirect-chain site/z.html:1:44',
    ]);
  });

  test('that are wrong are told where the author wrote them, below a path and with marks too', () => {
    const dir = folderOf({
      'content/posts/a/index.mdx': entry('Bài.', "aliases: ['/khac.html', '/bài-cũ.html?m=1']"),
      'site/index.html': '',
      'site/_redirects': '/so-tay/b%C3%A0i-c%C5%A9.html /so-tay/mat/ 301\n',
    });
    const { findings } = checkIn(dir, 'https://vi-du.vn/so-tay/');
    expect(findings.map((finding) => ruleAndPlace(finding, dir))).toEqual([
      'missing-page content/posts/a/index.mdx:6:25',
    ]);
  });

  test.each([
    ['/p/cu', 'p/cu/index.html'],
    ['/Bài/Cũ.html', 'Bài/Cũ.html'],
    ['/Bài/Cũ.html'.normalize('NFD'), 'Bài/Cũ.html'],
    ['https://ten.blogspot.com/2021/08/cu.html?m=1', '2021/08/cu.html'],
  ])('are found in the head however they are written: %s', (alias, file) => {
    const dir = folderOf({
      'content/posts/a/index.mdx': entry('Bài.', `aliases: ['${alias}']`),
      'site/index.html': '',
      [`site/${file}`]: to('/mat/'),
    });
    const { findings } = checkIn(dir);
    expect(findings.map((finding) => ruleAndPlace(finding, dir))).toEqual([
      'missing-page content/posts/a/index.mdx:6:11',
    ]);
  });

  test('need no link to them, and lead readers to a page, so that it is no orphan', () => {
    const dir = folderOf({
      'site/index.html': '<a href="/cu.html">Bài cũ</a>',
      'site/cu.html': to('/moi/'),
      'site/cu-nua.html': to('/moi/'),
      'site/moi/index.html': '<a href="/moi/">Chính trang này</a>',
      'site/le/index.html': '<a href="/le/">Chính trang này</a>',
    });
    const orphans = checkIn(dir).findings.filter(({ rule }) => rule === 'orphan-page');
    expect(orphans.map(({ message }) => message)).toEqual(['Không có trang nào dẫn tới /le/.']);
  });
});

describe('a link in the frame of many pages', () => {
  const frame = '<a href="/mat/">Trang đã mất</a><a href="#khong-co">Mục</a>';

  test('is one finding with the number of pages', () => {
    const site = Object.fromEntries(['index', 'a', 'b', 'c'].map((name) => [`${name}.html`, frame]));
    expect(faultsOf(site)).toEqual([
      'missing-page: Không có trang nào ở /mat/. (Có ở 4 trang; đây là chỗ đầu tiên.)',
      'broken-fragment: Trang này không có mục nào là #khong-co. (Có ở 4 trang; đây là chỗ đầu tiên.)',
    ]);
  });

  test('is a finding for each place where authors wrote it', () => {
    const dir = folderOf({
      'content/topics.yaml': TOPICS,
      'content/guides/a/index.mdx': entry('Xem [bài](/mat/).'),
      'content/guides/b/index.mdx': entry('Xem [bài](/mat/) và [bài](/mat/).'),
      'site/huong-dan/a/index.html': '<p>Xem <a href="/mat/">bài</a>.</p>',
      'site/huong-dan/b/index.html': '<p>Xem <a href="/mat/">bài</a> và <a href="/mat/">bài</a>.</p>',
    });
    const missing = checkIn(dir).findings.filter(({ rule }) => rule === 'missing-page');
    expect(missing.map(({ file, line, column }) => `${file.slice(-14)}:${line}:${column}`)).toEqual([
      'es/a/index.mdx:8:5',
      'es/b/index.mdx:8:5',
      'es/b/index.mdx:8:21',
    ]);
  });
});

test('files for programs are looked at too', () => {
  const site = {
    'index.html': '',
    'huong-dan/bai.md': '# Bài',
    'robots.txt': 'User-agent: *\nSitemap: https://tung-buoc.example/sitemap.xml\n',
    'llms.txt': '# Trang\n\n- [Bài](https://tung-buoc.example/huong-dan/bai.md): xem https://tung-buoc.example/mat/.\n',
  };
  expect(faultsOf(site)).toEqual([
    'missing-page: Không có trang nào ở /mat/.',
    'missing-asset: Không có tệp nào ở /sitemap.xml.',
  ]);
});

test('a draft of the content folder is told also without its slash', () => {
  const dir = folderOf({
    'content/guides/nhap/index.mdx': entry('Còn viết.', 'draft: true'),
    'site/index.html': '<a href="/huong-dan/nhap">Bài nháp</a>',
  });
  expect(checkIn(dir).findings.map(({ rule }) => rule)).toEqual(['draft-link']);
});

test('an @id of JSON-LD needs no such place in the page, a url does', () => {
  const json = '{"@id":"https://tung-buoc.example/#x","url":"https://tung-buoc.example/#y"}';
  expect(faultsOf({ 'index.html': `<script type="application/ld+json">${json}</script>` })).toEqual([
    'broken-fragment: Trang / không có mục nào là #y.',
  ]);
});

test('a file that cannot be read is told, and the others are checked', () => {
  const dir = folderOf({ 'site/index.html': '<a href="/mat/">Trang đã mất</a>', 'site/vua-xoa.html': '' });
  /** Somebody builds anew while the check runs. */
  const paced = <T>(files: readonly T[]): Iterable<T> => {
    rmSync(join(dir, 'site/vua-xoa.html'));
    return files;
  };
  const { findings, site } = checkIn(dir, undefined, paced);
  expect(findings.map(({ rule }) => rule)).toEqual(['missing-page']);
  expect(site.unreadable.map(({ file, error }) => `${file} ${String(error).slice(0, 13)}`)).toEqual([
    '/vua-xoa.html Error: ENOENT',
  ]);
});

describe('the addresses of other sites', () => {
  test('are given with the places authors wrote them at, else with the first in a page', () => {
    const { site, content } = checkIn(fixture('faulty'));
    const found = [...externalLinks(site, content)].map(([address, places]) => [
      address,
      places.map(({ file, line, column }) => `${file.split('/').slice(-2).join('/')}:${line}:${column}`),
    ]);
    expect(found).toEqual([
      ['https://vi-du.example/bang-gia', ['mo-gian-hang/index.mdx:39:48']],
      ['https://vi-du.example/gia', ['mo-gian-hang/index.mdx:39:19']],
    ]);
  });

  test('are given at each place, also twice in one line and in one definition', () => {
    const dir = folderOf({
      'content/posts/a/index.mdx': entry(
        '[một](https://khac.vn/) [hai](https://khac.vn/)\n\n[ba][x] [bốn][x]\n\n[x]: https://khac.vn/',
      ),
      'site/bai-viet/a/index.html': ['một', 'hai', 'ba', 'bốn']
        .map((name) => `<a href="https://khac.vn/">${name}</a>`)
        .join(' '),
    });
    const { site, content } = checkIn(dir);
    const places = [...externalLinks(site, content).values()].map((all) =>
      all.map(({ line, column }) => `${line}:${column}`),
    );
    expect(places).toEqual([['8:1', '8:25', '12:1']]);
  });

  test('name the frame once, and nothing where an author wrote the same', () => {
    const html = '<footer><a href="https://khac.vn/">Khác</a></footer>';
    const text = '<div class="prose"><a href="https://khac.vn/">trang khác</a></div>';
    const dir = folderOf({ 'site/index.html': html, 'site/a/index.html': html, 'site/b/index.html': html });
    const frame = checkIn(dir);
    expect([...externalLinks(frame.site, frame.content).values()].map(({ length }) => length)).toEqual([1]);
    const written = folderOf({
      'content/posts/a/index.mdx': entry('Xem [trang khác](https://khac.vn/).'),
      'site/bai-viet/a/index.html': `${text}${html}`,
    });
    const { site, content } = checkIn(written);
    expect([...externalLinks(site, content).values()].map((places) => places.map(({ line }) => line))).toEqual([[8]]);
  });
});

describe('a link with words that fit any link', () => {
  const contents = '<nav><a href="#xem-them">Xem thêm</a> <a href="#1f44d">👍</a> <a href="#more">More</a></nav>';
  const headings =
    '<h2 id="xem-them">Xem thêm <a class="anchor" href="#xem-them" aria-label="Liên kết đến mục: Xem thêm">#</a></h2>' +
    '<h2 id="1f44d">👍</h2><h3 id="more"><span>More</span> <span>(Thêm)</span></h3>';

  test('says where it leads if they are the heading there', () => {
    expect(faultsOf({ 'index.html': contents + headings })).toEqual([]);
    const other = { 'index.html': headings, 'a/index.html': '<a href="/#xem-them">Xem thêm</a>' };
    expect(faultsOf(other)).toEqual([]);
  });

  test('says where it leads if they are the title there: a writer is called Thêm', () => {
    const site = { 'index.html': '<a href="/them/">Thêm</a>', 'them/index.html': '<h1>Thêm</h1>' };
    expect(faultsOf(site)).toEqual([]);
  });

  test('is told where the heading or the title there is another', () => {
    const links =
      '<a href="#xem-them">Chi tiết</a> <a href="/them/">Xem thêm</a> <a href="/mat/#xem-them">Xem thêm</a>';
    const site = { 'index.html': `${links}${headings}`, 'them/index.html': '<h1>Thêm</h1>', 'mat/index.html': '' };
    expect(faultsOf(site).filter((fault) => fault.startsWith('vague-link'))).toEqual([
      'vague-link: Chữ “Chi tiết” không nói liên kết dẫn tới đâu (#xem-them).',
      'vague-link: Chữ “Xem thêm” không nói liên kết dẫn tới đâu (/them/).',
      'vague-link: Chữ “Xem thêm” không nói liên kết dẫn tới đâu (/mat/#xem-them).',
    ]);
  });

  test('is a hint only where they are the address itself', () => {
    const dir = folderOf({ 'site/index.html': '<a href="https://khac.vn/">https://khac.vn/</a> <a href="/">đây</a>' });
    expect(checkIn(dir).findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['vague-link', 'style'],
      ['vague-link', undefined],
    ]);
  });
});

test('an id that is percent-encoded itself is found as browsers find it', () => {
  const site = {
    'index.html': '<a href="/a/#ghi-ch%C3%BA">Ghi chú</a> <a href="/a/#m%E1%BB%A5c">Mục</a>',
    'a/index.html': '<p id="ghi-ch%C3%BA">A</p><p id="mục">B</p>',
  };
  expect(faultsOf(site)).toEqual([]);
});

test('a page that the owner put there needs no link to it', () => {
  const dir = folderOf({ 'site/index.html': '', 'site/google123.html': 'google-site-verification', 'site/a.html': '' });
  const options = { dir: join(dir, 'site'), contentDir: dir, address: siteAddress(undefined) };
  const orphans = (given: readonly string[]): string[] =>
    checkSite({ ...options, given: new Set(given) }).findings.map(({ message }) => message);
  expect(orphans(['/google123.html'])).toEqual(['Không có trang nào dẫn tới /a.html.']);
  expect(orphans([])).toHaveLength(2);
});

test('a name that differs in how its marks are put together is proposed in a form that shows the difference', () => {
  const dir = folderOf({
    'site/index.html': '<a href="/gi%C3%A1.pdf">Bảng giá</a>',
    [`site/${'giá'.normalize('NFD')}.pdf`]: '',
  });
  expect(checkIn(dir).findings.map(({ rule, remedy }) => `${rule}: ${remedy}`)).toEqual([
    'wrong-case: viết đúng như tên thật: /gia%CC%81.pdf.',
  ]);
});

describe('the Markdown copy of a page', () => {
  test('is looked at too, but for its code', () => {
    const copy = [
      'Xem [bài](/mot/), <https://tung-buoc.example/hai/>, https://tung-buoc.example/ba/ và [bốn][b].',
      '',
      '![Ảnh](/anh/mat.webp "Tên") [tệp](</tai-ve/bang gia.pdf>) [ngoặc](/tai-ve/mau\\_(1).pdf)',
      '',
      '    [b]: /không-phải-định-nghĩa/',
      '',
      '[b]: /bon/',
      '',
      '`[mã](/trong-ma/)` và ``[mã](/trong-ma/) ` ``',
      '',
      '```md',
      '[mã](/trong-khoi-ma/)',
      '```',
      '',
      '[^1]: Chú thích.',
    ];
    const site = { 'index.html': '', 'a.md': copy.join('\n') };
    expect(faultsOf(site)).toEqual([
      'missing-page: Không có trang nào ở /mot/.',
      'missing-page: Không có trang nào ở /không-phải-định-nghĩa/.',
      'missing-page: Không có trang nào ở /bon/.',
      'missing-page: Không có trang nào ở /hai/.',
      'missing-page: Không có trang nào ở /ba/.',
      'missing-asset: Không có tệp nào ở /anh/mat.webp.',
      'missing-asset: Không có tệp nào ở /tai-ve/bang gia.pdf.',
      'missing-asset: Không có tệp nào ở /tai-ve/mau_(1).pdf.',
    ]);
  });

  test('is not told of what its page is told of', () => {
    const site = { 'site/index.html': '', 'site/a/index.html': '<a href="/mat/">Mất</a>', 'site/a.md': '[Mất](/mat/)' };
    const missing = (dir: string): string[] =>
      checkIn(dir)
        .findings.filter(({ rule }) => rule === 'missing-page')
        .map((finding) => `${ruleAndPlace(finding, dir)} ${finding.message}`);
    expect(missing(folderOf(site))).toEqual(['missing-page site/a/index.html:1:10 Không có trang nào ở /mat/.']);
    const { 'site/a/index.html': _, ...alone } = site;
    expect(missing(folderOf(alone))).toEqual(['missing-page site/a.md:1:7 Không có trang nào ở /mat/.']);
  });
});

describe('an address that nobody can use is told:', () => {
  test.each([
    ['mailto:', 'Liên kết “mailto:” không có địa chỉ thư.'],
    ['mailto:?cc=', 'Liên kết “mailto:?cc=” không có địa chỉ thư.'],
    ['mailto:lan', '“lan” không phải là một địa chỉ thư.'],
    ['mailto:lan@@vi-du.vn', '“lan@@vi-du.vn” không phải là một địa chỉ thư.'],
    ['mailto:lan@vi du.vn', '“lan@vi du.vn” không phải là một địa chỉ thư.'],
    ['mailto:lan%20@vi-du.vn', '“lan @vi-du.vn” không phải là một địa chỉ thư.'],
    ['mailto:lan@vi-du', '“lan@vi-du” không phải là một địa chỉ thư.'],
    ['mailto:lan@vi-du.vn,', '“” không phải là một địa chỉ thư.'],
    ['mailto:Lan &lt;lan@vi-du.vn>', '“Lan <lan@vi-du.vn>” không phải là một địa chỉ thư.'],
    ['mailto:mailto:lan@vi-du.vn', '“mailto:lan@vi-du.vn” không phải là một địa chỉ thư.'],
    ['tel:', 'Liên kết “tel:” không có số điện thoại.'],
    ['tel:abc', '“abc” không phải là một số điện thoại.'],
    ['TEL:0900.GOI.NGAY', '“0900.GOI.NGAY” không phải là một số điện thoại.'],
    ['tel:12', '“12” không phải là một số điện thoại.'],
    ['tel:+84900000000000000', '“+84900000000000000” không phải là một số điện thoại.'],
    ['sms:abc?body=Alo', '“abc?body=Alo” không phải là một số điện thoại.'],
    ['callto:', 'Liên kết “callto:” không có số điện thoại.'],
    ['file:///C:/Anh/a.pdf', 'Địa chỉ file:///C:/Anh/a.pdf là tệp trên máy của bạn, người đọc không mở được.'],
    ['C:\\Anh\\a.pdf', 'Địa chỉ C:\\Anh\\a.pdf là tệp trên máy của bạn, người đọc không mở được.'],
    ['ftp://vi-du.vn/a.zip', 'Trình duyệt ngày nay không mở được địa chỉ ftp://vi-du.vn/a.zip.'],
    [
      'http://localhost:4321/a/#muc',
      'Địa chỉ http://localhost:4321/a/#muc chỉ mở được trên máy của bạn: đó là trang xem thử.',
    ],
  ])('%s', (address, message) => {
    const site = { 'index.html': `<a href="${address}">Liên hệ</a>`, 'a/index.html': '' };
    expect(faultsOf(site)).toEqual([`unusable-address: ${message}`]);
  });

  test.each([
    'mailto:lan@vi-du.vn',
    'mailto:lan@vi-du.vn,%20them@vi-du.vn?subject=Ch%C3%A0o',
    'mailto:lan+blog@thư.vi-du.vn',
    'mailto:?subject=B%C3%A0i%20hay&amp;body=https://vi-du.vn/',
    'tel:113',
    'tel:19000109',
    'tel:+84 (28) 3822-5055',
    'tel:0900.000.000',
    'tel:+842838225055;ext=12',
    'tel:*100%23',
    'sms:+84900000000?body=Alo',
    'sms:?body=Alo',
    'zalo://qr/p/abc',
    'sip:lan@vi-du.vn',
    'data:text/plain,a',
    'http://localhost:3000/',
    'http://localhost:3000/khac/',
    'http://192.168.1.1/',
  ])('but not %s', (address) => {
    expect(faultsOf({ 'index.html': `<a href="${address}">Liên hệ</a>`, 'a/index.html': '' })).toEqual([]);
  });
});

test('an address is told on the line it stands on, white space before it or not', () => {
  const dir = folderOf({
    'site/index.html': '<p>Chữ\n<img\n  alt="A"\n  src="\n  /mat.png ">\n<a href="\n/mat/\n">Trang đã mất</a></p>',
  });
  const places = checkIn(dir).findings.map(({ line, column, length, source }) => [
    line,
    source.slice(column - 1, column - 1 + length),
  ]);
  expect(places).toEqual([
    [7, '/mat/'],
    [5, '/mat.png'],
  ]);
});
