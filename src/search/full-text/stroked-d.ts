import { plainLetters } from '../../vietnamese/styled-letters.ts';

/**
 * Pagefind folds combining marks but not the stroke of đ, so `dang ky` would never find `đăng ký`. In the index and
 * in every query đ is therefore ḏ (d with a line below): one code unit, stable under NFC, and folded to d.
 */
const TO_INDEX: Readonly<Record<string, string>> = { đ: 'ḏ', Đ: 'Ḏ' };
const FROM_INDEX: Readonly<Record<string, string>> = { ḏ: 'đ', Ḏ: 'Đ' };

/** Text as the index holds it: NFC, plain letters, ḏ for đ. Also right for a whole HTML page, whose markup is ASCII. */
export function toIndexText(text: string): string {
  return plainLetters(text)
    .normalize('NFC')
    .replace(/[đĐ]/g, (letter) => TO_INDEX[letter] ?? letter);
}

/** Text of the index as readers see it: đ again. */
export function fromIndexText(text: string): string {
  return text.replace(/[ḏḎ]/g, (letter) => FROM_INDEX[letter] ?? letter);
}

/** What a reader typed, as the index is asked for it; '' where there is nothing to look for. */
export function toIndexQuery(typed: string): string {
  return toIndexText(typed).replace(/\s+/g, ' ').trim();
}
