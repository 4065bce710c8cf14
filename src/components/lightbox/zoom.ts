/** A length in both directions, in CSS px or in pixels of a picture. */
export interface Size {
  width: number;
  height: number;
}

/** A point of the window, or a distance, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** Where a picture lies in the window, in CSS px. */
export interface Box extends Size {
  left: number;
  top: number;
}

/** At 1 a pixel of the picture takes one CSS px; this is the largest. */
export const MAX_SCALE = 4;

/** What the buttons and keys go through, besides the scale at which the whole picture fits. */
const STEPS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, MAX_SCALE] as const;

/** The scale at which the whole picture is seen. Never more than 1: a small picture is not blown up unasked. */
export function fitScale(picture: Size, room: Size): number {
  return Math.min(1, Math.max(0.01, Math.min(room.width / picture.width, room.height / picture.height)));
}

/** The nearest scale that can be had: nobody needs a picture smaller than where it fits. */
export function clampScale(scale: number, fit: number): number {
  return Math.min(MAX_SCALE, Math.max(fit, scale));
}

/** The scale one press on + or − leads to. */
export function nextScale(scale: number, fit: number, direction: 1 | -1): number {
  // A scale next to a step is taken for the step, so that each press does something that is seen.
  const steps = direction > 0 ? STEPS : STEPS.toReversed();
  const next = steps.find((step) => (direction > 0 ? step > scale * 1.02 : step < scale / 1.02));
  return clampScale(next ?? (direction > 0 ? MAX_SCALE : fit), fit);
}

/** The scale of a double click: near to the picture, and back to all of it. A picture that is shown almost in full needs more than 1. */
export function doubleClickScale(scale: number, fit: number): number {
  if (scale > fit) return fit;
  return fit < 0.8 ? 1 : 2;
}

/** The place of the picture that lies under a point of the window, in fractions of its width and height. */
export function placeUnder(point: Point, picture: Box): Point {
  return { x: (point.x - picture.left) / picture.width, y: (point.y - picture.top) / picture.height };
}

/** How far to scroll so that a place of the picture comes to lie under a point of the window. */
export function scrollToKeep(place: Point, point: Point, picture: Box): Point {
  return {
    x: picture.left + place.x * picture.width - point.x,
    y: picture.top + place.y * picture.height - point.y,
  };
}

/** The point half way between all the points given: what two fingers turn around. */
export function middle(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

/** How far the fingers are from each other; 0 for a single one. */
export function spread(points: readonly Point[]): number {
  const [first, second] = points;
  return first && second ? Math.hypot(second.x - first.x, second.y - first.y) : 0;
}
