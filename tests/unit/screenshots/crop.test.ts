import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/schemas/mark.ts';
import { cropAround } from '../../../src/screenshots/crop.ts';

const TALL = { width: 400, height: 2000 };
const WIDE = { width: 1500, height: 500 };
const box = (x: number, y: number, width: number, height: number): Mark => ({
  kind: 'box',
  area: [x, y, width, height],
  label: 'A',
});
const WISH = { ratio: 1, least: 300 };

describe('a part of a picture', () => {
  test('without marks is the largest there is, from the top on', () => {
    expect(cropAround(TALL, [], WISH)).toEqual({ left: 0, top: 0, width: 400, height: 400 });
    expect(cropAround(WIDE, [], WISH)).toEqual({ left: 500, top: 0, width: 500, height: 500 });
  });

  test('stands around the mark, no narrower than asked for', () => {
    expect(cropAround(TALL, [box(0.4, 0.49, 0.2, 0.02)], WISH)).toEqual({
      left: 50,
      top: 850,
      width: 300,
      height: 300,
    });
  });

  test('stays inside the picture where the mark is at its edge', () => {
    expect(cropAround(TALL, [box(0.9, 0.98, 0.1, 0.02)], WISH)).toEqual({
      left: 100,
      top: 1700,
      width: 300,
      height: 300,
    });
  });

  test('holds all marks that fit into one, and else the first', () => {
    const near = cropAround(TALL, [box(0.1, 0.1, 0.5, 0.01), box(0.1, 0.2, 0.5, 0.01)], WISH);
    expect([near.top, near.top + near.height]).toEqual([160, 460]);
    const far = cropAround(TALL, [box(0.1, 0.1, 0.5, 0.01), box(0.1, 0.9, 0.5, 0.01)], WISH);
    expect([far.top, far.height]).toEqual([60, 300]);
  });

  test('looks at points and arrows, and not at what was covered', () => {
    const pin: Mark = { kind: 'pin', at: [0.5, 0.5], label: 'A' };
    const arrow: Mark = { kind: 'arrow', from: [0.5, 0.55], to: [0.5, 0.45], label: 'A' };
    const redact: Mark = { kind: 'redact', area: [0, 0, 1, 0.1] };
    expect(cropAround(TALL, [redact, pin], WISH).top).toBe(850);
    expect(cropAround(TALL, [redact, arrow], WISH).top).toBe(850);
  });

  test('always lies in the picture, whole pixels of it', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    const side = fc.integer({ min: 1, max: 5000 });
    const wish = fc.record({
      ratio: fc.double({ min: 0.3, max: 4, noNaN: true }),
      least: fc.integer({ min: 1, max: 2000 }),
    });
    fc.assert(
      fc.property(side, side, fraction, fraction, wish, (width, height, x, y, wished) => {
        const part = cropAround({ width, height }, [{ kind: 'pin', at: [x, y], label: 'A' }], wished);
        expect(Object.values(part).every(Number.isInteger)).toBe(true);
        expect(part.width >= 1 && part.height >= 1 && part.left >= 0 && part.top >= 0).toBe(true);
        expect(part.left + part.width <= width && part.top + part.height <= height).toBe(true);
      }),
    );
  });
});
