import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/document.ts';
import { parseYaml } from '../../../src/document/front-matter.ts';
import { SourceText } from '../../../src/document/lines.ts';
import { readTextFile } from '../../../src/document/text-file.ts';
import { placeOf } from '../author-file.ts';

const between = (one: string, two: string): string => `<<<<<<< HEAD\n${one}\n=======\n${two}\n>>>>>>> nhanh\n`;
const ROWS = Array.from(
  { length: 100 },
  (_, at) => `muc-${at}:\n  title: A\n${between('  description: B', '  description: C')}`,
);

describe('git’s marks of a conflict are one finding', () => {
  test.each([
    ['in a table', ROWS.join('')],
    ['with Windows line ends', ROWS.join('').replaceAll('\n', '\r\n')],
  ])('%s', (_, text) => {
    const source = new SourceText('topics.yaml', text);
    expect(parseYaml(source.text, source, 0).findings.map(placeOf)).toEqual(['topics.yaml:3:1 git-conflict']);
    expect(readTextFile('topics.yaml', text).findings.map(placeOf)).toEqual(['topics.yaml:3:1 git-conflict']);
  });

  test.each([
    ['in a head', `---\n${between('title: A', 'title: B')}---\n\nChữ.\n`, 2],
    ['around a head', between('---\ntitle: A\n---\n\nChữ.', '---\ntitle: B\n---\n\nChữ.'), 1],
    ['in the text', `---\ntitle: A\n---\n\n${between('Một <b>.', 'Hai {.')}`, 5],
    ['in head and text', `---\n${between('title: A', 'title: B')}---\n\n${between('Một', 'Hai')}`, 2],
  ])('%s', (_, text, line) => {
    expect(parseDocument('index.mdx', text).findings.map(placeOf)).toEqual([`index.mdx:${line}:1 git-conflict`]);
    expect(readTextFile('index.mdx', text).findings.map(placeOf)).toEqual([`index.mdx:${line}:1 git-conflict`]);
  });

  test('and half of them are none', () => {
    const source = new SourceText('a.yaml', 'a: |\n  <<<<<<< HEAD\n  >>>>>>> b\n');
    expect(parseYaml(source.text, source, 0).findings).toEqual([]);
  });
});
