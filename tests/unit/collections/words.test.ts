import { describe, expect, test } from 'vitest';
import { loadFolder } from '../../../src/collections/folder.ts';
import { readEntry } from '../../../src/collections/read.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { folderOf, TOPICS } from '../content-folder.ts';

const LINE = 2;

/** A guide whose title is written so. */
function guide(title: string) {
  const head = `title: ${title}\ndescription: Một bài để thử.\ntopics: [ban-hang] # chủ đề\npublishedAt: 2026-11-23 # ngày`;
  return readEntry('guide', 'index.mdx', `---\n${head}\n---\n\nChữ.\n`);
}

/** Values of which the page would show a part, or signs: the value, what is underlined, what the cure says. */
const WRONG: readonly (readonly [value: string, meant: string, cure: string])[] = [
  ['Cách dùng hashtag #banhang cho trang mới', '#banhang cho trang mới', '"Cách dùng hashtag #banhang cho trang mới"'],
  ['Cách dùng # trang mới', '# trang mới', '"Cách dùng # trang mới"'],
  ['#banhang là gì', '#banhang là gì', '"#banhang là gì"'],
  ['!Quan trọng nhé', '!Quan trọng nhé', '"!Quan trọng nhé"'],
  ['&Hỏi đáp', '&Hỏi đáp', '"&Hỏi đáp"'],
  ['[Mới]', '[Mới]', '"[Mới]"'],
  ['{Mới}', '{Mới}', '"{Mới}"'],
  ['1.0', '1.0', '"1.0"'],
  ['true', 'true', '"true"'],
  ['Cách **dùng** nút', '**dùng**', 'viết “dùng”'],
  ['"Cách *dùng* nút"', '*dùng*', 'viết “dùng”'],
  ['_Mới_ nhé', '_Mới_', 'viết “Mới”'],
  ['Giá ~~cũ~~ mới', '~~cũ~~', 'viết “cũ”'],
  ['Lệnh "git push" là `git push`', '`git push`', 'viết “git push”'],
  ['Xem [bài khác](/a/)', '[bài khác](/a/)', 'viết “bài khác”'],
  ['Bấm <Ui>Add</Ui>', '<Ui>Add</Ui>', 'viết “Add”'],
  ['Chữ <b>đậm</b>', '<b>đậm</b>', 'viết “đậm”'],
  ['Cà phê &amp; trà', '&amp;', 'gõ thẳng &'],
  ['Cà phê &#8211; trà', '&#8211;', 'gõ thẳng –'],
  ['Cà phê&nbsp;trà', '&nbsp;', 'dấu cách'],
  ['"## Chuẩn bị"', '##', 'xóa đi'],
];

describe.each(WRONG)('title: %s', (value, meant, cure) => {
  test('is told at its place, with a cure', () => {
    const { findings } = guide(value);
    expect(findings.map(({ line, level }) => [line, level])).toEqual([[LINE, undefined]]);
    const [{ column, length, source, remedy } = { column: 0, length: 0, source: '', remedy: '' }] = findings;
    expect(source.slice(column - 1, column - 1 + length)).toBe(meant);
    expect(remedy).toContain(cure);
  });
});

test.each([
  "'Mới' nhé",
  '[Mới] Cách dùng',
  '{Mới} Cách dùng',
  '@banhang là gì',
  '`git push` là gì',
  '*Hot',
  '%Hot',
  'Cách: một',
])('what YAML cannot read is told to be put in quotes: %s', (value) => {
  const { findings } = guide(value);
  expect(findings.map(({ line }) => line)).toEqual([LINE]);
  expect(findings[0]?.remedy).toContain('trong dấu nháy kép');
});

test.each([
  'C# và F#',
  'Khách sạn 5* và 4*',
  'Tấm 20*30 và 5*3*2',
  '__init__ và snake_case_name',
  'Q&A, R&D; và AT&T',
  '"Mười mẹo" # xem lại',
  '"1. Chuẩn bị"',
  '"-5 độ: lạnh"',
  '2026-01-05',
  'yes',
  "'Cách dùng #banhang'",
  'Cách dùng\n  nút mới',
  'Từ 2~3 đến 5~7 ngày, ~500k',
  'a[1](b) và [1]',
])('title: %s is right', (value) => {
  const { value: entry, findings } = guide(value);
  expect(findings).toEqual([]);
  expect(entry?.head.title).toBe(value.replace(/^(["'])(.*)\1.*$/, '$2').replace(/\n\s*/, ' '));
});

test('a text about HTML may show what it speaks of, and is only asked to look again', () => {
  const { value, findings } = guide('Ký tự &nbsp; và thẻ <b>đậm</b> trong HTML');
  expect(findings.map(({ level }) => level)).toEqual(['style', 'style']);
  expect(value).toBeDefined();
});

test('lines of a value that were meant as a list are told', () => {
  const { findings } = guide('Cách làm\n  - bước một\n  - bước hai');
  expect(findings.map(({ line, column }) => [line, column])).toEqual([[3, 3]]);
});

const SHOT = (fields: string): string => `image: nut.png\nalt: Nút màu xanh ở góc\ncaption: Nút này\n${fields}`;

/** Every file of a content folder that has words, with a line that loses some or shows signs. */
test.each([
  ['topics.yaml', 'ban-hang:\n  title: Bán hàng #mới\n  description: Các bài.\n'],
  ['topics.yaml', 'ban-hang:\n  title: Bán hàng\n  description: "**Các bài** hay"\n'],
  ['authors.yaml', 'lan:\n  name: Lan &amp; Mai\n'],
  ['authors.yaml', 'lan:\n  name: Lan\n  bio: Viết về `git`\n'],
  ['interface.yaml', '- en: Add\n  where: Góc trên #1\n'],
  ['interface.yaml', '- en: !Add now\n  where: Góc trên\n'],
  ['abbreviations.yaml', 'qc: quảng cáo #ads\n'],
  ['screenshots/bo/nut.yaml', SHOT('product: Trang #1')],
  ['screenshots/bo/nut.yaml', SHOT('marks: [{ kind: pin, at: [0.5, 0.5], label: "Nút **Thêm **kia" }]')],
  ['screenshots/bo/nut.yaml', SHOT('product: &Trang mới')],
])('%s: %s', (path, text) => {
  const found = loadFolder(folderOf({ 'topics.yaml': TOPICS, 'posts/a/index.mdx': '', [path]: text })).findings;
  const own = found.filter(({ file, rule }) => file.endsWith(path) && /^(?:yaml-value|unread-markdown)$/.test(rule));
  expect(own.map(({ level }) => level)).toEqual([undefined]);
});

test('says what was reviewed', async () => {
  const messages = WRONG.map(([value]) => `=== ${value}\n\n${formatFindings(guide(value).findings)}\n`);
  await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/word-messages.txt');
});
