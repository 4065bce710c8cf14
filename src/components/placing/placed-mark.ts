import { LABEL_TO_WRITE } from '../../schemas/label-to-write.ts';
import type { Mark } from '../../schemas/mark.ts';

/** A point on a picture as fractions of its width and height. */
export interface FractionPoint {
  x: number;
  y: number;
}

export type PlacedKind = Mark['kind'];

/** Below so much of the picture's width or height a drag was a press. */
const PRESS = 0.008;

/** Three decimals are a pixel on a picture of 1,000: finer than a hand. */
function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}

/** Whether a pointer went down and up at the same place, near enough. */
export function isPress(from: FractionPoint, to: FractionPoint): boolean {
  return Math.abs(to.x - from.x) < PRESS && Math.abs(to.y - from.y) < PRESS;
}

function area(from: FractionPoint, to: FractionPoint): number[] {
  const [left, right] = [from.x, to.x].map(rounded).sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [from.y, to.y].map(rounded).sort((a, b) => a - b) as [number, number];
  return [left, top, rounded(right - left), rounded(bottom - top)];
}

function list(numbers: readonly number[]): string {
  return `[${numbers.join(', ')}]`;
}

/** The fields that say where a mark is. */
function coordinates(kind: PlacedKind, from: FractionPoint, to: FractionPoint): string[] {
  if (kind === 'pin') return [`at: ${list([rounded(to.x), rounded(to.y)])}`];
  if (kind !== 'arrow') return [`area: ${list(area(from, to))}`];
  return [`from: ${list([rounded(from.x), rounded(from.y)])}`, `to: ${list([rounded(to.x), rounded(to.y)])}`];
}

/**
 * The YAML of a mark that was placed by hand, ready to stand under `marks:`.
 * @param from where the pointer went down. @param to where it went up; both as fractions of the picture.
 */
export function markYaml(kind: PlacedKind, from: FractionPoint, to: FractionPoint): string {
  const label = kind === 'redact' ? [] : [`label: ${LABEL_TO_WRITE}`];
  return [`  - kind: ${kind}`, ...[...label, ...coordinates(kind, from, to)].map((line) => `    ${line}`)].join('\n');
}
