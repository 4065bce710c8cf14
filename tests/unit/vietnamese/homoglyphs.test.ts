import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homoglyphRepair, mayHaveHomoglyph } from '../../../src/vietnamese/homoglyphs.ts';
import { allSyllables, composeSyllable, parseSyllable } from '../../../src/vietnamese/syllable.ts';

/** Each look-alike by its code point, the letter that is meant, and a word with that letter. */
const LOOK_ALIKES: readonly [codePoint: number, letter: string, word: string][] = [
  [0xd0, 'Đ', 'Đăng'],
  [0x189, 'Đ', 'Đăng'],
  [0x18a, 'Đ', 'Đăng'],
  [0xf0, 'đ', 'được'],
  [0x256, 'đ', 'được'],
  [0x257, 'đ', 'được'],
  [0x430, 'a', 'hai'],
  [0x435, 'e', 'xem'],
  [0x43e, 'o', 'trong'],
  [0x440, 'p', 'pha'],
  [0x441, 'c', 'cho'],
  [0x443, 'y', 'hay'],
  [0x445, 'x', 'xem'],
  [0x456, 'i', 'hai'],
  [0x455, 's', 'sao'],
  [0x4bb, 'h', 'hai'],
  [0x501, 'd', 'dao'],
  [0x51b, 'q', 'qua'],
  [0x410, 'A', 'HAI'],
  [0x412, 'B', 'BAO'],
  [0x415, 'E', 'XEM'],
  [0x41a, 'K', 'KHI'],
  [0x41c, 'M', 'MAI'],
  [0x41d, 'H', 'HAI'],
  [0x41e, 'O', 'CHO'],
  [0x420, 'P', 'PHA'],
  [0x421, 'C', 'CHO'],
  [0x422, 'T', 'TAO'],
  [0x423, 'Y', 'HAY'],
  [0x425, 'X', 'XEM'],
  [0x406, 'I', 'HAI'],
  [0x405, 'S', 'SAO'],
  [0x3bf, 'o', 'trong'],
  [0x3b1, 'a', 'hai'],
  [0x3bd, 'v', 'vui'],
  [0x3b9, 'i', 'hai'],
  [0x3c1, 'p', 'pha'],
  [0x3c5, 'u', 'vui'],
  [0x391, 'A', 'HAI'],
  [0x392, 'B', 'BAO'],
  [0x395, 'E', 'XEM'],
  [0x397, 'H', 'HAI'],
  [0x399, 'I', 'HAI'],
  [0x39a, 'K', 'KHI'],
  [0x39c, 'M', 'MAI'],
  [0x39d, 'N', 'NAO'],
  [0x39f, 'O', 'CHO'],
  [0x3a1, 'P', 'PHA'],
  [0x3a4, 'T', 'TAO'],
  [0x3a5, 'Y', 'HAY'],
  [0x3a7, 'X', 'XEM'],
  [0xff34, 'T', 'TAO'],
  [0xff4e, 'n', 'nao'],
  [0xff21, 'A', 'HAI'],
  [0xff5a, 'z', 'z'],
];

const ROWS = LOOK_ALIKES.filter(([, , word]) => word !== 'z').map(([codePoint, letter, word]) => {
  const hex = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return [hex, word, word.replace(letter, String.fromCodePoint(codePoint))] as const;
});

describe('a look-alike in a Vietnamese word', () => {
  test.each(ROWS)('%s in %s is repaired', (_hex, word, written) => {
    expect(written).not.toBe(word);
    expect(mayHaveHomoglyph(written)).toBe(true);
    expect(homoglyphRepair(written)).toBe(word);
  });

  test.each([
    ['\u00D0\u1EBEN', 'ĐẾN'],
    ['\u00F0\u1ECBnh', 'định'],
    ['\u00F0o\u0301', 'đó'],
    ['l\u0430\u0300', 'là'],
    ['L\u0410\u0300M', 'LÀM'],
    ['qu\u0430\u0309ng', 'quảng'],
    ['b\u03B1\u0323n', 'bạn'],
    ['c\u03ACch', 'cách'],
    ['n\u04D1m', 'năm'],
    ['m\u0450', 'mè'],
    ['t\u0430\u0301\u0302t', 'tất'],
    ['\u00D0\u0131\u0300nh', 'Đình'],
    ['\uFF36i\u1EC7t', 'Việt'],
    ['\u0445\u0435m', 'xem'],
    ['tr\u03BFng', 'trong'],
    ['m\u03B1\u0323', 'mạ'],
    ['đ\u03B1', 'đa'],
  ])('%s gives %s, whatever marks there are', (written, word) => {
    expect(homoglyphRepair(written)).toBe(word);
  });

  test('shows by a mark no other language has, where all letters are look-alikes', () => {
    expect(homoglyphRepair('\u0445\u0430\u0323')).toBe('xạ');
    expect(homoglyphRepair('\u0440\u043E\u0309')).toBe('pỏ');
    expect(homoglyphRepair('\u043E\u031B')).toBe('ơ');
  });

  test('may have its tone on a wrong letter: that is another fault', () => {
    expect(homoglyphRepair('h\u043Eàn')).toBe('hoàn');
    expect(homoglyphRepair('h\u00F2\u0430n')).toBe('hòan');
  });
});

describe('a word that is left alone', () => {
  test.each([
    ['without look-alikes', 'Đăng'],
    ['of Poland', 'kraków'],
    ['of France', 'café'],
    ['of Croatia, with an eth', '\u00D0akovo'],
    ['of Iceland', 'Su\u00F0urnes'],
    ['that is an eth alone', '\u00D0'],
    ['of Russia', '\u0441\u043E\u0441\u043D\u0430'],
    ['of Russia, all look-alikes', '\u0445\u043E\u0440'],
    ['of Russia, with its stress', '\u0445\u043E\u0301'],
    ['of Russia, with й', '\u0440\u0430\u0439'],
    ['of Greece', '\u03BD\u03B1\u03B9'],
    ['of Greece, with its accent', '\u03CC\u03C7\u03B9'],
    ['of Japan, in fullwidth letters', '\uFF34\uFF2F'],
    ['of mathematics', 'm\u03B1'],
    ['of mathematics, in capitals', '\u0391B'],
    ['of mathematics, with an eth', '\u00F0\u03B1'],
    ['of physics', '\u03BCm'],
    ['with the sign of the đồng', '\u20AB\u1ED3ng'],
    ['that is the sign of the đồng', '\u20AB'],
    ['that is no syllable after repair', 'Faceb\u043E\u043Ek'],
    ['that is two syllables after repair', 'v\u1EDBinh\u1EEFng\u0430'],
    ['that has an illegal tone after repair', '\u0441\u0430\u0442'],
    ['empty', ''],
  ])('is one %s', (_what, word) => {
    expect(homoglyphRepair(word)).toBeUndefined();
  });
});

test('the cheap look passes clean Vietnamese, and ₫', () => {
  const clean = 'Đặng Thị Mỹ Lệ ở Đắk Lắk trả 5.000 ₫ – “đủ” (café, mañana, Łódź, ½ …) 🎉 日本 ﬁ';
  expect(mayHaveHomoglyph(clean)).toBe(false);
});

const SYLLABLES = [...allSyllables()].map((syllable) => composeSyllable(syllable));
const BY_LETTER = new Map(LOOK_ALIKES.map(([codePoint, letter]) => [letter, String.fromCodePoint(codePoint)]));

describe('any word', () => {
  test('gives a syllable of Latin letters in NFC, or nothing', () => {
    const chars = fc.constantFrom(
      ...BY_LETTER.values(),
      ...'abcdđeghiklmnopqrstuvxyàậẵứ\u0301\u0323',
      '\u0439',
      '\u03C9',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: chars, maxLength: 5 }), fc.string({ unit: 'binary' })), (word) => {
        const repaired = homoglyphRepair(word);
        if (repaired === undefined) return;
        expect(parseSyllable(repaired)).toBeDefined();
        expect(repaired).toMatch(/^\p{Script=Latin}+$/u);
        expect(mayHaveHomoglyph(repaired)).toBe(false);
        expect(repaired).toBe(repaired.normalize('NFC'));
      }),
      { numRuns: 3000 },
    );
  });

  test('of Vietnamese comes back from one look-alike in it, in any normal form and case', () => {
    const forms = fc.constantFrom('NFC', 'NFD');
    const word = fc.constantFrom(...SYLLABLES.filter((syllable) => syllable.length > 2));
    fc.assert(
      fc.property(word, fc.boolean(), fc.nat(), forms, (lower, isUpper, at, form) => {
        const meant = isUpper ? lower.toUpperCase() : lower;
        const letters = [...meant.normalize('NFD')];
        const place = at % letters.length;
        const lookAlike = BY_LETTER.get(letters[place] ?? '');
        fc.pre(lookAlike !== undefined);
        const written = letters.with(place, lookAlike ?? '').join('');
        expect(homoglyphRepair(written.normalize(form))).toBe(meant);
      }),
      { numRuns: 2000 },
    );
  });
});
