import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/document.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { parseYaml } from '../../../src/document/front-matter.ts';
import { SourceText } from '../../../src/document/lines.ts';
import { unmark } from '../marked.ts';

/** Heads with a syntax error, marked where the author must look; the head starts at line 2 of the file. */
const WRONG: readonly (readonly [what: string, head: string, remedy: RegExp])[] = [
  ['a field twice', 'title: A\n⟦t⟧itle: B', /một lần/],
  ['a colon in a value', 'draft: true\ntitle: ⟦P⟧ixel: cách cài đặt', /dấu nháy kép/],
  ['a tab before a field', '⟦\t⟧title: A', /phím Tab/],
  ['text after a quote', 'title: "A" ⟦B⟧', /dấu nháy/],
  ['a sign YAML keeps for itself', 'title: ⟦@⟧tungbuoc', /dấu nháy/],
  ['a bold text as a value', 'draft: true\ntitle: ⟦*⟧Lưu', /dấu nháy/],
  ['a quote never closed', 'title: ⟦"⟧A\ndescription: B', /đóng lại dấu nháy/],
  ['a bracket never closed', 'topics: ⟦[⟧mot, hai\ndescription: B', /đóng lại dấu .*ngoặc/],
];

describe.each(WRONG)('%s', (_, head, remedy) => {
  const { text, places } = unmark(head, 2);
  const parse = () => parseDocument('index.mdx', `---\n${text}\n---\n\nChữ.\n`);

  test('is told in its place in the file', () => {
    const [finding] = parse().findings;
    expect(finding).toMatchObject({ rule: 'yaml-syntax', line: places[0]?.line, column: places[0]?.column });
    expect(finding?.source).toBe(text.split('\n')[(places[0]?.line ?? 0) - 2]);
  });

  test('comes with a remedy', () => {
    expect(parse().findings[0]?.remedy).toMatch(remedy);
  });

  test('leaves no document to go on with', () => {
    expect(parse().document).toBeUndefined();
  });
});

test('positions hold with a BOM and Windows line ends', () => {
  const { findings } = parseDocument('index.mdx', '\uFEFF---\r\ntitle: A\r\ntitle: B\r\n---\r\n');
  expect(findings.map(({ line, column, source }) => [line, column, source])).toEqual([[3, 1, 'title: B']]);
});

test('a bomb of aliases is a finding, not a crash', () => {
  const row = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  const head = [row('a', 'x'), row('b', '*a'), row('c', '*b'), row('d', '*c'), row('e', '*d')].join('\n');
  expect(parseDocument('index.mdx', `---\n${head}\n---\n`).findings[0]?.rule).toBe('yaml-syntax');
});

describe('YAML that was pasted by mistake', () => {
  const told = (yaml: string) => parseYaml(yaml, new SourceText('topics.yaml', yaml), 0).findings;

  test.each([
    ['the same field', 'author: x\n', 'Sau chỗ này còn 4969 chỗ nữa.'],
    ['text after a quote', 'a: "x" y\n', 'Sau chỗ này còn 9969 chỗ nữa.'],
  ])('is told in its first places, with how many follow: %s', (_, line, more) => {
    const findings = told(line.repeat(5000));
    expect(findings).toHaveLength(30);
    expect(findings.at(-1)?.message).toContain(more);
  });

  test.each([
    ['brackets', `x: ${'['.repeat(50_000)}${']'.repeat(50_000)}`, /quá nhiều tầng/],
    ['dashes', '- '.repeat(5000), /quá nhiều tầng/],
    ['brackets never closed', `x: ${'['.repeat(3000)}`, /đóng lại/],
  ])('and has too many levels is told once: %s', (_, yaml, remedy) => {
    const findings = told(yaml);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.remedy).toMatch(remedy);
  });
});

test('says what was reviewed', async () => {
  const messages = WRONG.map(([what, head]) => {
    const { findings } = parseDocument('index.mdx', `---\n${unmark(head, 2).text}\n---\n\nChữ.\n`);
    return `=== ${what}\n\n${formatFindings(findings.slice(0, 1))}\n`;
  });
  await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/yaml-messages.txt');
});

test('a table of its own is read from its first line', () => {
  const source = new SourceText('topics.yaml', 'ban-hang:\n  title: A\n  title: B\n');
  const { findings } = parseYaml(source.text, source, 0);
  expect(findings.map(({ line, column }) => [line, column])).toEqual([[3, 3]]);
});
