import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUALITY_MARKS, TONE_MARKS, VOWELS } from '../../../src/vietnamese/alphabet.ts';
import { markRepairs, repairMarks } from '../../../src/vietnamese/marks.ts';

const TONES = Object.values(TONE_MARKS).filter((mark) => mark !== '');

/** Letters with both a mark of quality and a tone, in both cases: base, quality, tone, and the letter in NFC. */
const TWICE_MARKED = [...VOWELS, ...VOWELS.map((vowel) => vowel.toUpperCase())]
  .map((vowel) => vowel.normalize('NFD'))
  .filter((vowel) => vowel.length === 2)
  .flatMap((vowel) => TONES.map((tone) => [vowel.charAt(0), vowel.charAt(1), tone, (vowel + tone).normalize('NFC')]));

describe('a letter with two marks', () => {
  test('is tried 60 times, and NFC leaves 32 of them as they are', () => {
    expect(TWICE_MARKED).toHaveLength(60);
    const left = TWICE_MARKED.filter(([base = '', quality = '', tone = '', to]) => {
      return (base + tone + quality).normalize('NFC') !== to;
    });
    expect(left).toHaveLength(32);
  });

  test.each(TWICE_MARKED)('%s%s%s is %s in any order and however composed', (base, quality, tone, to) => {
    const written = [
      base + quality + tone,
      base + tone + quality,
      (base + quality).normalize('NFC') + tone,
      (base + tone).normalize('NFC') + quality,
      base + quality + tone + tone,
      base + tone + quality + tone + quality,
    ];
    expect(written.map(repairMarks)).toEqual(written.map(() => to));
  });
});

describe('marks that are repaired', () => {
  test.each([
    ['the old code points of huyền and sắc', 'a\u0340 a\u0341 e\u0302\u0340 o\u0341\u0302', 'à á ề ố'],
    ['a tone beside a precomposed letter, as in Windows-1258', 'Tiê\u0301ng Viê\u0323t', 'Tiếng Việt'],
    ['a precomposed tone with a circumflex after it', '\u1EA1\u0302 \u00E1\u0302', 'ậ ấ'],
    ['a tone twice', 'ma\u0301\u0301 m\u00E1\u0301', 'má má'],
    ['a breve twice', 'a\u0306\u0306n', 'ăn'],
    ['dotless i under a tone in a syllable', '\u0110\u0131\u0300nh V\u0131\u0323t k\u0131\u0309', 'Đình Vịt kỉ'],
    ['dotless i in a long syllable', 'ngh\u0131\u0301ch ngh\u0131\u0323ch', 'nghích nghịch'],
    ['upper case', 'VIE\u0323\u0302T NAM', 'VIỆT NAM'],
    ['letters of other languages, by NFC', 'cafe\u0301 man\u0303ana nai\u0308ve', 'café mañana naïve'],
    ['other marks together with Vietnamese ones, by NFC', 'u\u0308\u0301', 'ǘ'],
  ])('are %s', (_what, text, to) => {
    expect(repairMarks(text)).toBe(to.normalize('NFC'));
  });
});

describe('text that stays byte for byte', () => {
  test.each([
    ['in NFC', 'Hướng dẫn: “đặt” ½ … № 5 ㎡ ™ ﬁ'],
    ['with two tones on a letter', 'a\u0306\u0301\u0300'.normalize('NFC')],
    ['with a Latin letter that NFC cannot compose', 'x\u0302 q\u0301 m\u0302'],
    ['with a mark of another script', 'क्षि ที่ بِسْمِ'],
    ['of another script that is not in NFC', '\u0935\u093C \u1112\u1161\u11AB \u03B1\u0301 \u0438\u0306 \u304B\u3099'],
    ['with emoji', '❤️ 👨‍👩‍👧 1️⃣ 🇻🇳 👍🏽'],
    [
      'with dotless i of Turkish',
      'k\u0131z \u0131\u015F\u0131k k\u0131\u0301z kr\u0131\u0301n n\u0131\u0301ng\u0131 \u0131\u0308',
    ],
    ['with a mark that stands alone', ' \u0301 \u0302'],
    ['empty', ''],
  ])('is text %s', (_what, text) => {
    expect(markRepairs(text)).toEqual([]);
    expect(repairMarks(text)).toBe(text);
  });

  test('is only composed where the letter is none of the alphabet', () => {
    for (const text of ['e\u0301\u0306', 'n\u0303\u0303', 'o\u0302\u0306', 's\u0323\u0301']) {
      expect(repairMarks(text)).toBe(text.normalize('NFC'));
    }
  });

  test('is only composed where two tones cannot both be meant, quality or not', () => {
    for (const text of ['a\u0301\u0300', 'a\u0301\u0300\u0302', 'a\u0302\u0306\u0301']) {
      expect(repairMarks(text)).toBe(text.normalize('NFC'));
    }
  });
});

describe('the places of the repairs', () => {
  test('are those of the letters, with their marks, in UTF-16', () => {
    const text = '🎉 Đa\u0306\u0323t te\u0301\u0302n';
    expect(markRepairs(text)).toEqual([
      { start: 4, end: 7, to: 'ặ' },
      { start: 10, end: 13, to: 'ế' },
    ]);
    expect(repairMarks(text)).toBe('🎉 Đặt tến');
  });

  test('leave everything between them, also line ends', () => {
    expect(repairMarks('\uFEFFa\u0301\r\n\tb\u00A0e\u0301\r\n')).toBe('\uFEFFá\r\n\tb\u00A0é\r\n');
  });
});

/** Text with many marks in odd places, and anything else. */
const scrambled = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'aăâeoôơuưyđıiADn \n',
        ...TONES,
        ...QUALITY_MARKS,
        '\u0308',
        '\u0341',
        'ấ',
        'ữ',
        '\u1112\u1161',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('❤️', '\u093C', '\uD800', 'ﬁ', '\u212B'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  test('is repaired once', () => {
    fc.assert(
      fc.property(scrambled, (text) => {
        const repaired = repairMarks(text);
        expect(repairMarks(repaired)).toBe(repaired);
        expect(markRepairs(repaired)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('has repairs in order, apart, and each on one Latin letter with marks that differs from its repair', () => {
    fc.assert(
      fc.property(scrambled, (text) => {
        let before = 0;
        for (const { start, end, to } of markRepairs(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toMatch(/^\p{Script=Latin}\p{M}+$/u);
          expect(to).not.toBe(text.slice(start, end));
          expect(to).toBe(to.normalize('NFC'));
          before = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('of Vietnamese letters means the same as its NFC, when the marks are in the order of Unicode', () => {
    const letters = fc.constantFrom(...TWICE_MARKED.map(([, , , to = '']) => to), ...'áèỉõụỹđĐbcn ');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(repairMarks(text.normalize('NFD'))).toBe(text.normalize('NFC'));
        expect(repairMarks(text)).toBe(text);
      }),
    );
  });
});
