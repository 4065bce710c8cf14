import { describe, expect, test } from 'vitest';
import { compareVietnamese } from '../../../src/vietnamese/collate.ts';

/** In the order of a Vietnamese dictionary: letters, then tones, syllable by syllable. */
const ORDERED = [
  'an',
  'ăn',
  'ân',
  'ba',
  'bà',
  'bả',
  'bã',
  'bá',
  'bạ',
  'bước 2',
  'bước 10',
  'da',
  'dùng',
  'đa',
  'đo lường',
  'ma',
  'ma túy',
  'mà',
  'mà chược',
  'mả',
  'mã',
  'mã giảm giá',
  'má',
  'mạ',
  'ô',
  'ốc',
  'ơn',
  'zalo',
];

describe('the order of the dictionary', () => {
  test('is that of the list, from any other', () => {
    const shuffled = ORDERED.map((word, at) => ({ word, key: (at * 11) % ORDERED.length }))
      .sort((a, b) => a.key - b.key)
      .map(({ word }) => word);
    expect(shuffled).not.toEqual(ORDERED);
    expect(shuffled.sort(compareVietnamese)).toEqual(ORDERED);
  });

  test('holds between any two, both ways', () => {
    for (const [i, a] of ORDERED.entries()) {
      for (const [j, b] of ORDERED.entries()) {
        expect(Math.sign(compareVietnamese(a, b)), `${a} and ${b}`).toBe(Math.sign(i - j));
      }
    }
  });

  test('is the same for NFD', () => {
    const decomposed = ORDERED.map((word) => word.normalize('NFD'));
    expect([...decomposed].reverse().sort(compareVietnamese)).toEqual(decomposed);
  });

  test.each([
    ['Đo  lường', 'Đo lường'],
    ['mà'.normalize('NFD'), 'mà'.normalize('NFC')],
    ['', ''],
  ])('%j and %j are equal', (a, b) => {
    expect(compareVietnamese(a, b)).toBe(0);
  });
});
