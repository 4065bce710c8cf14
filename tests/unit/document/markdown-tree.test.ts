import { describe, expect, test } from 'vitest';
import { markdownTree, mdxForParser, mdxTree } from '../../../src/document/markdown-tree.ts';
import { shortMarkdown } from '../../../src/document/short-markdown.ts';
import { readTextFile } from '../../../src/document/text-file.ts';
import { visibleText } from '../../../src/document/visible-text.ts';
import { printed } from '../mdx/printed.ts';

/** Texts in which a tilde or a star is a sign, with a place where two of them could be taken for markup. */
const SIGNS = [
  '2~3 ngày và 5~7 ngày',
  'Giá ~500k, ship ~30k',
  'Giá khoảng 2~3 triệu~',
  'Tấm 20*30 và 40*60 cm',
  '5*3*2',
  '2**3 và 4**5',
];

describe.each(SIGNS)('%s', (text) => {
  test('is printed as it is written', () => {
    expect(printed(text)).toBe(`<p>${text}</p>`);
    expect(printed(`## ${text}`)).toContain(`>${text} `);
    expect(printed(`<Note title="${text}">\n\n${text}\n\n</Note>`)).toBe(`<Note title="${text}"><p>${text}</p></Note>`);
  });

  test('is read so by every tool', () => {
    expect(visibleText(mdxTree(`${text}\n`))).toBe(text);
    expect(visibleText(markdownTree(`${text}\n`))).toBe(text);
    expect(shortMarkdown(text)).toEqual([{ text, style: 'plain' }]);
    expect(readTextFile('bai.mdx', text).textFile?.prose.map((prose) => prose.text)).toEqual([text]);
  });

  test('keeps its places', () => {
    expect(mdxForParser(`${text}\n`)).toHaveLength(text.length + 1);
    const [prose] = readTextFile('bai.mdx', `**Đậm** ${text}`).textFile?.prose ?? [];
    expect(prose?.offset(prose.text.length - 1)).toBe(`**Đậm** ${text}`.length - 1);
  });
});

test('signs between which bold text stands do not take it apart', () => {
  expect(printed('Giá 2~3 triệu, **chỉ 5~7 ngày**')).toBe('<p>Giá 2~3 triệu, <strong>chỉ 5~7 ngày</strong></p>');
});

test('the words of a picture keep their signs', () => {
  expect(printed('Ảnh ![Giá 2~3 và 5~7](./a.png)')).toContain('alt="Giá 2~3 và 5~7"');
});

test('a code, an address and a fence with tildes stay what they are', () => {
  const body = '`a~b` https://a.example/~ten/ 2~3 và 4~5\n\n~~~\na~b\n~~~';
  const html = printed(body);
  expect(html).toContain('<code>a~b</code> <a href="https://a.example/~ten/"');
  expect(html).toContain('2~3 và 4~5');
  expect(html).toContain('<code>a~b\n</code>');
});

test.each([
  ['~~cũ~~', '<del>cũ</del>'],
  ['*nghiêng* **đậm**', '<em>nghiêng</em> <strong>đậm</strong>'],
  ['**20**30', '<strong>20</strong>30'],
  ['ng*h*iêng', 'ng<em>h</em>iêng'],
])('what is markup stays markup: %s', (body, html) => {
  expect(printed(body)).toBe(`<p>${html}</p>`);
});
