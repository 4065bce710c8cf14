import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/document.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { SourceText } from '../../../src/document/lines.ts';
import { syntaxFinding } from '../../../src/document/syntax-error.ts';
import { BODY_LINE, placeOf, withHead } from '../author-file.ts';
import { unmark } from '../marked.ts';

/** Bodies that do not parse, marked where the author must look, with what the remedy must speak of. */
const WRONG: readonly (readonly [what: string, body: string, remedy: string])[] = [
  ['a component never closed', 'Chữ.\n\n⟦<Note>⟧\n\nChữ.', '</Note>'],
  ['a component closed in another paragraph', 'Chữ ⟦<Ui>⟧Add\n\nvà chữ</Ui>.', '</Ui>'],
  ['a closing tag with nothing to close', 'Chữ.\n\n⟦</Note>⟧', 'xóa </Note>'],
  ['tags crossed', '<Note>\n\n<Tip>\n\nChữ.\n\n⟦</Note>⟧\n\n</Tip>', 'đóng <Tip>'],
  ['a comment of HTML', 'Chữ ⟦<⟧!-- a --> chữ', '{/* chú thích */}'],
  [
    'an address in angle brackets that no link can have',
    'Xem ⟦<https⟧://a.example/a(b>.',
    '[a.example/a(b](https://a.example/a(b)',
  ],
  [
    'a mail address in angle brackets',
    'Viết cho ⟦<ban.vi⟧-du@localhost>.',
    '[ban.vi-du@localhost](mailto:ban.vi-du@localhost)',
  ],
  ['a placeholder for a mail address', 'Viết cho ⟦<ten⟧@cong-ty>.', '[ten@cong-ty](mailto:ten@cong-ty)'],
  ['a component closed outside its list item', '- ⟦<Tip>⟧\n\n  Chữ.\n\n</Tip>', 'thụt thẻ đóng </Tip>'],
  ['a component closed outside its quote', '> ⟦<Tip>⟧\n>\n> Chữ.\n\n</Tip>', '> </Tip>'],
  ['a component closed in a list item', '<Tip>\n\n- Chữ.\n- Chữ⟦</Tip>⟧', 'đứng một mình một dòng'],
  ['a component in a heading never closed', '## Chọn ⟦<Ui>⟧Add', 'thêm </Ui>'],
  [
    'a step never closed',
    '<Steps>\n\n⟦<Step title="Một">⟧\n\nChữ.\n\n<Step title="Hai">\n\nChữ.\n\n</Step>\n\n</Steps>',
    'trước dòng 11 (<Step title="Hai">)',
  ],
  [
    'a last step never closed',
    '<Steps>\n\n<Step title="Một">\n\nChữ.\n\n</Step>\n\n⟦<Step title="Hai">⟧\n\nChữ.\n\n</Steps>',
    'trước dòng 17 (</Steps>)',
  ],
  [
    'two steps never closed',
    '<Steps>\n\n⟦<Step title="Một">⟧\n\nChữ.\n\n⟦<Step title="Hai">⟧\n\nChữ.\n\n<Step title="Ba">\n\nChữ.\n\n</Step>\n\n</Steps>',
    'trước dòng 11',
  ],
  [
    'a note in a step never closed',
    '<Steps>\n\n<Step title="Một">\n\n⟦<Note>⟧\n\nChữ.\n\n</Step>\n\n</Steps>',
    'trước dòng 13 (</Step>)',
  ],
  [
    'steps never closed before others',
    '⟦<Steps>⟧\n\n<Step title="Một">\n\nChữ.\n\n</Step>\n\n## Mục\n\n<Steps>\n\n<Step title="Hai">\n\nChữ.\n\n</Step>\n\n</Steps>',
    'trước dòng 15 (<Steps>)',
  ],
  ['a note closed by its own opening tag', '⟦<Note>⟧\n\nChữ.\n\n<Note>\n\nChữ.\n\n</Note>', 'trước dòng 9 (<Note>)'],
  ['quotes in quotes', '⟦<Note⟧ title="Bọc "giấy" báo">\n\nChữ.\n\n</Note>', 'title="Bọc “giấy” báo"'],
  [
    'quotes in quotes before another attribute',
    '<Steps>\n\n⟦<Step⟧ title="Nút "Add" và "Save"" id="nut">\n\nChữ.\n\n</Step>\n\n</Steps>',
    'title="Nút “Add” và “Save”"',
  ],
  ['apostrophes in apostrophes', "⟦<Note⟧ title='Bọc 'giấy' báo'>\n\nChữ.\n\n</Note>", "title='Bọc “giấy” báo'"],
  ['a quote never closed in a tag', '⟦<Note⟧ title="Bọc giấy>\n\nChữ.\n\n</Note>', 'title="…"'],
  ['a sign for "less than" before a number', 'Giá ⟦<5⟧ đồng.', '\\<'],
  ['an attribute without quotes', 'Chữ.\n\n⟦<Note⟧ title=Chú>\n\nChữ.\n\n</Note>', 'dấu nháy'],
  ['a brace never closed', 'Chữ.\n\nGõ ⟦{⟧ vào ô.', '\\{'],
  ['an expression that is none', 'Gõ {1 +⟦}⟧ vào ô.', '\\{'],
];

describe.each(WRONG)('%s', (_, body, remedy) => {
  const { text, places } = unmark(body, BODY_LINE);

  test.each([
    ['', (whole: string) => whole],
    [' with a BOM', (whole: string) => `\uFEFF${whole}`],
    [' with Windows line ends', (whole: string) => whole.replaceAll('\n', '\r\n')],
  ])('is told in its place in the whole file%s', (_name, change) => {
    const { findings, document } = parseDocument('index.mdx', change(withHead(text)));
    expect(document).toBeUndefined();
    expect(findings.map(placeOf)).toEqual(
      places.map((place) => placeOf({ file: 'index.mdx', rule: 'mdx-syntax', ...place })),
    );
    expect(findings[0]?.length).toBe(places[0]?.length);
  });

  test('comes with a remedy, and without the parser’s English', () => {
    const message = formatFindings(parseDocument('index.mdx', withHead(text)).findings);
    expect(message).toContain(remedy);
    expect(message).not.toMatch(/expected|closing|could not|unexpected/i);
  });
});

test('places after characters of two code units count as editors do', () => {
  const { findings } = parseDocument('index.mdx', withHead('🎉🎉 chữ <Note>'));
  expect(findings.map(({ line, column }) => [line, column])).toEqual([[5, 10]]);
});

test('a sentence of the parser that is not known gets a general remedy', () => {
  const source = new SourceText('index.mdx', 'Chữ <\n');
  expect(syntaxFinding(new Error('1:5: Something new'), source)).toMatchObject({
    rule: 'mdx-syntax',
    line: 1,
    column: 5,
    message: 'Không đọc được chỗ này theo cú pháp MDX.',
  });
});

test('an error that is not the parser’s is passed on', () => {
  const source = new SourceText('index.mdx', 'Chữ\n');
  expect(() => syntaxFinding(new RangeError('out of memory'), source)).toThrow(RangeError);
});

test('says what was reviewed', async () => {
  const messages = WRONG.map(([what, body]) => {
    const { text } = unmark(body, BODY_LINE);
    return `=== ${what}\n\n${formatFindings(parseDocument('index.mdx', withHead(text)).findings)}\n`;
  });
  await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/syntax-messages.txt');
});
