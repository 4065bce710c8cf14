import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OBJECT, type Prose } from '../../../src/document/prose.ts';
import { readTextFile, type TextFile } from '../../../src/document/text-file.ts';

function read(text: string, file = 'bai.mdx'): TextFile {
  const { textFile, findings } = readTextFile(file, text);
  if (!textFile) throw new Error(`does not parse: ${JSON.stringify(findings)}`);
  return textFile;
}

/** The prose as a reader reads it; what is no prose is shown as ▢. */
function shown(text: string, file?: string): string[] {
  return read(text, file).prose.map(({ place, text: read }) => `${place}: ${read.replaceAll(OBJECT, '▢')}`);
}

/** Indices whose character is said to stand in the file where another one stands. */
function misplaced(prose: Prose, source: string): number[] {
  return [...prose.text].flatMap((_, at) =>
    prose.isVerbatim(at, at + 1) && source[prose.offset(at)] !== prose.text[at] ? [at] : [],
  );
}

describe('what a reader reads', () => {
  test.each([
    ['Chữ *nhấn* và **đậm** và ~~bỏ~~.', ['text: Chữ nhấn và đậm và bỏ.']],
    ['# Đầu `mã`\n\nThân', ['heading: Đầu ▢', 'text: Thân']],
    ['Bấm <Ui>Add</Ui> rồi chờ {/* ghi chú */}nhé.', ['text: Bấm ▢ rồi chờ nhé.']],
    ['[chữ](https://a.vn "tựa") và ![ảnh bìa](./a.png)', ['text: chữ và ▢', 'caption: ảnh bìa']],
    ['- một\n- [x] hai\n  ba', ['item: một', 'item: hai\nba']],
    ['| a | b |\n| --- | --- |\n| ô \\| c | d |', ['cell: a', 'cell: b', 'cell: ô | c', 'cell: d']],
    ['> dòng một\n> dòng hai', ['text: dòng một\ndòng hai']],
    ['R&D; và &amp; và \\* và &lt;', ['text: R&D; và & và * và <']],
    [
      '<Steps>\n\n<Step title="Mở &quot;trang&quot;">\n\nThân\n\n</Step>\n\n</Steps>',
      ['caption: Mở "trang"', 'text: Thân'],
    ],
    // A label that is closed two blocks further on.
    [
      '<Steps>\n\nVào <Ui>---\nx\n---\n\nHãy đi.\n\n## Vì sao?\n\nInsights</Ui> nhé.\n\n</Steps>',
      ['heading: Vào ▢\n\n\n nhé.', 'text: Hãy đi.', 'heading: Vì sao?', 'text: Insights'],
    ],
    ['Thân[^1]\n\n[^1]: Ghi chú', ['text: Thân', 'text: Ghi chú']],
    ['```\nmã\n```\n\n    mã thụt\n\nChữ', ['text: mã thụt', 'text: Chữ']],
  ])('%j', (text, expected) => {
    expect(shown(`${text}\n`)).toEqual(expected);
  });

  test('the head: titles and sentences, no ids and dates', () => {
    const head =
      "---\ntitle: 'Bài một'\ndescription: >\n  Câu một\n  và hai.\ntopics: [bán-hàng]\npublishedAt: 2026-01-01\n---\n\nThân\n";
    expect(shown(head)).toEqual(['title: Bài một', 'description: Câu một và hai.\n', 'text: Thân']);
  });

  test('a Markdown file may have HTML, which is no prose', () => {
    expect(shown('Chữ <b class="x">đậm</b><br>dòng <!-- ghi chú -->sau\n', 'a.md')).toEqual([
      'text: Chữ đậm\ndòng sau',
    ]);
  });

  test('a YAML table: what is said of things, not their names', () => {
    expect(shown('- en: Add\n  vi: Thêm\n  where: Góc phải\n', 'interface.yaml')).toEqual(['field: Góc phải']);
  });
});

describe('addresses are no prose', () => {
  test.each([
    ['Xem https://a.vn/x?y=1, rồi (http://b.vn).', 'Xem ▢, rồi (▢).'],
    ['Gửi a.b@c.vn nhé.', 'Gửi ▢ nhé.'],
    ['Tệp index.mdx và Node.js.', 'Tệp ▢ và ▢.'],
    ['Gọi @ten_toi, #thẻ.', 'Gọi ▢, ▢.'],
    ['Ở src/app/page nhé.', 'Ở ▢ nhé.'],
  ])('%s', (text, expected) => {
    const [prose] = read(`${text}\n`, 'a.md').prose;
    expect(prose?.text.replace(/\uFFFC+/g, '▢')).toBe(expected);
  });

  test.each(['Đến trang.Sau đó chờ.', 'Ở TP.HCM, C.ty này.', 'Xem và/hoặc sửa 24/7, 1/2.', 'Giá 1.500.000 hay 3,5.'])(
    'left as prose: %s',
    (text) => {
      expect(read(`${text}\n`, 'a.md').prose[0]?.text).toBe(text);
    },
  );
});

const PIECES = [
  'Chữ ',
  '*nghiêng* ',
  '**đậm** ',
  '`mã` ',
  '[liên kết](https://a.vn/x) ',
  '<Ui>Add</Ui> ',
  '&amp; ',
  '&nbsp;',
  '\\* ',
  'R&D; ',
  'https://vi-du.example/đây ',
  '![ảnh](./a.png) ',
  '{/* ghi chú */} ',
  'tối\u0323 ',
  '👩 ',
  '~~bỏ~~ ',
  '[^1] ',
];
const STARTS = ['', '# ', '- ', '> ', '1. ', '- [ ] ', '> - '];
const block = fc
  .tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([start, pieces, wraps]) => `${start}a ${pieces.join(wraps && !start.startsWith('#') ? '\n' : '')}b`);

describe('every character said to stand in the file stands there', () => {
  const documents = fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(
      ([blocks, end, bom]) => (bom ? '\uFEFF' : '') + `${blocks.join('\n\n')}\n\n[^1]: ghi chú\n`.replaceAll('\n', end),
    );

  test.each(['bai.mdx', 'bai.md'])('%s', (file) => {
    fc.assert(
      fc.property(documents, (text) => {
        const { textFile } = readTextFile(file, file.endsWith('x') ? text : text.replaceAll(/\{\/\*.*?\*\/\} /g, ''));
        for (const prose of textFile?.prose ?? []) expect(misplaced(prose, textFile?.source.text ?? '')).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  test('and nothing of code, labels, addresses or comments can be replaced', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { textFile } = readTextFile('bai.mdx', text);
        for (const prose of textFile?.prose ?? []) {
          const editable = [...prose.text].filter((_, at) => prose.isVerbatim(at, at + 1)).join('');
          expect(editable).not.toMatch(/mã|Add|https|vi-du|ghi chú \*|a\.png/);
        }
      }),
      { numRuns: 800 },
    );
  });
});

test('a text of nothing but signs is read without looking at each of them again and again', () => {
  for (const sign of ['a.', '-', '/', '@', '&', '\\', '#a', 'a/b', '&a;', '"']) {
    expect(() => readTextFile('a.md', `${sign.repeat(100_000 / sign.length)}\n`), sign).not.toThrow();
  }
});
