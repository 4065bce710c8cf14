import { afterEach, describe, expect, test, vi } from 'vitest';
import { moveFocus, nextIndex } from '../../../../src/components/search/search-keys.ts';

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

describe('a key on a result', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** Presses a key on the second of three results. @returns what has the focus then. */
  function press(key: string, held: Partial<KeyboardEvent> = {}): string {
    let focused = '1';
    const focusable = (name: string) => ({ focus: () => (focused = name) }) as unknown as HTMLInputElement;
    const links = ['0', '1', '2'].map(focusable);
    vi.stubGlobal('document', { activeElement: links[1] });
    const list = { querySelectorAll: () => links } as unknown as HTMLElement;
    moveFocus({ key, preventDefault: () => {}, ...held } as KeyboardEvent, focusable('box'), [list]);
    return focused;
  }

  test.each(['a', 'đ', '7'])('goes to the box where it is a letter: %s', (key) => {
    expect(press(key)).toBe('box');
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('stays where the letter is a shortcut: %s', (held) => {
    expect(press('d', { [held]: true })).toBe('1');
  });

  test.each([' ', '/', 'Enter'])('stays where the key has a meaning of its own: %j', (key) => {
    expect(press(key)).toBe('1');
  });

  test('moves by arrows, but not while a word is being composed', () => {
    expect(press('ArrowDown')).toBe('2');
    expect(press('ArrowDown', { isComposing: true })).toBe('1');
  });
});
