import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintFiles } from '../../../scripts/lib/lint-files.ts';
import { checkFolder } from '../../../src/collections/check.ts';
import { parseDocument } from '../../../src/document/document.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { outsideCode } from '../../../src/document/outside-code.ts';
import { BODY_LINE, withHead } from '../author-file.ts';
import { folderOf, page } from '../content-folder.ts';
import { BEARABLE, UNBEARABLE } from './unbearable-texts.ts';

/** For all texts together, in ms: they take some seconds on a quiet machine. */
const PATIENCE = 120_000;

interface Told {
  name: string;
  /** What parseDocument says, and what readTextFile says. */
  told: { rule: string; line: number; column: number }[][];
}

const PROGRAM = fileURLToPath(new URL('./parse-texts.ts', import.meta.url));

/** What a process of its own says of all texts, as far as it came: one that the parser cannot bear would end it. */
async function parseAll(): Promise<Map<string, Told['told']>> {
  const options = { timeout: PATIENCE, maxBuffer: 1e8 };
  const run = promisify(execFile)(process.execPath, [PROGRAM], options);
  const printed: unknown = await run.then(({ stdout }) => stdout).catch(({ stdout }: { stdout: string }) => stdout);
  const lines = String(printed).split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Told).map(({ name, told }) => [name, told]));
}

describe('a text that the parser cannot bear', () => {
  let told = new Map<string, Told['told']>();
  beforeAll(async () => {
    told = await parseAll();
  }, PATIENCE + 10_000);

  test.each(Object.entries(UNBEARABLE))(
    '%s: is told in its place, by the build and by the text tools',
    (name, { rule, at }) => {
      const [line = 0, column] = at.split(':').map(Number);
      const expected = { rule, line: line + BODY_LINE - 1, column };
      expect(told.get(name)?.map(([first]) => first)).toEqual([expected, expected]);
    },
  );

  test.each(Object.keys(BEARABLE))('%s: is none, and is read', (name) => {
    expect(told.get(name)).toEqual([[], []]);
  });
});

test('one such article leaves the others as they are', () => {
  const { body } = UNBEARABLE['tags in braces'] ?? { body: '' };
  const files = { 'posts/xau/index.mdx': page(body), 'posts/tot/index.mdx': page('Chữ.') };
  const dir = folderOf(files);
  const { folder, findings } = checkFolder(dir);
  expect([...folder.entries.keys()]).toEqual(['post/tot']);
  expect(findings.filter(({ file }) => file.endsWith('xau/index.mdx')).map(({ rule }) => rule)).toEqual(['no-code']);
  const linted = lintFiles([dir]);
  expect([...linted.files.keys()].filter((file) => file.endsWith('tot/index.mdx'))).toHaveLength(1);
  expect(linted.failures.map(({ rule }) => rule)).toEqual(['no-code']);
});

test('says what was reviewed', async () => {
  const names = [
    'tags in braces',
    'tags behind a brace that is never closed',
    'tags in an attribute',
    'brackets in an export',
    'very many references',
    'very many stars that open nothing',
    'very many tags in blocks of their own',
    'a word of 5 MB',
    'lists, a level a line',
    'very many comments',
    'rows that few signs fill with cells',
    'very many attributes',
    'very many pictures',
    'very many addresses written apart',
  ];
  const messages = names.map((name) => {
    const { findings } = parseDocument('index.mdx', withHead(UNBEARABLE[name]?.body ?? ''));
    return `=== ${name}\n\n${formatFindings(findings)}\n`;
  });
  await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/limit-messages.txt');
});

describe('what stands outside code', () => {
  test.each([
    ['a `{` b {c}', 'a     b {c}'],
    ['a ``{ ` `` {c}', 'a          {c}'],
    ['a ` {c}', 'a ` {c}'],
    ['```\n{\n```\n{c}', '   \n \n   \n{c}'],
    ['- ```\n  {\n\n{c}', '-    \n   \n\n{c}'],
    ['\\{ {c} \\\\{d}', '   {c}   {d}'],
    ['{/* { */} {c}', '          {c}'],
    ['{/* a */ b}', '{/* a */ b}'],
    ['<Note title="`"> {c} `', '<Note title=" "> {c} `'],
    ['[a](/{b) {c}', '[a       {c}'],
    ['a\r\n`{\r\n`', 'a\r\n  \r\n '],
  ])('of %j is %j', (text, bare) => {
    expect(outsideCode(text, 0).replaceAll(')', ' ')).toBe(bare);
    expect(outsideCode(text, 0)).toHaveLength(text.length);
  });
});
