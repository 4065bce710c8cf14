import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import type { Mark } from '../../../src/schemas/mark.ts';
import { burnedMarks } from '../../../src/screenshots/burned-marks.ts';
import { type Burning, MARK_TONES } from '../../../src/screenshots/burned-strokes.ts';
import { overlayShapes } from '../../../src/screenshots/geometry.ts';

const SIZE = { width: 400, height: 200 };
const WHOLE: Burning = { picture: SIZE, view: { left: 0, top: 0, ...SIZE }, scale: 1 };
const BOX: Mark = { kind: 'box', area: [0.25, 0.25, 0.5, 0.5], label: 'A' };

function svg(marks: readonly Mark[], burning: Burning = WHOLE): string {
  return burnedMarks(overlayShapes(marks, SIZE), burning);
}

/** Red, green, blue and opacity of one pixel of what is drawn. */
async function pixel(drawing: string, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(Buffer.from(drawing)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + 4)];
}

const DEEP = [0x8c, 0x1c, 0x0c, 255];
const LIGHT = [255, 255, 255, 255];
const NOTHING = 0;

test('the tones are those of the page', () => {
  const css = readFileSync(join(root, 'src', 'styles', 'figures.css'), 'utf8');
  expect(css).toContain(`--mark-deep: ${MARK_TONES.deep};`);
  expect(css).toContain(`--mark-light: ${MARK_TONES.light};`);
});

describe('a box', () => {
  test('is a dark line in a light one, empty inside', async () => {
    const drawing = svg([BOX]);
    expect(await pixel(drawing, 200, 50)).toEqual(DEEP);
    expect(await pixel(drawing, 200, 47)).toEqual(LIGHT);
    expect((await pixel(drawing, 200, 100))[3]).toBe(NOTHING);
    expect((await pixel(drawing, 200, 20))[3]).toBe(NOTHING);
  });

  test('is as thick as the raster is larger than the page', async () => {
    const large = {
      picture: { width: 800, height: 400 },
      view: { left: 0, top: 0, width: 800, height: 400 },
      scale: 2,
    };
    const drawing = svg([BOX], large);
    expect(await pixel(drawing, 400, 102)).toEqual(DEEP);
    expect(await pixel(drawing, 400, 95)).toEqual(LIGHT);
  });

  test('whose line runs through the badge of another lies below it, as on the page', async () => {
    const crossing: Mark = { kind: 'box', area: [0.1, 0.25, 0.5, 0.5], label: 'B' };
    // The badge of the first has its middle on the upper line of the second; the light casing would show beside it.
    expect(await pixel(svg([BOX, crossing]), 95, 47)).toEqual(DEEP);
  });

  test('stands at its place in a part of the picture', async () => {
    const part = { ...WHOLE, view: { left: 150, top: 30, width: 100, height: 100 } };
    const drawing = svg([BOX], part);
    expect(await pixel(drawing, 50, 20)).toEqual(DEEP);
    expect((await sharp(Buffer.from(drawing)).metadata()).width).toBe(100);
  });
});

describe('a badge', () => {
  test('is a filled circle on the corner, with its number where there is one to draw', async () => {
    const asked: [string, number][] = [];
    const digits = (text: string, size: number) => {
      asked.push([text, size]);
      return { path: 'M0 0H4V-10H0Z', width: 4 };
    };
    const numbered = svg([BOX, { ...BOX, area: [0.6, 0.6, 0.1, 0.1] }], { ...WHOLE, digits });
    expect(asked).toEqual([
      ['1', 15],
      ['2', 15],
    ]);
    expect(await pixel(numbered, 100, 50)).toEqual(LIGHT);
    expect(await pixel(svg([BOX]), 100, 50)).toEqual(DEEP);
  });

  test('that the edge would cut is moved inside, and one outside is left out', async () => {
    const corner = svg([{ ...BOX, area: [0, 0, 0.5, 0.5] }]);
    expect(corner).toContain('cx="14" cy="14"');
    const part = { ...WHOLE, view: { left: 150, top: 30, width: 100, height: 100 } };
    expect(svg([BOX], part)).not.toContain('<circle');
  });

  test('beside its point is joined to it', async () => {
    const drawing = svg([{ kind: 'pin', at: [0.5, 0.5], label: 'A', place: 'right' }]);
    expect(await pixel(drawing, 200, 100)).toEqual(DEEP);
    expect(await pixel(drawing, 230, 100)).toEqual(DEEP);
    expect(await pixel(drawing, 212, 100)).toEqual(DEEP);
  });
});

test('an arrow has its badge where it begins and its head where it ends', async () => {
  const drawing = svg([{ kind: 'arrow', from: [0.25, 0.5], to: [0.75, 0.5], label: 'A' }]);
  expect(await pixel(drawing, 100, 100)).toEqual(DEEP);
  expect(await pixel(drawing, 200, 100)).toEqual(DEEP);
  expect(await pixel(drawing, 290, 102)).toEqual(DEEP);
  expect((await pixel(drawing, 310, 100))[3]).toBe(NOTHING);
});

test('a spotlight dims what is around it, and nothing in it', async () => {
  const drawing = svg([{ kind: 'spotlight', area: [0.25, 0.25, 0.5, 0.5] }]);
  expect((await pixel(drawing, 10, 10))[3]).toBe(Math.round(0.55 * 255));
  expect((await pixel(drawing, 200, 100))[3]).toBe(NOTHING);
});

test('a redaction draws nothing: it is in the pixels', () => {
  expect(svg([{ kind: 'redact', area: [0, 0, 1, 1] }])).toBe(svg([]));
});
