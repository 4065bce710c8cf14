import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/document.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { placeOf } from '../author-file.ts';

function places(text: string): string[] {
  return parseDocument('index.mdx', text).findings.map(placeOf);
}

describe('a head that is missing or not closed', () => {
  test.each([
    ['no head', 'Chữ.\n'],
    ['an empty file', ''],
    ['an empty line first', '\n---\ntitle: A\n---\n\nChữ.\n'],
    ['four hyphens', '----\ntitle: A\n----\n'],
    ['never closed', '---\ntitle: A\n\nChữ.\n'],
    ['closed by an indented line', '---\ntitle: A\n  ---\n\nChữ.\n'],
  ])('%s is told at the first line', (_, text) => {
    expect(places(text)).toEqual(['index.mdx:1:1 front-matter']);
  });

  test('says what was reviewed', async () => {
    const texts = ['Chữ.\n', '---\ntitle: A\n\nChữ.\n'];
    const messages = texts.map((text) => formatFindings(parseDocument('index.mdx', text).findings));
    await expect(`${messages.join('\n\n')}\n`).toMatchFileSnapshot('../../fixtures/unit/head-messages.txt');
  });
});

describe('a right head', () => {
  test.each([
    ['plain', '---\ntitle: A\n---\n\nChữ.\n'],
    ['with a BOM', '\uFEFF---\ntitle: A\n---\n\nChữ.\n'],
    ['with Windows line ends', '---\r\ntitle: A\r\n---\r\n\r\nChữ.\r\n'],
    ['with a BOM and Windows line ends', '\uFEFF---\r\ntitle: A\r\n---\r\n\r\nChữ.\r\n'],
    ['with spaces after its lines', '---  \ntitle: A\n---  \n\nChữ.\n'],
    ['with a tab after its last line', '---\ntitle: A\n---\t\n\nChữ.\n'],
    ['with empty lines in it', '---\n\ntitle: A\n\n---\n\nChữ.\n'],
    ['with rules in the text', '---\ntitle: A\n---\n\nChữ.\n\n---\n\n---\n'],
  ])('%s is read, and is no part of the page', (_, text) => {
    const { document, findings } = parseDocument('index.mdx', text);
    expect(findings).toEqual([]);
    expect(document?.head.data).toEqual({ title: 'A' });
    const printed = document?.tree.children.filter(({ type }) => type !== 'yaml') ?? [];
    expect(document?.source.text.slice(printed[0]?.position?.start.offset).startsWith('Chữ.')).toBe(true);
    expect(document?.source.text.slice(document.bodyStart).trimStart().startsWith('Chữ.')).toBe(true);
  });

  test('may be all there is', () => {
    const { document, findings } = parseDocument('index.mdx', '---\ntitle: A\n---');
    expect(findings).toEqual([]);
    expect(document?.head.data).toEqual({ title: 'A' });
  });

  test('may be empty', () => {
    expect(parseDocument('index.mdx', '---\n---\nChữ.\n').document?.head.data).toEqual({});
  });

  test('knows where each key and value stands', () => {
    const { document } = parseDocument('index.mdx', '\uFEFF---\r\ntitle: Bài\r\ntopics: [mot, hai]\r\n---\r\n');
    const text = (path: PropertyKey[], part?: 'key'): string | undefined =>
      document?.source.text.slice(...document.head.rangeOf(path, part));
    expect(text(['title'])).toBe('Bài');
    expect(text(['topics', 1])).toBe('hai');
    expect(text(['topics'], 'key')).toBe('topics');
    expect(text(['topics', 7])).toBe('[mot, hai]');
    expect(document?.source.position(document.head.rangeOf(['author'])[0])).toEqual({ line: 2, column: 1 });
  });
});
