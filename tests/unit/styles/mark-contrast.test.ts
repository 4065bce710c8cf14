import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './colours.ts';

const CSS = readFileSync(new URL('../../../src/styles/figures.css', import.meta.url), 'utf8');

function colour(name: string): string {
  const found = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(CSS)?.[1];
  if (!found) throw new Error(`figures.css has no ${name}`);
  return found;
}

const DEEP = colour('--mark-deep');
const LIGHT = colour('--mark-light');

/** Contrast of the tone of a mark that stands out more from a ground. */
function better(ground: string): number {
  return Math.max(contrast(DEEP, ground), contrast(LIGHT, ground));
}

function grey(level: number): string {
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}

describe('a mark stands out by 3:1 or more', () => {
  test.each([
    ['white', '#ffffff'],
    ['black', '#000000'],
    ['the blue of Facebook', '#1877f2'],
    ['mid grey', '#808080'],
  ])('on %s', (_, ground) => {
    expect(better(ground)).toBeGreaterThanOrEqual(3);
  });

  test('on every grey, and so on every colour, because only luminance counts', () => {
    const least = Math.min(...Array.from({ length: 256 }, (_, level) => better(grey(level))));
    expect(least).toBeGreaterThanOrEqual(3);
  });

  test('and its digit from its disc by 4.5:1', () => {
    expect(contrast(DEEP, LIGHT)).toBeGreaterThanOrEqual(4.5);
  });
});

test('neither tone alone would do', () => {
  const greys = Array.from({ length: 256 }, (_, level) => grey(level));
  for (const tone of [DEEP, LIGHT]) expect(Math.min(...greys.map((ground) => contrast(tone, ground)))).toBeLessThan(3);
});

test('the tones are the same in both themes', () => {
  expect(CSS.match(/--mark-(?:deep|light):/g)).toHaveLength(2);
});
