import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { type Files, page, TOPICS } from '../content-folder.ts';
import { tinyPng } from '../tiny-png.ts';
import { checked } from './checked.ts';

const ESCAPE = '\u001b]52;c;YQ==\u0007';

const PNG = await tinyPng();

/** A folder in which one text is the one given, as it stands in YAML. */
function withHead(line: string): Files {
  return { 'guides/a/index.mdx': page('Chữ.').replace(/^title: .*$/m, line) };
}

function withPicture(line: string): Files {
  const yaml = `image: a.png\nalt: Nút màu xanh ở góc.\ncaption: Nút.\n${line}\n`;
  const fields = yaml.replace(/^(alt|caption): .*\n(?=[\s\S]*^\1: )/m, '');
  return {
    'guides/a/index.mdx': page('<Screenshot id="bo/a" />'),
    'screenshots/bo/a.yaml': fields,
    'screenshots/bo/a.png': PNG,
  };
}

const PAGE = { 'guides/a/index.mdx': page('Chữ.') };
const MARK = 'marks:\n  - { kind: pin, at: [0.5, 0.5], label: ';

const FIELDS: readonly (readonly [string, Files])[] = [
  ['a title, as it is', withHead(`title: Bài ${ESCAPE} thử`)],
  ['a title, as an escape of YAML', withHead('title: "Bài \\e]52;c;YQ==\\a thử"')],
  ['a title with an override of direction', withHead('title: Bài \u202egnp.exe')],
  ['a title with a mark of direction', withHead('title: Bài \u200ethử')],
  ['a title with a line end of Unicode', withHead('title: "Bài\\Lthử"')],
  ['a title with half a character', withHead('title: "Bài \\ud800 thử"')],
  ['a description', { 'guides/a/index.mdx': page('Chữ.').replace('Một bài để thử.', `Lời ${ESCAPE}`) }],
  ['a prerequisite', { 'guides/a/index.mdx': page('Chữ.', `prerequisites: ["Có máy \\e[31m"]`) }],
  ['the name of a topic', { ...PAGE, 'topics.yaml': TOPICS.replace('title: Bán hàng', `title: Bán ${ESCAPE} hàng`) }],
  ['the name of an author', { ...PAGE, 'authors.yaml': 'an:\n  name: "An\\x9b31m"\n' }],
  ['the words on an author', { ...PAGE, 'authors.yaml': 'an:\n  name: An\n  bio: "Viết\\x7f bài."\n' }],
  ['a label of the interface', { ...PAGE, 'interface.yaml': '- en: "Add\\e[1m"\n  where: Trên\n' }],
  ['where a label is', { ...PAGE, 'interface.yaml': '- en: Add\n  where: "Trên\\u2066"\n' }],
  ['a meaning', { ...PAGE, 'abbreviations.yaml': 'search:\n  qc: ["quảng\\e cáo", qc]\n' }],
  ['what a reader types', { ...PAGE, 'abbreviations.yaml': 'search:\n  "q\\ec": quảng cáo\n' }],
  ['an alt', withPicture('alt: "Nút \\e[31m xanh"')],
  ['a caption', withPicture('caption: "Nút \\e[31m xanh"')],
  ['a product', withPicture('product: "Nút \\e[31m xanh"')],
  ['the words of a mark', withPicture(`${MARK}"Nút \\e[31m xanh" }`)],
];

const BODIES: readonly (readonly [string, string])[] = [
  ['in a paragraph', 'Bấm \u001b[31mnút.'],
  ['in code, which is copied', '`ls \u202e-rf` rồi.'],
  ['in a block of code', '```\nls \u009b31m\n```'],
  ['in the words of a picture', '![Nút \u0007 xanh](https://a.vn/)'],
  ['in a title of a step', '<Steps>\n\n<Step title="Bấm \u0008 nút">\n\nChữ.\n\n</Step>\n\n</Steps>'],
  ['as a reference', 'Bấm &#x202E;nút&#27;.'],
  ['in an attribute as a reference', '<Steps>\n\n<Step title="Bấm &#x202e; nút">\n\nChữ.\n\n</Step>\n\n</Steps>'],
  ['from Windows-1252', 'Bấm \u0093nút\u0094.'],
  ['NUL', 'Bấm \u0000nút.'],
];

describe('a control character', () => {
  test.each(FIELDS)('in %s is refused', (_, files) => {
    const findings = checked(files).filter(({ level }) => level !== 'style');
    expect(findings.map(({ rule, message }) => [rule, /có ký tự điều khiển/.test(message)])).toEqual([['field', true]]);
  });

  test.each(BODIES)('in a body, %s, is refused', (_, body) => {
    const findings = checked({ 'guides/a/index.mdx': page(body) });
    expect(findings.map(({ rule }) => rule)).toContain('control-character');
  });

  test('is shown in what is told of it', async () => {
    const said = [...FIELDS.slice(0, 1).map(([, files]) => files), ...FIELDS.slice(10, 17).map(([, files]) => files)]
      .concat(BODIES.map(([, body]) => ({ 'guides/a/index.mdx': page(body) })))
      .map((files) => formatFindings(checked(files)))
      .join('\n\n');
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    await expect(said).toMatchFileSnapshot('../../fixtures/unit/control-messages.txt');
  });
});

test.each([
  ['a line end of Windows', page('Chữ\r\nnữa.\tVà.')],
  ['Arabic with its marks of direction', page('Chữ \u2067مرحبا\u2069 nhé.').replace('Bài thử', 'Bài \u200fمرحبا')],
  ['a flag and a family', page('Cờ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 và 👨‍👩‍👧.').replace('Bài thử', 'Cờ 🏴󠁧󠁢󠁥󠁮󠁧󠁿')],
  ['a reference in code, which is a text', page('Viết `&#27;` là được.')],
])('%s is no control character', (_, text) => {
  expect(checked({ 'guides/a/index.mdx': text })).toEqual([]);
});
