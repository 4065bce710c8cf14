import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, centreOf } from '../../../scripts/lib/screen-geometry.ts';

const PICTURE = { width: 520, height: 400 };

describe('the area of an element', () => {
  test('is a part of the picture, with 4 px of air on each side', () => {
    expect(areaOf({ x: 56, y: 104, width: 96, height: 40 }, PICTURE)).toEqual([0.1, 0.25, 0.2, 0.12]);
  });

  test('ends where the picture ends', () => {
    expect(areaOf({ x: -10, y: 0, width: 540, height: 398 }, PICTURE)).toEqual([0, 0, 1, 1]);
  });

  test('never leaves the picture, wherever the element is', () => {
    const number = fc.double({ min: -100, max: 700, noNaN: true });
    const length = fc.double({ min: 0, max: 700, noNaN: true });
    fc.assert(
      fc.property(number, number, length, length, (x, y, width, height) => {
        const [left = -1, top = -1, across = -1, down = -1] = areaOf({ x, y, width, height }, PICTURE);
        for (const part of [left, top, across, down]) expect(part).toBeGreaterThanOrEqual(0);
        expect(left + across).toBeLessThanOrEqual(1.000_001);
        expect(top + down).toBeLessThanOrEqual(1.000_001);
      }),
    );
  });
});

describe('the centre of an element', () => {
  test('is its middle, with 4 decimals', () => {
    expect(centreOf({ x: 100, y: 100, width: 33, height: 100 }, PICTURE)).toEqual([0.224, 0.375]);
  });

  test('stays inside the picture', () => {
    expect(centreOf({ x: 600, y: -90, width: 20, height: 20 }, PICTURE)).toEqual([1, 0]);
  });
});
