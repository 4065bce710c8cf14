import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/links/html-page.ts';

/** The addresses of a page, each read again at its offset. */
function addresses(html: string): string[] {
  return readHtml(html).addresses.map(({ address, offset, role }) => {
    expect(html.slice(offset, offset + address.length)).toBe(address);
    return `${role} ${address}`;
  });
}

function names(html: string): string[] {
  return readHtml(html).anchors.map(({ name }) => name);
}

describe('the addresses of a page', () => {
  test.each([
    ['<a href="/a/">A</a><area href=/b/><a>C</a>', ['anchor /a/', 'anchor /b/']],
    ["<A HREF='/a/'>A</A>", ['anchor /a/']],
    ['<img src="/a.png" srcset="/b.png 480w,\n /c.png 800w">', ['asset /a.png', 'asset /b.png', 'asset /c.png']],
    ['<picture><source srcset="/a.avif, /b.avif 2x"></picture>', ['asset /a.avif', 'asset /b.avif']],
    ['<video src="/a.mp4" poster="/a.jpg"></video>', ['asset /a.mp4', 'asset /a.jpg']],
    ['<link rel="canonical" href="/a/"><link rel="stylesheet" href="/a.css">', ['reference /a/', 'asset /a.css']],
    ['<link rel="alternate" type="application/atom+xml" href="/a.xml">', ['reference /a.xml']],
    ['<link rel="preload" imagesrcset="/a.avif 480w" as="image">', ['asset /a.avif']],
    ['<link rel="preconnect" href="https://vi-du.vn">', []],
    ['<meta property="og:image" content="/a.jpg"><meta name="description" content="/b/">', ['asset /a.jpg']],
    [
      '<META NAME="Twitter:Image" CONTENT="/a.jpg"><meta property="OG:URL" content="/b/">',
      ['asset /a.jpg', 'reference /b/'],
    ],
    ['<form action="/tim-kiem/"><input type="text"></form>', ['reference /tim-kiem/']],
    ['<svg><use href="#a"></use><image xlink:href="/b.png"/></svg>', ['asset #a', 'asset /b.png']],
    ['<script>"<a href=\'/a/\'>"</script><!-- <a href="/b/"> --><textarea><a href="/c/"></textarea>', []],
    ['<a href="/a/" href="/b/">A</a>', ['anchor /a/']],
    [
      '<style>@font-face{src:url("/a.woff2")}</style><style></style><a href="/b/">B</a>',
      ['asset /a.woff2', 'anchor /b/'],
    ],
    ['<svg><style>a{}</style></svg><script>url(/a.png)</script>', []],
    ['<!--><a href=/a/>A</a><!-- <a href=/b/> --!><a href=/c/>C</a>', ['anchor /a/', 'anchor /c/']],
    ['<noscript><img src=/a.png alt=""></noscript>', ['asset /a.png']],
    ['<svg><a xlink:href="/a/"><text>A</text></a></svg>', ['anchor /a/']],
    ['<iframe src="/a/"><a href="/b/"></iframe>', ['reference /a/']],
    ['<constructor href="/a/"></constructor>', []],
    ['<blockquote cite="/a/"><q cite="/b/">C</q></blockquote>', ['reference /a/', 'reference /b/']],
    ['<ins cite="/a/">A</ins><del cite=/b/>B</del>', ['reference /a/', 'reference /b/']],
    [
      '<img src="/a.png" longdesc="/mo-ta/" alt=""><frame src="/c/">',
      ['asset /a.png', 'reference /mo-ta/', 'reference /c/'],
    ],
    ['<body background="/nen.png">', ['asset /nen.png']],
    [
      '<button formaction="/a/"><input type="image" src="/b.png" formaction="/c/">',
      ['reference /a/', 'asset /b.png', 'reference /c/'],
    ],
    ['<a href="\n  /a/ ">A</a><img src=" /b.png\n">', ['anchor /a/', 'asset /b.png']],
  ])('%s', (html, expected) => {
    expect(addresses(html)).toEqual(expected);
  });

  test('have their entities decoded', () => {
    expect(readHtml('<a href="/a/?b=1&amp;c=2">A</a>').addresses[0]?.address).toBe('/a/?b=1&c=2');
    expect(readHtml('<a href="/a?b=1&copy=2&lt;">A</a>').addresses[0]?.address).toBe('/a?b=1&copy=2<');
    expect(readHtml('<a href="&#x2F;a/">A</a>').addresses).toEqual([{ address: '/a/', offset: 9, role: 'anchor' }]);
  });

  test('of JSON-LD have none, for a script has no entities', () => {
    const html = '<script type="application/ld+json">{"url":"https://a.vn/?b=1&amp;c"}</script>';
    expect(readHtml(html).addresses[0]?.address).toBe('https://a.vn/?b=1&amp;c');
  });

  test('of JSON-LD are found where they stand, escaped or not', () => {
    const json =
      '{"@context":"https://schema.org","@id":"https://a.vn/#x","url":"https:\\/\\/a.vn\\/b/","text":"xem https://c.vn nhé","sameAs":["https://d.vn/"],"target":"https://a.vn/?q={q}"}';
    const html = `<p>Á</p><script type="application/ld+json">${json}</script>`;
    expect(readHtml(html).addresses).toEqual([
      { address: 'https://a.vn/#x', offset: html.indexOf('https://a.vn/#x'), role: 'name' },
      { address: 'https://a.vn/b/', offset: html.indexOf('https:\\/'), role: 'reference' },
      { address: 'https://d.vn/', offset: html.indexOf('https://d.vn'), role: 'reference' },
    ]);
  });

  test.each([
    ['0; url=/moi/', '/moi/'],
    ["0;URL='/moi/'", '/moi/'],
    ['5 /moi/', '/moi/'],
    ['30', undefined],
  ])('refresh %j', (content, address) => {
    const html = `<meta http-equiv="Refresh" content="${content}">`;
    const { refresh } = readHtml(html);
    expect(refresh?.address).toBe(address);
    if (refresh) expect(html.slice(refresh.offset)).toMatch(/^\/moi\//);
  });
});

describe('the name of a link', () => {
  test.each([
    ['<a href="/">  Trang\n <b>chủ</b> </a>', 'Trang chủ'],
    ['<a href="/" aria-label="Trang chủ">#</a>', 'Trang chủ'],
    ['<a href="/"><img src="a.png" alt="Trang chủ"></a>', 'Trang chủ'],
    ['<a href="/"><svg aria-label="Trang chủ"><path d=""/></svg></a>', 'Trang chủ'],
    ['<a href="/" title="Trang chủ"></a>', 'Trang chủ'],
    ['<a href="/">Trang chủ<span aria-hidden="true"> → <span>!</span></span></a>', 'Trang chủ'],
    ['<a href="/"><span aria-hidden="true">→</span></a>', ''],
    ['<a href="/"><img src="a.png" alt=""></a>', ''],
    ['<a href="/">Trang<br>chủ</a>', 'Trang chủ'],
    ['<a href="/"><img src="a.png" alt="Ảnh" aria-hidden="true">Trang chủ</a>', 'Trang chủ'],
    ['<a href="/">H&oacute;a &amp; L&yacute; &lt; 3 &#x1F600;</a>', 'Hóa & Lý < 3 😀'],
    ['<a href="/" aria-label="H&oacute;a &quot;A&quot; &copy=1">x</a>', 'Hóa "A" &copy=1'],
    ['<a href="/"><script>"&amp;"</script>A &amp; B</a>', 'A & B'],
    [`<a href="/">${'Chào'.normalize('NFD')}</a>`, 'Chào'],
    ['<a href="/">Xem&nbsp;tại&nbsp;đây</a>', 'Xem tại đây'],
  ])('%s', (html, name) => {
    expect(names(html)).toEqual([name]);
  });

  test('is asked of what leads somewhere only', () => {
    expect(names('<a id="x"></a><a name="y">Chỗ này</a><a href="">Đây</a>')).toEqual(['Đây']);
  });

  test('goes to the end of the link and no further', () => {
    expect(names('<a href="/a/">A<a href="/b/">B</a> C <a href="/c/">D</a>')).toEqual(['A', 'B', 'D']);
    expect(names('<a href="/a/"><span aria-hidden="true">→</a><a href="/b/">B</a>')).toEqual(['', 'B']);
  });
});

describe('the ids of a page', () => {
  test('are told where they stand twice, but for those of a template', () => {
    const html = '<p id="a"></p><template><p id="a"></p></template><a name="b"></a><p id="a"></p>';
    const page = readHtml(html);
    expect([...page.ids]).toEqual(['a', 'b']);
    expect(page.repeatedIds).toEqual([{ id: 'a', offset: html.lastIndexOf('id="a"') + 4 }]);
  });
});
