import type { Point } from './zoom.ts';

/** What the buttons do. */
export type Command = 'close' | 'previous' | 'next' | 'out' | 'fit' | 'full' | 'in';

/** How far an arrow key moves a picture larger than its stage, in CSS px. */
const PAN = 80;

const KEYS: Readonly<Record<string, Command>> = {
  PageUp: 'previous',
  PageDown: 'next',
  '-': 'out',
  '0': 'fit',
  '1': 'full',
  '+': 'in',
  '=': 'in',
};

const TURNS: Readonly<Record<string, Command>> = { ArrowLeft: 'previous', ArrowRight: 'next' };

const PANS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -PAN, y: 0 },
  ArrowRight: { x: PAN, y: 0 },
  ArrowUp: { x: 0, y: -PAN },
  ArrowDown: { x: 0, y: PAN },
};

/**
 * What a key press asks for: a command, a distance to move the picture, or undefined for a key that is not ours.
 * @param fits whether all of the picture is seen: the arrows then go to other pictures, and up and down scroll the legend.
 */
export function keyMeaning(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  fits: boolean,
): Command | Point | undefined {
  // Ctrl and + is the browser's own zoom.
  if (ctrlKey || metaKey || altKey) return undefined;
  return KEYS[key] ?? (fits ? TURNS : PANS)[key];
}
