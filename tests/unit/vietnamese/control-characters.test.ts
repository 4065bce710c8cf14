import { describe, expect, test } from 'vitest';
import { strayCharacters } from '../../../src/vietnamese/control-characters.ts';

const found = (text: string): string[] => strayCharacters(text).map(({ start, end }) => text.slice(start, end));

/** A character of each kind that belongs in no text. */
const STRAYS: readonly number[] = [
  ...[0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x7f, 0x80, 0x85, 0x91, 0x96, 0x9f],
  ...[0x34f, 0x61c, 0x115f, 0x1160, 0x2028, 0x2029, 0x202a, 0x202d, 0x202e, 0x2061, 0x2066, 0x2069, 0x206a, 0x206f],
  ...[0x2800, 0x3164, 0xd800, 0xdfff, 0xe000, 0xf0b7, 0xf8ff, 0xfdd0, 0xfe00, 0xfe0f, 0xffa0, 0xfff9, 0xfffa, 0xfffb],
  ...[0xfffd, 0xfffe, 0xffff, 0x1fffe, 0xe0001, 0xe0041, 0xe0100, 0xf0000, 0x10fffd],
];

test.each(STRAYS.map((point) => [point.toString(16).toUpperCase().padStart(4, '0'), String.fromCodePoint(point)]))(
  'U+%s is no text, in a word, beside one and by itself',
  (_hex, char) => {
    for (const text of [`Vi${char}ệt`, `xin ${char} chào`, `Face${char}book`, `(${char})`, `chào${char}`]) {
      expect(found(text)).toEqual([char]);
    }
  },
);

test('several in a row are one stretch', () => {
  expect(found('một\u0008\uFFFD\uE000hai\u2028 ba')).toEqual(['\u0008\uFFFD\uE000', '\u2028']);
});

describe('text', () => {
  test.each([
    'Một dòng\tcó tab\nvà hai\r\ndòng, 5.000\u00A0₫ – “đủ” … ½ № ㎡ ™ 日本 한국 привет',
    'Ti\u0065\u0302\u0301ng Vi\u0065\u0323\u0302t hư\u00ADớng xin\u200Bchào',
    '👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 ☎\uFE0E 1\uFE0F\u20E3 #\uFE0F\u20E3 ▶\uFE0F ©\uFE0F ‼\uFE0F 🏳\uFE0F\u200D🌈 🇻🇳',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    '葛\u{E0100} 漢\uFE00 ᠠ\u180B',
    'سلام \u2067שלום\u2069 \u202Bسلام\u202C \u061C',
    '한\u3164글, 각\u115Fㅏ',
    '⠓⠑\u2800⠇⠇⠕',
    '\uFFFC',
  ])('has none: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
