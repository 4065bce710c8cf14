import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/schemas/mark.ts';
import { overlayShapes, percent, redactionShapes } from '../../../src/screenshots/geometry.ts';

const SIZE = { width: 1000, height: 500 };
const shapes = (...marks: Mark[]) => overlayShapes(marks, SIZE);

test.each([
  [0, '0%'],
  [1, '100%'],
  [0.5, '50%'],
  [1 / 3, '33.33%'],
  [0.1 + 0.2, '30%'],
])('%d of a picture is %s', (fraction, expected) => {
  expect(percent(fraction)).toBe(expected);
});

describe('a pin', () => {
  test('stands with its badge on its point', () => {
    expect(shapes({ kind: 'pin', at: [0.25, 0.8], label: 'A' })).toEqual([
      { kind: 'pin', n: 1, badge: { x: '25%', y: '80%', dx: 0, dy: 0 } },
    ]);
  });

  test.each([
    ['top', 0, -30],
    ['right', 30, 0],
    ['bottom-left', -21, 21],
  ] as const)('with the place %s keeps its point free and its badge beside it', (place, dx, dy) => {
    expect(shapes({ kind: 'pin', at: [0.5, 0.5], label: 'A', place })[0]?.badge).toEqual({
      x: '50%',
      y: '50%',
      dx,
      dy,
    });
  });
});

describe('a box', () => {
  const box: Mark = { kind: 'box', area: [0.1, 0.2, 0.5, 0.4], label: 'A' };

  test('is a rectangle in percent with its badge on the corner up left', () => {
    expect(shapes(box)).toEqual([
      {
        kind: 'box',
        n: 1,
        rect: { x: '10%', y: '20%', width: '50%', height: '40%' },
        badge: { x: '10%', y: '20%', dx: 0, dy: 0 },
      },
    ]);
  });

  test.each([
    ['top', '35%', '20%'],
    ['top-right', '60%', '20%'],
    ['right', '60%', '40%'],
    ['bottom-right', '60%', '60%'],
    ['bottom', '35%', '60%'],
    ['bottom-left', '10%', '60%'],
    ['left', '10%', '40%'],
  ] as const)('has its badge at %s where that is asked for', (place, x, y) => {
    expect(shapes({ ...box, place })[0]?.badge).toMatchObject({ x, y });
  });
});

describe('an arrow', () => {
  const arrow = (from: [number, number], to: [number, number]) =>
    shapes({ kind: 'arrow', from, to, label: 'A' })[0]?.line?.angle;

  test('points where it goes on the picture as it is seen, not on a square', () => {
    expect(arrow([0, 0], [1, 0])).toBe(0);
    expect(arrow([0, 0], [0, 1])).toBe(90);
    expect(arrow([1, 0.5], [0, 0.5])).toBe(180);
    // 1,000 to the right and 500 down.
    expect(arrow([0, 0], [1, 1])).toBe(27);
  });

  test('has its badge beside its start where a place is given', () => {
    const [shape] = shapes({ kind: 'arrow', from: [0.2, 0.3], to: [1, 1], label: 'A', place: 'left' });
    expect(shape?.badge).toEqual({ x: '20%', y: '30%', dx: -30, dy: 0 });
  });

  test('has its badge at its start', () => {
    expect(shapes({ kind: 'arrow', from: [0.2, 0.3], to: [1, 1], label: 'A' })[0]).toMatchObject({
      line: { from: { x: '20%', y: '30%' }, to: { x: '100%', y: '100%' } },
      badge: { x: '20%', y: '30%' },
    });
  });
});

describe('numbers', () => {
  const pin: Mark = { kind: 'pin', at: [0, 0], label: 'A' };
  const area: [number, number, number, number] = [0, 0, 0.5, 0.5];

  test('go to marks with words, in the order of the list', () => {
    const found = shapes(
      pin,
      { kind: 'spotlight', area },
      { kind: 'redact', area },
      { kind: 'spotlight', area, label: 'B' },
      pin,
    );
    expect(found.map(({ kind, n }) => [kind, n])).toEqual([
      ['pin', 1],
      ['spotlight', undefined],
      ['spotlight', 2],
      ['pin', 3],
    ]);
    expect(found[1]?.badge).toBeUndefined();
  });

  test('begin where the picture before them ended', () => {
    expect(overlayShapes([pin, pin], SIZE, 4).map(({ n }) => n)).toEqual([4, 5]);
  });

  test('of a picture at another size are at the same places', () => {
    expect(overlayShapes([pin], { width: 10, height: 5 })).toEqual(overlayShapes([pin], SIZE));
  });
});

test('a redaction is outlined for its author alone', () => {
  const marks: Mark[] = [
    { kind: 'redact', area: [0.1, 0.2, 0.3, 0.4] },
    { kind: 'pin', at: [0, 0], label: 'A' },
  ];
  expect(redactionShapes(marks)).toEqual([
    { kind: 'redact', n: undefined, rect: { x: '10%', y: '20%', width: '30%', height: '40%' } },
  ]);
});

test('a redaction draws nothing: what it covers is gone from the picture', () => {
  expect(shapes({ kind: 'redact', area: [0, 0, 1, 1] })).toEqual([]);
});
