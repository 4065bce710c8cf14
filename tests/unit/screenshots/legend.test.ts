import { expect, test } from 'vitest';
import { legendPieces, legendText } from '../../../src/screenshots/legend.ts';

test.each([
  ['Nút **Create Account**, ở góc', ['plain:Nút ', 'strong:Create Account', 'plain:, ở góc']],
  ['*Nghiêng* và `mã`', ['em:Nghiêng', 'plain: và ', 'code:mã']],
  ['Ô nhập', ['plain:Ô nhập']],
  ['R&D < 5 & ĐẶNG', ['plain:R&D < 5 & ĐẶNG']],
])('%s', (label, pieces) => {
  expect(legendPieces(label).map(({ style, text }) => `${style}:${text}`)).toEqual(pieces);
});

test('nothing in it becomes HTML', () => {
  expect(legendText('a <script>alert(1)</script> b')).toBe('a <script>alert(1)</script> b');
});

test('its plain words are without signs of style', () => {
  expect(legendText('Nút **Next**')).toBe('Nút Next');
});
