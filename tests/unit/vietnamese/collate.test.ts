import fc from 'fast-check';
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

describe('case', () => {
  test.each([
    ['An Nam', 'an nghỉ'],
    ['an nghỉ', 'An Nhơn'],
    ['an', 'An'],
    ['an An', 'An an'],
    ['AN', 'án'],
    ['SEO', 'sẹo'],
    ['Zalo Ads', 'zalo oa'],
    ['Đà Lạt', 'đà Nẵng'],
  ])('comes last: %s before %s', (first, second) => {
    expect(compareVietnamese(first, second)).toBeLessThan(0);
    expect(compareVietnamese(second, first)).toBeGreaterThan(0);
  });
});

describe('signs', () => {
  test.each([
    ['a-pác-thai', 'a phiến'],
    ['A-pác-thai', 'a phiến'],
    ['ma-nơ-canh', 'ma túy'],
    ['ma túy', 'mà-chược'],
    ['Wi-Fi', 'WiGig'],
    ['Wi\u2011Fi', 'wi mới'],
    ['Hà Nội – Huế', 'Hà Nội phố'],
    ['Hà Nội—Huế', 'Hà Nội phố'],
    ['Hà Nội/Huế', 'Hà Nội phố'],
    ['“Ăn” và nói', 'ăn xin'],
    ['(Bài cũ) Đăng nhập', '[Bài mới] Đăng nhập'],
    ['…rồi sao', 'sao'],
    ["Ea H'leo", 'Ea Hồ'],
    ['Ea Hồ', 'Ea H’uê'],
    ['K’Ho', "K'Long"],
    ['bước 2: lưu', 'bước 10'],
    ['2 cách', '10 cách'],
    ['1.2', '1.10'],
    ['2026', 'an'],
    ['a\u00ADn', 'ăn'],
    ['C', 'C++'],
    ['C++', 'C d'],
  ])('are breaks between syllables: %s before %s', (first, second) => {
    expect(compareVietnamese(first, second)).toBeLessThan(0);
    expect(compareVietnamese(second, first)).toBeGreaterThan(0);
  });
});

describe('any texts', () => {
  const piece = fc.constantFrom(
    ...['an', 'An', 'AN', 'án', 'ăn', 'a', 'đ', 'd', 'Nam', 'nghỉ', 'ma', 'mà', '2', '10', '02', '²', '𝗮'],
    ...[' ', ' ', '-', '–', "'", '’', '“', '(', '.', '\u00AD', '\u0301', '👍', '日'],
  );
  const text = fc.oneof(
    { arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')), weight: 4 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
  );

  test('are ordered the same from both sides', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
      }),
      { numRuns: 3000 },
    );
  });

  test('are in an order without circles', () => {
    fc.assert(
      fc.property(text, text, text, (...texts) => {
        const [a = '', b = '', c = ''] = texts.sort(compareVietnamese);
        expect(compareVietnamese(a, b)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(b, c)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });

  test('that are equal stand alike to every other', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        fc.pre(compareVietnamese(a, b) === 0);
        expect(Math.sign(compareVietnamese(a, c))).toBe(Math.sign(compareVietnamese(b, c)));
      }),
      { numRuns: 200, maxSkipsPerRun: 1000 },
    );
  });
});
