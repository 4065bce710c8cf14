import { expect, test } from 'vitest';
import { fontVariants, textFontFiles } from '../../src/fonts.ts';

test('of all files of the font the two for running text are fetched early, bold ones when they are met', () => {
  const served = fontVariants.map(({ weight, unicodeRange: [first] }) => ({
    weight: String(weight),
    src: [{ url: `/${weight}-${first}.woff2` }],
  }));
  expect(served).toHaveLength(4);
  expect(textFontFiles(served)).toEqual(['/400-U+0102-0103.woff2', '/400-U+0000-00FF.woff2']);
});
