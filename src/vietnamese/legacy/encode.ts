import type { Charset } from './charsets.ts';
import { codes } from './codes.ts';
import { type CODE_TABLES, VIQR_MARKS, WINDOWS_1258 } from './tables.ts';

function codeOf(charset: keyof typeof CODE_TABLES): ReadonlyMap<string, string> {
  return new Map(codes(charset).map(({ letter, code }) => [letter, code]));
}

const CODE_OF = { tcvn3: codeOf('tcvn3'), vni: codeOf('vni'), viscii: codeOf('viscii'), vps: codeOf('vps') } as const;

function inverse(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).map(([code, char]) => [char, code]));
}

const TO_1258 = inverse(WINDOWS_1258);
const TO_VIQR = inverse(VIQR_MARKS);

/** Windows-1258 and VIQR write the tone after its letter; the circumflex is part of the letter in the first. */
function signs(char: string, of: ReadonlyMap<string, string>): string {
  const whole = of.get(char);
  if (whole) return whole;
  const [, letter = char, tone = ''] =
    /^(.[\u0306\u0302\u031B]?)([\u0300\u0301\u0303\u0309\u0323]?)$/u.exec(reordered(char)) ?? [];
  const composed = letter.normalize('NFC');
  return (of.get(composed) ?? composed) + (of.get(tone) ?? tone);
}

/** Decomposed, with the quality mark before the tone. */
function reordered(char: string): string {
  return char.normalize('NFD').replace(/(\u0323)([\u0306\u0302])/, '$2$1');
}

function viqrSigns(char: string): string {
  if (char === 'đ' || char === 'Đ') return char === 'đ' ? 'dd' : 'DD';
  return [...reordered(char)].map((sign) => TO_VIQR.get(sign) ?? sign).join('');
}

/**
 * Writes Vietnamese as an old encoding read as Western text shows it, the counterpart of `decodeLegacy`.
 * Letters that the charset lacks stay.
 */
export function encodeLegacy(text: string, charset: Charset): string {
  const chars = [...text.normalize('NFC')];
  if (charset === 'windows-1258') return chars.map((char) => signs(char, TO_1258)).join('');
  if (charset === 'viqr') return chars.map(viqrSigns).join('');
  return chars.map((char) => CODE_OF[charset].get(char) ?? char).join('');
}
