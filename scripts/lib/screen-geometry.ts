/** A rectangle in CSS pixels, from the upper left corner of the picture. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Size = Pick<Rect, 'width' | 'height'>;

/** Air between an element and the line drawn around it, in CSS pixels. */
const PADDING = 4;

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** A distance as a part of a length: 0 to 1, with 4 decimals. */
function fraction(distance: number, length: number): number {
  return rounded(Math.min(1, Math.max(0, distance / length)));
}

/** The rectangle around an element, a little larger than it and inside the picture: left, top, width, height as fractions. */
export function areaOf({ x, y, width, height }: Rect, picture: Size): number[] {
  const left = fraction(x - PADDING, picture.width);
  const top = fraction(y - PADDING, picture.height);
  const right = fraction(x + width + PADDING, picture.width);
  const bottom = fraction(y + height + PADDING, picture.height);
  return [left, top, rounded(right - left), rounded(bottom - top)];
}

/** The middle of an element: x and y as fractions of the picture. */
export function centreOf({ x, y, width, height }: Rect, picture: Size): number[] {
  return [fraction(x + width / 2, picture.width), fraction(y + height / 2, picture.height)];
}
