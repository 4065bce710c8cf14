import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../../src/seo/card-sheet.ts';
import { contrast } from './colours.ts';

const CSS = readFileSync(new URL('../../../src/styles/base.css', import.meta.url), 'utf8');

type Colours = Readonly<Record<string, string>>;

/** The colours a rule sets, by the text that opens it. */
function coloursOf(opening: string): Colours {
  const at = CSS.indexOf(`${opening} {`);
  if (at < 0) throw new Error(`base.css has no ${opening}`);
  const block = CSS.slice(at, CSS.indexOf('}', at));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, value]) => [name, value]),
  );
}

const LIGHT = coloursOf(':root');
const CHOSEN_DARK = coloursOf(":root[data-theme='dark']");
const PREFERRED_DARK = coloursOf(":root:not([data-theme='light'])");

const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['--ink', '--ink-2', '--accent'].flatMap((front) =>
    ['--paper', '--paper-2'].map((back) => [front, back, 4.5] as const),
  ),
  ['--on-accent', '--accent', 4.5],
  ['--ink', '--mark', 4.5],
  ['--control', '--paper', 3],
];

describe.each([
  ['light', LIGHT],
  ['dark', CHOSEN_DARK],
])('the %s theme', (_, colours) => {
  test.each(PAIRS)('can be read: %s on %s, at least %d', (front, back, least) => {
    expect(colours[front], front).toBeDefined();
    expect(colours[back], back).toBeDefined();
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('dark is the same whether the reader or the system chose it', () => {
  expect(Object.keys(CHOSEN_DARK).length).toBeGreaterThan(5);
  expect(PREFERRED_DARK).toEqual(CHOSEN_DARK);
});

test('dark sets every colour light sets', () => {
  expect(Object.keys(CHOSEN_DARK).sort()).toEqual(Object.keys(LIGHT).sort());
});

test('social cards have the colours of the light theme', () => {
  const { paper, ink, grey, line, accent } = COLOURS;
  expect({ '--paper': paper, '--ink': ink, '--ink-2': grey, '--line': line, '--accent': accent }).toEqual(
    Object.fromEntries(['--paper', '--ink', '--ink-2', '--line', '--accent'].map((name) => [name, LIGHT[name]])),
  );
});

test('the measure is the one of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
