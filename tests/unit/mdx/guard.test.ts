import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/document.ts';
import type { Finding } from '../../../src/document/finding.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { guard } from '../../../src/mdx/guard.ts';
import { BODY_LINE, placeOf, withHead } from '../author-file.ts';
import { unmark } from '../marked.ts';
import { codeCases } from './cases/code.ts';
import { componentCases } from './cases/components.ts';
import { htmlCases } from './cases/html.ts';
import { linkCases } from './cases/links.ts';
import { pictureCases } from './cases/pictures.ts';
import { placeCases } from './cases/places.ts';
import { blockCases, rawSignCases } from './cases/raw-signs.ts';

const CASES = [
  ...codeCases,
  ...htmlCases,
  ...componentCases,
  ...placeCases,
  ...linkCases,
  ...pictureCases,
  ...rawSignCases,
  ...blockCases,
];

/** What an author is told about a body: the parser's finding, or the guard's. */
function findingsIn(body: string, lineEnd = '\n'): Finding[] {
  const { document, findings } = parseDocument('index.mdx', withHead(body).replaceAll('\n', lineEnd));
  return document ? [...findings, ...guard(document)] : findings;
}

describe.each(CASES)('$what', ({ rule, refused, passes }) => {
  test('is refused, in its place', () => {
    const { text, places } = unmark(refused, BODY_LINE);
    const found = findingsIn(text);
    expect(found.map(placeOf)).toEqual(places.map((place) => placeOf({ file: 'index.mdx', rule, ...place })));
    expect(found.map(({ length }) => length)).toEqual(places.map(({ length }) => length));
  });

  test('is refused with the line ends of Windows', () => {
    const { text } = unmark(refused, BODY_LINE);
    expect(findingsIn(text, '\r\n').map(placeOf)).toEqual(findingsIn(text).map(placeOf));
  });

  test('has a look-alike that passes', () => {
    expect(findingsIn(passes)).toEqual([]);
    expect(findingsIn(passes, '\r\n')).toEqual([]);
  });
});

describe('guard', () => {
  test('counts lines and columns in the whole file, front matter included', () => {
    const [finding] = findingsIn('Một dòng.\n\nBấm <Nút>Add</Nút>.');
    expect(finding).toMatchObject({ file: 'index.mdx', line: 7, column: 6, length: 3, rule: 'unknown-component' });
    expect(finding?.source).toBe('Bấm <Nút>Add</Nút>.');
  });

  test('gives every breach of a file, in its order', () => {
    const found = findingsIn('# Một\n\n[a](javascript:1)\n\n{b}\n\n<Stepss />\n\n![](./a.png)');
    expect(found.map(({ line, rule }) => [line, rule])).toEqual([
      [5, 'heading'],
      [7, 'address'],
      [9, 'no-code'],
      [11, 'unknown-component'],
      [13, 'picture-alt'],
    ]);
  });

  test('tells of a step in a quote in <Steps> that neither may stand there', () => {
    const found = findingsIn('<Steps>\n\n> <Step title="Một">chữ</Step>\n\n</Steps>');
    expect(found.map(placeOf)).toEqual(['index.mdx:7:1 misplaced-component', 'index.mdx:7:4 misplaced-component']);
  });

  test('says what was reviewed', async () => {
    const messages = CASES.map(({ what, refused }) => {
      const { text } = unmark(refused, BODY_LINE);
      return `=== ${what}\n\n${formatFindings(findingsIn(text))}\n`;
    });
    await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/guard-messages.txt');
  });

  test.each([
    ['<note>x</note>', '<Note>'],
    ['<Stepss/>', '<Steps>'],
    ['<Warnning>x</Warnning>', '<Warning>'],
    ['<Note titel="x">x</Note>', 'title='],
  ])('of %s proposes %s', (body, name) => {
    expect(findingsIn(body)[0]?.remedy).toContain(`có phải bạn muốn viết ${name}`);
  });

  test.each(['<Carousel/>', '<div/>', '<Note loop="x">x</Note>'])('of %s proposes nothing that is not near', (body) => {
    expect(findingsIn(body)[0]?.remedy).not.toContain('có phải');
  });
});
