import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/vietnamese/fold.ts';

/** Every letter of the Vietnamese alphabet in every tone, under the letter it is typed with where marks are left out. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'aàảãáạăằẳẵắặâầẩẫấậ',
  b: 'b',
  c: 'c',
  d: 'dđ',
  e: 'eèẻẽéẹêềểễếệ',
  g: 'g',
  h: 'h',
  i: 'iìỉĩíị',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  o: 'oòỏõóọôồổỗốộơờởỡớợ',
  p: 'p',
  q: 'q',
  r: 'r',
  s: 's',
  t: 't',
  u: 'uùủũúụưừửữứự',
  v: 'v',
  x: 'x',
  y: 'yỳỷỹýỵ',
};

const ROWS = Object.entries(LETTERS).flatMap(([base, letters]) =>
  [...letters.normalize('NFC')].flatMap((letter) => [
    [letter, base],
    [letter.toUpperCase(), base.toUpperCase()],
  ]),
) as [letter: string, base: string][];

describe('fold', () => {
  test('is tried on all 178 letters', () => {
    expect(new Set(ROWS.map(([letter]) => letter)).size).toBe(178);
  });

  test.each(ROWS)('takes the marks off %s', (letter, base) => {
    expect(fold(letter.normalize('NFC'))).toBe(base);
    expect(fold(letter.normalize('NFD'))).toBe(base);
  });

  test('does not matter twice', () => {
    const all = ROWS.map(([letter]) => letter).join(' ');
    expect(fold(fold(all))).toBe(fold(all));
  });

  test.each([
    ['Đặng Thị Mỹ Lệ ở Đắk Lắk', 'Dang Thi My Le o Dak Lak'],
    ['ÐÔNG Ðà', 'DONG Da'],
    ['Tiếng Việt: 100% — “ngon”!', 'Tieng Viet: 100% — “ngon”!'],
    ['日本 🎉 ß', '日本 🎉 ß'],
    ['한국', '한국'],
    ['ᴠà 𝗚𝗶𝗮̉𝗺 ＦＡＣＥ', 'va Giam FACE'],
    ['𝓗𝓸̂𝓶 𝕟𝕒𝕪 𝟚𝟘𝟚𝟞', 'Hom nay 2026'],
    ['ᴆồng ᵛᵃ̀ Ⓥⓐ̀ 🆅🅰', 'dong va Va VA'],
    ['½ № ㎡ ™ … ﷼ ℹ', '½ № ㎡ ™ … ﷼ ℹ'],
    ['', ''],
  ])('%s gives %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});
