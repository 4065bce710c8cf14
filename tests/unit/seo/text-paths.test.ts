import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { type Face, loadFace } from '../../../src/seo/face.ts';
import {
  drawableText,
  glyphIds,
  lineMeasure,
  missingSigns,
  outlineText,
  textWidth,
} from '../../../src/seo/text-paths.ts';

const TEXT = 'ĐẶNG Ữ ệ ₫';
let face: Face;

beforeAll(async () => {
  face = await loadFace(root, 700);
});

/** The grey pixels of a path, on a sheet that holds the whole sample. */
async function drawn(path: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="90"><rect width="360" height="90" fill="#fff"/><path transform="translate(10 65)" d="${path}"/></svg>`;
  return sharp(Buffer.from(svg)).greyscale().raw().toBuffer();
}

function differing(one: Buffer, other: Buffer): number {
  return one.filter((pixel, at) => Math.abs(pixel - (other[at] ?? 0)) > 64).length;
}

describe('Vietnamese text', () => {
  test('is drawn with a glyph of its own for each letter', () => {
    const ids = glyphIds(TEXT, face);
    expect(ids).toHaveLength([...TEXT].length);
    expect(ids.every((id) => id > 0)).toBe(true);
    expect(outlineText(TEXT, 50, face).missing).toEqual([]);
    const letters = [...TEXT.replaceAll(' ', '')].map((letter) => outlineText(letter, 50, face).path);
    expect(new Set(letters).size).toBe(letters.length);
  });

  test('is drawn, and not left out', async () => {
    const text = outlineText(TEXT, 50, face);
    expect(differing(await drawn(text.path), await drawn(''))).toBeGreaterThan(2_000);
  });

  test('in NFD is the same picture as in NFC', async () => {
    const composed = outlineText(TEXT, 50, face);
    const decomposed = outlineText(TEXT.normalize('NFD'), 50, face);
    expect(decomposed).toEqual(composed);
    expect((await drawn(decomposed.path)).equals(await drawn(composed.path))).toBe(true);
  });

  test.each(['aàáảãạăằắẳẵặâầấẩẫậ', 'eèéẻẽẹêềếểễệiìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữựyỳýỷỹỵdđ'])(
    'has every letter: %s',
    (letters) => {
      for (const each of [...letters, ...letters.toUpperCase()]) {
        expect(outlineText(each, 50, face).missing, each).toEqual([]);
      }
    },
  );
});

test('a character the font does not have is named and left out, with no gap where it stood', () => {
  const outline = outlineText('a漢🎉漢b', 50, face);
  expect(outline).toMatchObject({
    missing: ['漢', '🎉'],
    width: outlineText('a', 50, face).width + outlineText('b', 50, face).width,
  });
  expect(textWidth('a漢b', face)).toBeCloseTo(outline.width / 50, 3);
  expect(glyphIds('漢🎉', face)).toEqual([]);
});

test.each([
  ['Bán hàng 🎉 ngày Tết', 'Bán hàng ngày Tết', ['🎉']],
  ['👨‍👩‍👧 Cả nhà ❤️ cùng làm 漢', 'Cả nhà cùng làm', ['👨‍👩‍👧', '❤️', '漢']],
  ['🇻🇳', '', ['🇻🇳']],
  ['Giá 5.000 ₫ – “rẻ”…', 'Giá 5.000 ₫ – “rẻ”…', []],
  ['Tạo trang'.normalize('NFD'), 'Tạo trang', []],
])('of %j a card says %j', (text, drawable, missing) => {
  expect(drawableText(text, face)).toBe(drawable);
  expect(missingSigns(text, face)).toEqual(missing);
});

test('a text without characters has no width and no path', () => {
  expect(outlineText('', 50, face)).toEqual({ path: '', width: 0, missing: [] });
});

test('measured at size 1, word by word, a text is as wide as it is drawn', () => {
  expect(textWidth(TEXT, face) * 50).toBeCloseTo(outlineText(TEXT, 50, face).width, 3);
  const sentence = 'Tạo tài khoản quảng cáo';
  expect(lineMeasure(face)(sentence) * 50).toBeCloseTo(outlineText(sentence, 50, face).width, 0);
});
