import { describe, expect, test } from 'vitest';
import { nextIndex } from '../../../../src/components/search/search-keys.ts';

const BOX = -1;

describe('among three results', () => {
  test.each([
    ['ArrowDown', BOX, 0, 'from the box to the first'],
    ['ArrowDown', 0, 1, 'to the next'],
    ['ArrowDown', 2, 2, 'stays on the last'],
    ['ArrowUp', 2, 1, 'to the one before'],
    ['ArrowUp', 0, BOX, 'from the first back to the box'],
    ['Home', 2, 0, 'to the first'],
    ['End', 0, 2, 'to the last'],
    ['Home', 0, 0, 'stays on the first'],
    ['End', 2, 2, 'stays on the last'],
  ])('%s at %i goes to %i: %s', (key, at, to) => {
    expect(nextIndex(key, at, 3)).toBe(to);
  });

  test.each(['ArrowUp', 'Home', 'End'])('%s in the box moves its cursor and no focus', (key) => {
    expect(nextIndex(key, BOX, 3)).toBeUndefined();
  });

  test.each(['Enter', 'Escape', 'Tab', ' ', 'a', 'ArrowLeft', 'ArrowRight', 'PageDown'])('%j has no say', (key) => {
    for (const at of [BOX, 0, 2]) expect(nextIndex(key, at, 3)).toBeUndefined();
  });
});

test('without results no key has a say', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) expect(nextIndex(key, BOX, 0)).toBeUndefined();
});

test('one result is the first and the last', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => nextIndex(key, 0, 1))).toEqual([0, BOX, 0, 0]);
});
