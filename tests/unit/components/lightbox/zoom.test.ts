import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampScale,
  doubleClickScale,
  fitScale,
  MAX_SCALE,
  middle,
  nextScale,
  placeUnder,
  scrollToKeep,
  spread,
} from '../../../../src/components/lightbox/zoom.ts';

const length = fc.integer({ min: 1, max: 5000 });
const size = fc.record({ width: length, height: length });
const scale = fc.double({ min: 0.01, max: MAX_SCALE, noNaN: true });
const fit = fc.double({ min: 0.01, max: 1, noNaN: true });

describe('the scale at which a picture fits', () => {
  test.each([
    ['a wide picture goes by the width', { width: 1440, height: 360 }, { width: 720, height: 800 }, 0.5],
    ['a tall one by the height', { width: 400, height: 2000 }, { width: 800, height: 500 }, 0.25],
    ['a small one is not blown up', { width: 300, height: 200 }, { width: 800, height: 500 }, 1],
  ])('%s', (_, picture, room, expected) => {
    expect(fitScale(picture, room)).toBe(expected);
  });

  test('leaves nothing outside of the room, and is not much smaller than it could be', () => {
    fc.assert(
      fc.property(size, size, (picture, room) => {
        const found = fitScale(picture, room);
        fc.pre(found > 0.01);
        expect(picture.width * found).toBeLessThanOrEqual(room.width + 1e-6);
        expect(picture.height * found).toBeLessThanOrEqual(room.height + 1e-6);
        const full = [found, (picture.width * found) / room.width, (picture.height * found) / room.height];
        expect(Math.max(...full)).toBeCloseTo(1);
      }),
    );
  });

  test('is a scale also where there is no room', () => {
    expect(fitScale({ width: 800, height: 600 }, { width: -32, height: 0 })).toBeGreaterThan(0);
  });
});

describe('the scales that can be had', () => {
  test('go from where the picture fits to 400 %', () => {
    expect([0.1, 0.5, 2, 9].map((asked) => clampScale(asked, 0.4))).toEqual([0.4, 0.5, 2, 4]);
  });

  /** The scales ten presses on one button lead through. */
  function presses(from: number, lowest: number, direction: 1 | -1): number[] {
    const scales = [from];
    for (let press = 0; press < 10; press += 1) scales.push(nextScale(scales[press] ?? from, lowest, direction));
    return scales;
  }

  test('+ goes up to 400 % and − back to where the picture fits, in ten presses at most', () => {
    fc.assert(
      fc.property(scale, fit, (from, lowest) => {
        expect(presses(clampScale(from, lowest), lowest, 1).at(-1)).toBe(MAX_SCALE);
        const down = presses(MAX_SCALE, lowest, -1);
        expect(down.at(-1)).toBe(lowest);
        expect(down).toContain(1);
      }),
    );
  });

  test('100 % is on the way', () => {
    expect(nextScale(0.9, 0.62, 1)).toBe(1);
    expect(nextScale(1.4, 0.62, -1)).toBe(1);
    expect(nextScale(0.7, 0.62, -1)).toBe(0.62);
  });

  test('a double click comes near, and goes back from any scale', () => {
    expect(doubleClickScale(0.4, 0.4)).toBe(1);
    expect(doubleClickScale(0.95, 0.95)).toBe(2);
    expect(doubleClickScale(3, 0.4)).toBe(0.4);
  });
});

describe('the place under a point', () => {
  const box = fc.record({ left: length, top: length, width: length, height: length });
  const point = fc.record({ x: length, y: length });

  test('is a fraction of the picture', () => {
    expect(placeUnder({ x: 150, y: 60 }, { left: 100, top: 50, width: 200, height: 40 })).toEqual({ x: 0.25, y: 0.25 });
  });

  test('lies under it again, at any other size, after scrolling as told', () => {
    fc.assert(
      fc.property(box, box, point, (before, after, at) => {
        const place = placeUnder(at, before);
        const { x, y } = scrollToKeep(place, at, after);
        const scrolled = { ...after, left: after.left - x, top: after.top - y };
        expect(scrolled.left + place.x * scrolled.width).toBeCloseTo(at.x, 4);
        expect(scrolled.top + place.y * scrolled.height).toBeCloseTo(at.y, 4);
      }),
    );
  });

  test('needs no scrolling while nothing changed', () => {
    const still = { left: 10, top: 20, width: 300, height: 200 };
    const { x, y } = scrollToKeep(placeUnder({ x: 77, y: 88 }, still), { x: 77, y: 88 }, still);
    expect([x, y].map((way) => Math.round(way * 1e6))).toEqual([0, 0]);
  });
});

describe('two fingers', () => {
  const fingers = [
    { x: 100, y: 200 },
    { x: 400, y: 600 },
  ];

  test('have a middle and a distance', () => {
    expect(middle(fingers)).toEqual({ x: 250, y: 400 });
    expect(spread(fingers)).toBe(500);
  });

  test('a single one is its own middle, and at no distance', () => {
    expect(middle(fingers.slice(0, 1))).toEqual({ x: 100, y: 200 });
    expect(spread(fingers.slice(0, 1))).toBe(0);
  });
});
