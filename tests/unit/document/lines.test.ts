import { describe, expect, test } from 'vitest';
import { SourceText } from '../../../src/document/lines.ts';

const UNIX = new SourceText('a.mdx', 'một\n\nhai 🎉 ba\nbốn');
const WINDOWS = new SourceText('a.mdx', 'một\r\n\r\nhai\r\n');
const TEXT = { rule: 'thu', message: 'Sai.', remedy: 'sửa.' };

describe('SourceText', () => {
  test.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [5, 3, 1],
    [12, 3, 8],
    [14, 3, 10],
    [15, 4, 1],
    [18, 4, 4],
    [99, 4, 4],
    [-1, 1, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(UNIX.position(offset)).toEqual({ line, column });
  });

  test.each([UNIX, WINDOWS])('goes from an offset to a place and back', (source) => {
    for (let offset = 0; offset <= source.text.length; offset += 1) {
      const { line, column } = source.position(offset);
      expect(source.offset(line, column)).toBe(offset);
    }
  });

  test('gives lines without their ends', () => {
    expect([1, 2, 3, 4].map((number) => UNIX.line(number))).toEqual(['một', '', 'hai 🎉 ba', 'bốn']);
    expect([1, 2, 3].map((number) => WINDOWS.line(number))).toEqual(['một', '', 'hai']);
  });

  test.each([
    ['một\rhai\r\rba', ['một', 'hai', '', 'ba']],
    ['một\r\nhai\rba\nbốn\r', ['một', 'hai', 'ba', 'bốn', '']],
    ['\r\n\r', ['', '', '']],
    ['a\n\rb', ['a', '', 'b']],
  ])('a carriage return alone ends a line, as editors show it: %j', (text, lines) => {
    const source = new SourceText('a.mdx', text);
    expect(lines.map((_, at) => source.line(at + 1))).toEqual(lines);
    expect(source.position(text.length)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
  });

  test('a place past the end is the end', () => {
    expect(UNIX.offset(4, 99)).toBe(18);
    expect(UNIX.offset(99, 1)).toBe(15);
  });

  test('an empty text has one empty line', () => {
    const empty = new SourceText('a.mdx', '');
    expect(empty.position(0)).toEqual({ line: 1, column: 1 });
    expect(empty.finding(0, 1, TEXT)).toMatchObject({ line: 1, column: 1, length: 1, source: '' });
  });
});

describe('a finding', () => {
  test('holds the file, the place and the whole line', () => {
    expect(UNIX.finding(5, 8, TEXT)).toEqual({
      ...TEXT,
      file: 'a.mdx',
      line: 3,
      column: 1,
      length: 3,
      source: 'hai 🎉 ba',
    });
  });

  test.each([
    ['at the end of its line', UNIX, 5, 18, 9],
    ['before the line end of Windows', WINDOWS, 7, 12, 3],
    ['never shorter than a character', UNIX, 5, 5, 1],
    ['not even at the end of the text', UNIX, 18, 30, 1],
  ])('is cut %s', (_, source, start, end, length) => {
    expect(source.finding(start, end, TEXT).length).toBe(length);
  });
});
