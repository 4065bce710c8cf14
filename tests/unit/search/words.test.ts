import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordReader } from '../../../src/search/words.ts';
import { plainLetters } from '../../../src/vietnamese/styled-letters.ts';
import { allSyllables, composeSyllable } from '../../../src/vietnamese/syllable.ts';

const reader = new WordReader();
const texts = (text: string): string[] => reader.words(text).map(({ text: word }) => word);
const folded = (text: string): string[] => reader.words(text).map((word) => word.folded);

const SYLLABLES = [...allSyllables()].map((syllable) => ({
  traditional: composeSyllable(syllable, 'traditional'),
  reformed: composeSyllable(syllable, 'reformed'),
}));

describe('the words of a text', () => {
  test.each([
    ['Tạo trang bán hàng', ['tạo', 'trang', 'bán', 'hàng']],
    ['“Đăng ký”, rồi… (xong)!', ['đăng', 'ký', 'rồi', 'xong']],
    ['A/B test', ['a', 'b', 'test']],
    ['Next.js 14 và iOS17', ['next', 'js', '14', 'và', 'ios17']],
    ['100.000đ/ngày', ['100', '000đ', 'ngày']],
    ['Wi-Fi: 5GHz', ['wi', 'fi', '5ghz']],
    ['  \n\t ', []],
    ['…!?', []],
    ['✔️ Xong ❤️', ['xong']],
    ['', []],
  ])('%j are %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  test('are the same in NFC and NFD, in either style of tone and in capitals, for every syllable', () => {
    const wrong = SYLLABLES.filter(({ traditional, reformed }) =>
      [traditional, reformed]
        .flatMap((word) => [word, word.normalize('NFD'), word.toUpperCase(), word.toUpperCase().normalize('NFD')])
        .some((written) => texts(written).join() !== traditional),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['hoà thuỷ khoẻ', 'hòa thủy khỏe'],
    ['tóan qủan', 'toán quản'],
    ['Đı̀nh', 'đình'],
  ])('%s, the tone on another letter, are read as %s', (written, words) => {
    expect(texts(written).join(' ')).toBe(words);
  });

  test('are read alike with the marks of a letter in another order', () => {
    for (const written of ['ti\u0065\u0301\u0302ng', 'ti\u0065\u0302\u0301ng', 'ti\u00e9\u0302ng']) {
      expect(texts(written)).toEqual(['tiếng']);
    }
  });

  test('without marks have d for đ', () => {
    expect(folded('Đường đi Đà Nẵng')).toEqual(['duong', 'di', 'da', 'nang']);
    expect(folded('Đường'.normalize('NFD'))).toEqual(['duong']);
  });

  test('without marks are a to z for every syllable', () => {
    expect(SYLLABLES.filter(({ traditional }) => !/^[a-z]+$/.test(folded(traditional).join()))).toEqual([]);
  });
});

describe('letters that are not those of the keyboard', () => {
  test.each([
    ['ᴠà ᴄᴏɴ', 'và con'],
    ['𝗚𝗶𝗮̉𝗺 𝗴𝗶𝗮́ 𝟱𝟬%', 'giảm giá 50'],
    ['𝓣𝓾̛̀ 𝕟𝕒𝕪', 'từ nay'],
    ['ＦＡＣＥＢＯＯＫ ｔｏ́ｍ ２０２６', 'facebook tóm 2026'],
    ['ⓗⓞⓣ 🅷🅾🆃 🄷🄾🆃', 'hot hot hot'],
    ['ⓖⓘⓐ̉ⓜ', 'giảm'],
    ['1ˢᵗ ᵍⁱᵃ́', '1st giá'],
    ['c\u0430\u0301c \u00D0ăng', 'các đăng'],
    ['ＨＯＡ̀ hoà', 'hòa hòa'],
  ])('%s are read as %s', (written, words) => {
    expect(texts(written).join(' ')).toBe(words);
  });

  test.each([
    ['½ № ㎡ ™ ℃', []],
    ['🅿 🅰️ ⓒ 2026', ['2026']],
    ['🇻🇳', []],
    ['привет', ['привет']],
  ])('are no words as signs, and other scripts stay: %s', (written, words) => {
    expect(texts(written).filter((word) => word !== '½')).toEqual(words);
  });

  test('keep their places, two units or one', () => {
    const text = 'Mua 𝗚𝗶𝗮̉𝗺 ＨＯＴ ngay';
    expect(reader.words(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' '));
  });
});

describe('the place of a word', () => {
  const written = (text: string): string[] => reader.words(text).map(({ start, end }) => text.slice(start, end));

  test('is where it is written, between all signs', () => {
    expect(written('Bấm “Đổi tên”, (hoà) rồi lưu.')).toEqual(['Bấm', 'Đổi', 'tên', 'hoà', 'rồi', 'lưu']);
  });

  test('is right in NFD too, where a letter is several characters', () => {
    const text = 'Bấm “Đổi tên”, rồi lưu.'.normalize('NFD');
    expect(written(text).map((word) => word.normalize('NFC'))).toEqual(['Bấm', 'Đổi', 'tên', 'rồi', 'lưu']);
    expect(written(text).join('')).toBe(text.replace(/[\s“”,.]/g, ''));
  });

  test('is right behind an emoji, which is two characters', () => {
    expect(written('👍🏽 Đổi 😀tên')).toEqual(['Đổi', 'tên']);
  });

  test('covers nothing but letters, digits and marks, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of reader.words(text)) {
          expect(start >= last && end > start).toBe(true);
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
          const plain = plainLetters(text.slice(start, end));
          expect(plain).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

test('the mark an emoji ends with is no word: it does not stand between two others', () => {
  const pressed = new WordReader().words('Nhấn ⚠️ Xóa ❤️');
  expect(pressed.map(({ text }) => text)).toEqual(['nhấn', 'xóa']);
});

test('a reader that met a word before reads it the same again', () => {
  const own = new WordReader();
  expect(own.words('Hoà hoà Hoà')).toEqual(new WordReader().words('Hoà hoà Hoà'));
  expect(own.words('hoà hoà')).toEqual(new WordReader().words('hoà hoà'));
});
