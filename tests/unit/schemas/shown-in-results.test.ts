import { describe, expect, test } from 'vitest';
import {
  arialWidth,
  characterCount,
  shownDescription,
  shownTitle,
  titleFits,
} from '../../../src/schemas/shown-in-results.ts';

describe('the width of a text in Arial', () => {
  test.each([
    ['', 0],
    ['l', 222],
    ['mm', 1666],
    ['Hướng', 722 + 656 + 656 + 556 + 556],
    ['Đường đi', 722 + 656 + 656 + 556 + 556 + 278 + 556 + 222],
    ['ễ', 556],
    ['2026', 4 * 556],
    ['字', 556],
  ])('%j is %d thousandths of its size', (text, thousandths) => {
    expect(arialWidth(text, 1000)).toBe(thousandths);
    expect(arialWidth(text, 20)).toBeCloseTo(thousandths / 50);
  });

  test('is the same in NFC and NFD', () => {
    const text = 'Cách tạo tài khoản quảng cáo, từng bước một';
    expect(arialWidth(text.normalize('NFD'), 20)).toBe(arialWidth(text.normalize('NFC'), 20));
  });
});

describe('a title', () => {
  test('fits by its width, not by how many letters it has', () => {
    expect(titleFits('l'.repeat(135))).toBe(true);
    expect(titleFits('l'.repeat(136))).toBe(false);
    expect(titleFits('m'.repeat(36))).toBe(true);
    expect(titleFits('m'.repeat(37))).toBe(false);
  });

  test('that is too long is cut between words, with room for the dots', () => {
    const title = 'Cách tạo tài khoản quảng cáo Facebook cho doanh nghiệp và cho cá nhân từ đầu đến cuối';
    const shown = shownTitle(title);
    expect(title.startsWith(`${shown} `)).toBe(true);
    expect(titleFits(`${shown} …`)).toBe(true);
    expect(titleFits(`${title.slice(0, title.indexOf(' ', shown.length + 1))} …`)).toBe(false);
  });

  test('of one endless word is not cut to nothing', () => {
    expect(shownTitle('m'.repeat(99))).toBe('m'.repeat(99));
  });
});

test('a description is counted as a reader counts, and cut between words', () => {
  expect(characterCount('ễ'.normalize('NFD'))).toBe(1);
  expect(shownDescription('một hai '.repeat(30).trim())).toBe(`${'một hai '.repeat(19)}một`);
});
