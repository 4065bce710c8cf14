import { nfd } from './normal-form.ts';
import { plainLetters } from './styled-letters.ts';

/** Letters that carry no combining mark after NFD and so need a table: đ, and the look-alikes that stand for it in old text. */
const STROKED: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ɖ: 'd', Ɖ: 'D' };

/**
 * Takes the marks off Vietnamese text: `Đăng ký` gives `Dang ky`. Letters of a style are plain: `𝗚𝗶𝗮̉𝗺` gives `Giam`.
 * The same result for NFC and NFD input; characters without marks stay as they are (½, №, ™).
 */
export function fold(text: string): string {
  return plainLetters(nfd(text))
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐɖƉ]/g, (letter) => STROKED[letter] ?? letter)
    .normalize('NFC');
}
