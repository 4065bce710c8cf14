import { describe, expect, test } from 'vitest';
import { fitLines, type TextFrame } from '../../../src/seo/text-lines.ts';

/** Every character is as wide as the text is high. */
const measure = (text: string): number => [...text].length;
const FRAME: TextFrame = {
  width: 200,
  steps: [
    { size: 20, lines: 2 },
    { size: 10, lines: 3 },
  ],
};
const broken = (text: string) => fitLines(text, FRAME, measure);

describe('a text', () => {
  test('that fits on one line stays on it, at the largest size', () => {
    expect(broken('Tạo trang')).toEqual({ size: 20, lines: ['Tạo trang'] });
  });

  test('breaks at its spaces into lines of even length, so that no word stands alone', () => {
    expect(broken('một hai ba bốn')).toEqual({ size: 20, lines: ['một hai', 'ba bốn'] });
  });

  test('too long for the largest size is set smaller', () => {
    expect(broken('một hai ba bốn năm sáu bảy')).toEqual({ size: 10, lines: ['một hai ba bốn', 'năm sáu bảy'] });
  });

  test('too long for the smallest size ends with …, at a word and without its comma', () => {
    const { size, lines } = broken('năm sáu, '.repeat(12));
    expect(size).toBe(10);
    expect(lines).toEqual(['năm sáu, năm sáu,', 'năm sáu, năm sáu,', 'năm sáu, năm sáu…']);
  });

  test('too long by a part of a word ends before that word', () => {
    const { lines } = broken(`${'a'.repeat(9)} ${'b'.repeat(10)} `.repeat(4));
    expect(lines.at(-1)).toBe(`${'a'.repeat(9)}…`);
  });

  test('keeps a space that must not break', () => {
    expect(broken('mười hai\u00A0ba').lines).toEqual(['mười', 'hai\u00A0ba']);
  });

  test('in NFD is broken as in NFC', () => {
    const text = 'một hai ba bốn năm sáu bảy';
    expect(broken(text.normalize('NFD'))).toEqual(broken(text));
  });

  test('of one word wider than a line is broken in the word, between whole characters', () => {
    const { lines } = broken('🎉'.repeat(25));
    expect(lines.map((line) => [...line].length)).toEqual([20, 5]);
    expect(lines.join('')).toBe('🎉'.repeat(25));
  });

  test('of one endless word is cut', () => {
    const { lines } = broken('x'.repeat(100));
    expect(lines).toEqual(['x'.repeat(20), 'x'.repeat(20), `${'x'.repeat(19)}…`]);
  });

  test('without words has no lines', () => {
    expect(broken(' ').lines).toEqual([]);
  });
});
