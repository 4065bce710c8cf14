import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureFacts } from '../../../src/collections/picture-facts.ts';
import { loadScreenshots } from '../../../src/collections/screenshots.ts';
import type { Finding } from '../../../src/document/finding.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { burn, FILL } from '../../../src/screenshots/burn.ts';
import { type Area, isFlat, type Pixels, pixelRect, storedPixels } from '../../../src/screenshots/pixels.ts';
import { foreignParts } from '../../../src/screenshots/png-chunks.ts';
import { checkRedactions, checkRedactionsOf } from '../../../src/screenshots/redaction.ts';
import { type Files, folderOf } from '../content-folder.ts';
import { AREA, secretImage, secretPng, secretYaml, SIZE, spread } from '../secret-picture.ts';

const WORD_AREA: Area = [...AREA];
const HUNDRED = { width: 100, height: 100 };

/** What is found in the screenshots of a folder, with paths inside of it. */
async function found(files: Files): Promise<Finding[]> {
  const dir = folderOf(files);
  const findings = await checkRedactions(loadScreenshots(dir).screenshots.values());
  return findings.map((one) => ({ ...one, file: relative(dir, resolve(one.file)).replaceAll('\\', '/') }));
}

const rules = async (files: Files): Promise<string[]> => (await found(files)).map(({ rule }) => rule);

/** A screenshot `bm/a` of a PNG with the word marked. */
const marked = (png: Uint8Array): Files => ({
  'screenshots/bm/a.yaml': secretYaml('a.png'),
  'screenshots/bm/a.png': png,
});

describe('the pixels of an area', () => {
  test.each([
    ['on the edges of pixels', [0.25, 0.5, 0.5, 0.25], [25, 50, 75, 75]],
    ['a hair beyond them', [0.0999, 0.1999, 0.3002, 0.4002], [9, 19, 41, 61]],
    ['inside one pixel', [0.505, 0.505, 0.001, 0.001], [50, 50, 51, 51]],
    ['up to the far corner', [0.5, 0.5, 0.500_001, 0.500_001], [50, 50, 100, 100]],
    ['at the far corner', [1, 1, 0.000_001, 0.000_001], [99, 99, 100, 100]],
  ] as const)('%s', (_, area, [left, top, right, bottom]) => {
    expect(pixelRect([...area], HUNDRED)).toEqual({ left, top, right, bottom });
  });

  test('begin with the pixel that a hair of it lies in', () => {
    expect(pixelRect([0.9989999997999999, 0, 0.001, 1], { width: 5000, height: 1 })).toMatchObject({ left: 4994 });
    expect(pixelRect([0.1 + 0.2, 0, 0.1, 1], { width: 1200, height: 1 })).toMatchObject({ left: 360, right: 480 });
  });

  test('cover it whole, are less than a pixel larger on each side, and lie in the picture', () => {
    const unit = fc.double({ min: 0, max: 0.999, noNaN: true });
    const size = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(unit, fc.double({ min: 0.001, max: 1, noNaN: true }), size, (x, part, width) => {
        const length = Math.min(part, 1 - x);
        const { left, right } = pixelRect([x, 0, length, 1], { width, height: 1 });
        // An edge that is a hair of a sum of decimals before a pixel stands on it, on both sides alike.
        expect(left).toBeLessThanOrEqual(x * width + 1e-9);
        expect(right).toBeGreaterThanOrEqual((x + length) * width - 1e-9);
        expect(x * width - left).toBeLessThan(1);
        expect(right - (x + length) * width).toBeLessThanOrEqual(1);
        expect(left >= 0 && right <= width && right > left).toBe(true);
      }),
      { examples: [[0.998999999999998, 0.001, 5000]] },
    );
  });
});

describe('a rectangle is flat', () => {
  const rect = { left: 2, top: 3, right: 7, bottom: 6 };
  const paint = (changes: readonly (readonly [x: number, y: number, rgba: readonly number[]])[]): Pixels => {
    const data = new Uint8Array(10 * 10 * 4).fill(255);
    for (const [x, y, rgba] of changes) data.set(rgba, (y * 10 + x) * 4);
    return { data, width: 10, height: 10, channels: 4, full: 255 };
  };
  const STRAY = [255, 254, 255, 255];

  test('where all its pixels are one opaque colour, whatever stands around it', () => {
    const around = [1, 2, 3, 4, 5, 6, 7].flatMap((at) => [
      [at, 2, STRAY] as const,
      [at, 6, STRAY] as const,
      [1, at, STRAY] as const,
      [7, at, STRAY] as const,
    ]);
    expect(isFlat(paint(around), rect)).toBe(true);
  });

  test.each([
    [2, 3],
    [6, 3],
    [2, 5],
    [6, 5],
    [4, 3],
    [4, 5],
    [2, 4],
    [6, 4],
    [4, 4],
  ])('not with one stray pixel at %i, %i', (x, y) => {
    expect(isFlat(paint([[x, y, STRAY]]), rect)).toBe(false);
  });

  test('not where it only seems to hide what is under it', () => {
    const all = Array.from({ length: 15 }, (_, at) => [2 + (at % 5), 3 + Math.floor(at / 5), [9, 9, 9, 254]] as const);
    expect(isFlat(paint(all), rect)).toBe(false);
    expect(isFlat(paint(all.map(([x, y]) => [x, y, [9, 9, 9, 255]])), rect)).toBe(true);
  });

  test('not where two colours of 16 bits differ in the last one', async () => {
    const data = new Uint16Array(10 * 10 * 3).fill(0x8000);
    const deep = (): Promise<Buffer> =>
      sharp(data, { raw: { width: 10, height: 10, channels: 3 } })
        .toColourspace('rgb16')
        .png()
        .toBuffer();
    expect(isFlat(await storedPixels(await deep()), rect)).toBe(true);
    data[(4 * 10 + 4) * 3] = 0x8001;
    expect(isFlat(await storedPixels(await deep()), rect)).toBe(false);
  });
});

describe('burning', () => {
  test('leaves one grey in the area and every other pixel as it was', async () => {
    const before = await secretPng();
    expect(await spread(before)).toBe(255);
    const after = await burn(before, [WORD_AREA]);
    expect(await spread(after)).toBe(0);
    const expected = await storedPixels(before);
    const { left, top, right, bottom } = pixelRect(WORD_AREA, SIZE);
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) expected.data.set(FILL, (y * SIZE.width + x) * expected.channels);
    }
    const { data } = await storedPixels(after);
    expect(Buffer.from(data).equals(Buffer.from(expected.data))).toBe(true);
  });

  test('makes what was see-through opaque', async () => {
    const hole = await sharp({ create: { ...SIZE, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer();
    const after = await storedPixels(await burn(hole, [WORD_AREA]));
    expect(isFlat(after, pixelRect(WORD_AREA, SIZE))).toBe(true);
    expect(after.data[3]).toBe(0);
  });

  test('takes everything else out of the file, and keeps that it is a capture at 200 %', async () => {
    const exif = { IFD0: { ImageDescription: 'MATKHAU' } };
    const tagged = await secretImage().withMetadata({ density: 144, exif }).withXmp('<x>MATKHAU</x>').png().toBuffer();
    const before = Buffer.concat([tagged, Buffer.from('MATKHAU')]);
    expect(foreignParts(before).join()).toMatch(/EXIF.*XMP|XMP.*EXIF/);
    expect(before.includes('MATKHAU')).toBe(true);
    const after = await burn(before, [WORD_AREA]);
    expect(foreignParts(after)).toEqual([]);
    expect(after.includes('MATKHAU')).toBe(false);
    const path = join(folderOf({ 'a.png': after }), 'a.png');
    expect(await pictureFacts(path)).toMatchObject({ ratio: 2, ...SIZE });
    writeFileSync(path, await burn(await secretPng(), [WORD_AREA]));
    expect(await pictureFacts(path)).toMatchObject({ ratio: 1, ...SIZE });
  });

  test('means the picture as it is seen, also where the file lies on its side', async () => {
    const onItsSide = await sharp(await secretPng())
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .png()
      .toBuffer();
    expect(await sharp(onItsSide).metadata()).toMatchObject({ width: 300, height: 600, orientation: 6 });
    const after = await burn(onItsSide, [WORD_AREA]);
    expect(await sharp(after).metadata()).toMatchObject(SIZE);
    expect(await sharp(after).metadata()).not.toHaveProperty('orientation');
    expect(await spread(after)).toBe(0);
    expect(await rules(marked(onItsSide))).toContain('not-redacted');
    expect(await rules(marked(after))).toEqual([]);
    const flatOnItsSide = await sharp(after).rotate(270).withMetadata({ orientation: 6 }).png().toBuffer();
    expect(await rules(marked(flatOnItsSide))).toEqual(['redact-metadata']);
  });

  test('of areas that overlap leaves each of them flat', async () => {
    const areas: Area[] = [WORD_AREA, [0.05, 0.1, 0.3, 0.2], [0.3, 0.3, 0.69, 0.5]];
    const pixels = await storedPixels(await burn(await secretPng(), areas));
    expect(areas.map((area) => isFlat(pixels, pixelRect(area, pixels)))).toEqual([true, true, true]);
  });
});

describe('the check of screenshots', () => {
  test('says nothing of a redacted picture, nor of one by hand in another colour', async () => {
    expect(await rules(marked(await burn(await secretPng(), [WORD_AREA])))).toEqual([]);
    expect(await rules(marked(await secretPng({ ink: '#fff' })))).toEqual([]);
  });

  test('finds one pixel that was left at an edge', async () => {
    const burnt = await burn(await secretPng(), [WORD_AREA]);
    const { left, top, right, bottom } = pixelRect(WORD_AREA, SIZE);
    const spots = [
      [left, top + 9],
      [right - 1, top + 9],
      [left + 9, top],
      [left + 9, bottom - 1],
    ];
    for (const [x = 0, y = 0] of spots) {
      const dot = { create: { width: 1, height: 1, channels: 3, background: '#8c8f95' } } as const;
      const stray = await sharp(burnt)
        .composite([{ input: dot, left: x, top: y }])
        .png()
        .toBuffer();
      expect(await rules(marked(stray)), `${x}, ${y}`).toEqual(['not-redacted']);
    }
  });

  test('tells each fault in its place, with what to do', async () => {
    const burnt = await burn(await secretPng(), [WORD_AREA]);
    const small = await sharp(burnt).resize(600, 250, { fit: 'fill' }).png().toBuffer();
    const text = await sharp(burnt)
      .keepExif()
      .withMetadata({ exif: { IFD0: { Artist: 'An' } } })
      .png()
      .toBuffer();
    const dark = (name: string): string => secretYaml(`${name}.png`, `imageDark: ${name}-toi.png\n`);
    const findings = await found({
      'screenshots/bm/chua-che.yaml': dark('chua-che'),
      'screenshots/bm/chua-che.png': burnt,
      'screenshots/bm/chua-che-toi.png': await secretPng({ ink: '#eee', paper: '#111' }),
      'screenshots/bm/cat-ngang.yaml': secretYaml('cat-ngang.png').replace(/ {2}- \{ kind: redact.*\n/, ''),
      'screenshots/bm/cat-ngang.png': (await secretPng()).subarray(0, 900),
      'screenshots/bm/du-lieu.yaml': secretYaml('du-lieu.png'),
      'screenshots/bm/du-lieu.png': Buffer.concat([text, Buffer.from('phần còn lại của ảnh cũ')]),
      'screenshots/bm/gia-png.yaml': secretYaml('gia-png.png'),
      'screenshots/bm/gia-png.png': await sharp(burnt).jpeg().toBuffer(),
      'screenshots/bm/lech.yaml': dark('lech').replace(/ {2}- \{ kind: redact.*\n/, ''),
      'screenshots/bm/lech.png': burnt,
      'screenshots/bm/lech-toi.png': small,
    });
    await expect(`${formatFindings(findings)}\n`).toMatchFileSnapshot('../../fixtures/unit/redaction-messages.txt');
  });

  test('takes a dark picture at another scale for the same proportions', async () => {
    const light = await sharp(await secretPng())
      .resize(300, 151, { fit: 'fill' })
      .png()
      .toBuffer();
    const yaml = 'image: a.png\nimageDark: b.png\nalt: Trang tài khoản.\ncaption: Nút lưu.\n';
    const files = { 'screenshots/bm/a.yaml': yaml, 'screenshots/bm/a.png': light };
    expect(await rules({ ...files, 'screenshots/bm/b.png': await secretPng() })).toEqual([]);
  });

  test('while writing looks at the marked screenshots of the page only', async () => {
    const dir = folderOf({ ...marked(await secretPng()), 'screenshots/bm/b.yaml': secretYaml('a.png') });
    expect((await checkRedactionsOf(dir, ['bm/a', 'bm/a', 'khong/co'])).map(({ rule }) => rule)).toEqual([
      'not-redacted',
    ]);
    expect(await checkRedactionsOf(dir, [])).toEqual([]);
  });
});
