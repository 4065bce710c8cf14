import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHaveStyledLetter, plainLetters, styledLetter } from '../../../src/vietnamese/styled-letters.ts';
import { styledWords } from '../../../src/vietnamese/styled-words.ts';
import { allSyllables, composeSyllable } from '../../../src/vietnamese/syllable.ts';

/** Every character, but for the halves of pairs. */
function* everyCharacter(): Generator<string> {
  for (let point = 0; point < 0x110000; point += 1) {
    if (point < 0xd800 || point > 0xdfff) yield String.fromCodePoint(point);
  }
}

/** The text with what is sure replaced, or with all that is told. */
function repaired(text: string, all = false): string {
  return styledWords(text)
    .filter(({ sure }) => sure || all)
    .reduceRight((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), text);
}

const told = (text: string): string[] => styledWords(text).map(({ to, sure }) => (sure ? to : `${to}?`));

describe('the table of styled letters', () => {
  test('says what Unicode says, where that has an answer', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const char of everyCharacter()) {
      const styled = styledLetter(char);
      if (!styled) continue;
      count += 1;
      const known = char.normalize('NFKC').replace(/[()]/g, '');
      if (!mayHaveStyledLetter(char) || (known !== char && known !== styled.plain)) wrong.push(char);
    }
    expect(count).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  });

  test('has no sign: fractions, units, marks and numbers in circles stay', () => {
    const signs = '½ ¼ № ㎡ ㎏ ™ © ® ℃ ℉ ℹ ① ⑴ ² ₂ Ⅳ ª º ﬁ … 🇻🇳 🆗 🆎 ㉠';
    expect(plainLetters(signs)).toBe(signs);
  });
});

describe('a word in styled letters', () => {
  test.each([
    ['mathematical bold', '𝗚𝗶𝗮̉𝗺', 'Giảm'],
    ['mathematical bold, composed where it can be', '𝗚𝗶𝗮̉𝗺'.normalize('NFC'), 'Giảm'],
    ['mathematical script', '𝓝𝓰𝓾̛𝓸̛̀𝓲', 'Người'],
    ['mathematical double-struck', '𝕟𝕙𝕒̀', 'nhà'],
    ['mathematical monospace', '𝚜𝚊̉𝚗', 'sản'],
    ['mathematical, without marks', '𝗙𝗮𝗰𝗲𝗯𝗼𝗼𝗸', 'Facebook'],
    ['mathematical digits', '𝟮𝟬𝟮𝟲', '2026'],
    ['mathematical, beside plain letters with marks', '𝗡𝗴ườ𝗶', 'Người'],
    ['wide', 'ＦＡＣＥ', 'FACE'],
    ['wide, marked', 'Ｖｉｅ̣̂ｔ', 'Việt'],
    ['wide, in part', 'Ｆacebook', 'Facebook'],
    ['wide digits', '２０２６', '2026'],
    ['small capitals', 'ᴠà', 'và'],
    ['small capitals only', 'ᴠᴀ̀', 'và'],
    ['small capitals, a name', 'Fᴀᴄᴇʙᴏᴏᴋ', 'Facebook'],
    ['a small eth', 'ᴆồng', 'đồng'],
    ['raised letters', 'ᵛᵃ̀', 'và'],
    ['circled letters', 'Ⓖⓘⓐ̉ⓜ', 'Giảm'],
    ['squared letters', '🅷🅾🆃', 'HOT'],
    ['letters in brackets', '⒣⒪⒯', 'hot'],
  ])('is plain again: %s', (_style, written, to) => {
    expect(repaired(`Bạn ${written} nhé`)).toBe(`Bạn ${to} nhé`);
  });

  test('is sure beside one in its style that is', () => {
    expect(told('𝗰𝗵𝗼 𝗮𝗶')).toEqual(['cho?']);
    expect(told('𝗚𝗶𝗮̉𝗺 𝗴𝗶𝗮́ 𝗰𝗵𝗼 𝗮𝗶 𝗼̛̉ 𝗩𝗡')).toEqual(['Giảm', 'giá', 'cho', 'ai', 'ở', 'VN']);
  });

  test('comes back for every syllable of the language, in bold', () => {
    const bold = (word: string): string =>
      word.normalize('NFD').replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97));
    const words = [...allSyllables()]
      .map((syllable) => composeSyllable(syllable))
      .filter((word) => word.length > 1 && /[^a-z]/.test(word) && !word.includes('đ'));
    expect(words.length).toBeGreaterThan(10_000);
    expect(words.filter((word) => repaired(bold(word)) !== word)).toEqual([]);
  });
});

describe('what is no word has no entry', () => {
  test.each([
    ['variables', 'với 𝑥, 𝑦 và 𝑎𝑏 = 𝑐𝑑'],
    ['a formula', 'hàm 𝑓(𝑥) = 𝑎𝑥² + 𝑏, 𝒙̂ ∈ ℝ và ℓ = 3'],
    ['names in a formula', 'lim(𝑠𝑖𝑛 𝑥)/𝑥, 𝑚𝑎𝑥(𝑎, 𝑏)'],
    ['a transcription', 'đọc là /sɪn/, [bɪ̃n] hay tʰan, ʔa˧˥'],
    ['indices', 'aᵢ, xₙ, nᵗʰ, 1ˢᵗ, mᵒ'],
    ['a trade mark', 'nhãn Aᵀᴹ và ℠'],
    ['signs', 'nhóm máu 🅰 và 🅱, bãi 🅿️, ⓒ 2026, ⓐ ⓑ'],
    ['Japanese', '日本のＴＯＫＹＯへ Ｎ１'],
    ['Greek', 'góc 𝛼 và 𝛽'],
  ])('%s: %s', (_what, text) => {
    expect(styledWords(text)).toEqual([]);
  });
});

test('whatever a text holds, what is told is in order, of styled letters, and gone after one round', () => {
  const piece = fc.constantFrom(...'𝗮𝗻𝑎ᴠᴀɪᵃᵗⓐⓑ🅰ＡＢ２aàn\u0301\u0323 .=/日1');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, to } of styledWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(mayHaveStyledLetter(text.slice(start, end))).toBe(true);
        expect(mayHaveStyledLetter(to)).toBe(false);
        last = end;
      }
      expect(repaired(repaired(text))).toBe(repaired(text));
    }),
    { numRuns: 2000 },
  );
});
