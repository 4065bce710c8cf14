import { expect, test } from 'vitest';
import { shortened, visible } from '../../../src/lint/visible.ts';
import { codePoint } from '../../../src/vietnamese/control-characters.ts';

test.each([
  ['hư\u00ADớng', 'hư⟨U+00AD⟩ớng'],
  ['e\u0301', 'e⟨U+0301⟩'],
  ['\u00D0ăng \u0256\u0111', 'Ð⟨U+00D0⟩ăng ɖ⟨U+0256⟩đ'],
  ['c\u0430c', 'cа⟨U+0430⟩c'],
  ['a\u202Eb\u{E0020}', 'a⟨U+202E⟩b⟨U+E0020⟩'],
  ['a\u0008b\u0085c\u3164d\uFFFDe\uE000', 'a⟨U+0008⟩b⟨U+0085⟩c⟨U+3164⟩d⟨U+FFFD⟩e⟨U+E000⟩'],
  ['ᴠà 𝗮', 'ᴠ⟨U+1D20⟩à 𝗮⟨U+1D5EE⟩'],
  ['Được, “đúng” … 20 ₫', 'Được, “đúng” … 20 ₫'],
])('%j is shown as %s', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test('a long passage is said again by its beginning', () => {
  expect(shortened('một  hai\nba ')).toBe('một hai ba');
  expect(shortened('chữ '.repeat(100))).toMatch(/^(chữ )+chữ…$/);
});

test('a code point is written as one looks it up', () => {
  expect(codePoint('đ')).toBe('U+0111');
  expect(codePoint('👩')).toBe('U+1F469');
});
