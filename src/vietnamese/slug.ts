import { fold } from './fold.ts';
import { nfc } from './normal-form.ts';

/** What stands for a text of no Latin letter or digit at all: its code points, which are ASCII and never change. */
function codePoints(text: string): string {
  return Array.from(nfc(text).replace(/[^\p{L}\p{N}]/gu, ''), (char) => (char.codePointAt(0) ?? 0).toString(16)).join(
    '-',
  );
}

/** What stands for a text of signs alone (an emoji): their code points in hex, `🔥👍` gives `1f525-1f44d`. */
export function signsSlug(text: string): string {
  const signs = Array.from(nfc(text).replace(/\s/g, ''));
  return signs.map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-');
}

/**
 * Makes the address form of a Vietnamese text: `Tạo tài khoản & trang` gives `tao-tai-khoan-va-trang`.
 * The result holds only a-z, 0-9 and single hyphens, and is the same for NFC and NFD.
 * A text without any Latin letter or digit gives its code points in hex; a text without letters gives ''.
 */
export function slug(text: string): string {
  const ascii = fold(text)
    .toLowerCase()
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii || codePoints(text);
}
