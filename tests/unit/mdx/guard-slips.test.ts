import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/document.ts';
import type { Finding } from '../../../src/document/finding.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { insteadOf } from '../../../src/document/html-tags.ts';
import { readTextFile } from '../../../src/document/text-file.ts';
import { guard } from '../../../src/mdx/guard.ts';
import { BODY_LINE, placeOf, withHead } from '../author-file.ts';

function told(body: string): Finding[] {
  const { document, findings } = parseDocument('index.mdx', withHead(body));
  return document ? [...findings, ...guard(document)] : findings;
}

const OLD_ARTICLE = `<div class="post-body">
<p>Chào bạn, <b>hôm nay</b> mình chỉ cách bọc <i>hàng</i>.</p>
<h2>Chuẩn bị</h2>
<ul><li>Thùng</li><li>Băng keo</li></ul>
<p style="text-align:center"><a href="https://a.example/anh.png"><img src="https://a.example/anh.png"/></a></p>
<p>Xong.</p>
</div>`;

/** Slips of authors, each told once: what, the body, where (line of the body and column), the rule. */
const SLIPS: readonly (readonly [what: string, body: string, place: string, rule: string])[] = [
  ['an old article in HTML', OLD_ARTICLE, '1:1', 'pasted-html'],
  ['the same as browsers take it, with tags left open', OLD_ARTICLE.replaceAll('/>', '>'), '1:1', 'pasted-html'],
  ['underlined text', 'Chữ <u>gạch chân</u>.', '1:6', 'no-html'],
  ['a shouted tag', 'Chữ <B>đậm</B>.', '1:6', 'no-html'],
  ['a marked text', 'Chữ <mark>nền vàng</mark>.', '1:6', 'no-html'],
  ['a video of another site', '<iframe src="https://www.youtube.com/embed/a"></iframe>', '1:2', 'no-html'],
  ['a formula', String.raw`Tỉ lệ $\frac{a}{b}$ của shop.`, '1:7', 'formula'],
  ['a formula with an exponent', 'Diện tích $x^2$ nhé.', '1:11', 'formula'],
  ['a formula that is no expression', String.raw`Tổng $\sum_{i=1}^{n+} i$ đơn.`, '1:6', 'formula'],
  ['a formula in a block', 'Ta có:\n\n$$\nx = \\frac{-b}{2a}\n$$', '3:1', 'formula'],
  [
    'a conflict of git',
    'Chữ.\n\n<<<<<<< HEAD\nBản <b>một</b>.\n=======\nBản {hai}.\n>>>>>>> nhanh\n',
    '3:1',
    'git-conflict',
  ],
  ['a HEIC picture', '![Hoa cúc](./hoa.heic)', '1:1', 'address'],
  ['a drawing', '![Hoa cúc](./hoa.svg)', '1:1', 'address'],
  ['a picture of another kind', '![Hoa cúc](./hoa.bmp)', '1:1', 'address'],
  ['a video beside the text', '![Bọc hoa](./boc-hoa.mp4)', '1:1', 'address'],
  ['a document as a picture', '![Bảng giá](./bang-gia.pdf)', '1:1', 'address'],
  ['a name with a space and marks', '![Hoa cúc](<./ảnh hoa.jpg>)', '1:1', 'address'],
  ['the same as a browser copies it', '![Hoa cúc](./%E1%BA%A3nh%20hoa.JPG)', '1:1', 'address'],
  ['a picture without its folder', '![Hoa cúc](hoa.png)', '1:1', 'address'],
  ['an address as a tag', 'Xem <www.vi-du.example> nhé.', '1:5', 'mdx-syntax'],
  ['a backslash', String.raw`![Hoa cúc](.\hinh\hoa.png)`, '1:1', 'address'],
];

describe.each(SLIPS)('%s', (_, body, place, rule) => {
  test('is one finding, in its place', () => {
    const [line = 0, column = 0] = place.split(':').map(Number);
    const expected = placeOf({ file: 'index.mdx', rule, line: line + BODY_LINE - 1, column });
    expect(told(body).map(placeOf)).toEqual([expected]);
  });
});

test('say what was reviewed', async () => {
  const messages = SLIPS.map(([what, body]) => `=== ${what}\n\n${formatFindings(told(body))}\n`);
  await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/slip-messages.txt');
});

describe('what looks like one and is none', () => {
  test.each([
    'Giá $5 và $10 mỗi tháng.',
    'Giá từ $5-$10, hay US$5 và US$10.',
    String.raw`Gõ \$x^2\$ nhé.`,
    'Biến `$x^2$` và $PATH:$HOME.',
    '```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n```',
    '<<<<<<< là bảy dấu'.replaceAll('<', '\\<'),
    '```html\n<p><b>a</b></p><p><i>a</i></p><p><u>a</u></p><p>a</p>\n```',
    '![Hoa cúc](./Hoa-cuc.v2.PNG)',
  ])('%s', (body) => {
    expect(told(body)).toEqual([]);
  });
});

test.each(
  [
    [
      'b',
      'u',
      'i',
      'br',
      'font',
      'center',
      'img',
      'a',
      'iframe',
      'video',
      'div',
      'span',
      'table',
      'td',
      'hr',
      'sup',
      'sub',
    ],
    [
      'mark',
      'kbd',
      'details',
      'summary',
      'script',
      'style',
      'p',
      'h1',
      'h2',
      'h3',
      'pre',
      'code',
      'blockquote',
      'form',
      'svg',
    ],
  ].flat(),
)('<%s> has a remedy of its own, and is never taken for a component', (tag) => {
  expect(insteadOf(tag)).toMatch(/^viết /);
  const [finding] = told(`<${tag}>a</${tag}>`);
  expect(finding).toMatchObject({ rule: 'no-html', message: `Bài viết không dùng thẻ HTML <${tag}>.` });
  expect(finding?.remedy).toContain(insteadOf(tag));
});

describe('an address in angle brackets', () => {
  test.each([
    'Xem <https://crates.io> nhé.',
    'Xem <https://crates.io>.',
    '(<https://crates.io/a_b?x=1&y=2#z>)',
    '**<https://crates.io/>**',
    '- <http://localhost:4321/a>\n- <lan@example.com>',
    '<https://crates.io>',
    '<Note><https://crates.io></Note>',
    '| a |\n| - |\n| <https://crates.io> |',
    'Viết cho <lan@example.com><minh@example.com>.',
    'Xem https://crates.io, lan@example.com.',
  ])('is a link: %s', (body) => {
    expect(told(body)).toEqual([]);
  });

  test('leaves each word at its place for the text tools', () => {
    const body = 'Xin **chào** <https://crates.io>, bạn <lan@example.com> ơi.';
    const { textFile } = readTextFile('a.mdx', withHead(body));
    const prose = textFile?.prose.find(({ place }) => place === 'text');
    const at = prose?.text.indexOf('ơi') ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(textFile?.source.text.slice(...(prose?.range(at, at + 2) ?? [0, 0]))).toBe('ơi');
  });
});

test('signs that open and never close are looked at once', () => {
  expect(told('[a b="'.repeat(1500))).toEqual([]);
});

test('Markdown is told in a title in braces too', () => {
  expect(told('<Note title={"Bấm **Lưu**"}>\n\nChữ.\n\n</Note>')).toMatchObject([
    { rule: 'unread-markdown', line: BODY_LINE, column: 19 },
  ]);
});
