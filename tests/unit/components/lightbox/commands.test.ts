import { describe, expect, test } from 'vitest';
import { keyMeaning } from '../../../../src/components/lightbox/commands.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const meaning = (key: string, fits: boolean) => keyMeaning({ ...plain, key }, fits);

describe('a key', () => {
  test.each([
    ['+', 'in'],
    ['=', 'in'],
    ['-', 'out'],
    ['0', 'fit'],
    ['1', 'full'],
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
  ])('%s means %s, zoomed or not', (key, command) => {
    expect([meaning(key, true), meaning(key, false)]).toEqual([command, command]);
  });

  test('an arrow across goes to another picture where this one fits, and moves it where it does not', () => {
    expect([meaning('ArrowRight', true), meaning('ArrowLeft', true)]).toEqual(['next', 'previous']);
    expect([meaning('ArrowRight', false), meaning('ArrowLeft', false)]).toEqual([
      { x: 80, y: 0 },
      { x: -80, y: 0 },
    ]);
  });

  test('an arrow up or down is the browser’s where the picture fits: the legend may be longer than its place', () => {
    expect([meaning('ArrowDown', true), meaning('ArrowUp', true)]).toEqual([undefined, undefined]);
    expect([meaning('ArrowDown', false), meaning('ArrowUp', false)]).toEqual([
      { x: 0, y: 80 },
      { x: 0, y: -80 },
    ]);
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('with %s is the browser’s', (modifier) => {
    for (const key of ['+', '-', '0', 'ArrowLeft']) {
      expect(keyMeaning({ ...plain, [modifier]: true, key }, true)).toBeUndefined();
    }
  });

  test.each(['Tab', 'Enter', ' ', 'Escape', 'a'])('%j is not ours', (key) => {
    expect(meaning(key, false)).toBeUndefined();
  });
});
