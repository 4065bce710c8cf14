import { isNumbered, type Mark, type Place } from '../schemas/mark.ts';

/** A place on the overlay, in percent of the picture, as SVG attributes take it: `42.5%`. */
export interface PercentPoint {
  x: string;
  y: string;
}

/** A rectangle on the overlay, in percent of the picture. */
export interface PercentRect extends PercentPoint {
  width: string;
  height: string;
}

/** The numbered circle of a mark: where it hangs, and how far from there its centre is, in CSS px. */
export interface Badge extends PercentPoint {
  dx: number;
  dy: number;
}

/** One mark as it is drawn. */
export interface Shape {
  kind: Mark['kind'];
  /** Number in the legend; undefined for a spotlight without a label, and for a region to redact. */
  n: number | undefined;
  rect?: PercentRect;
  /** Of an arrow: both ends, and the direction of its head in degrees, clockwise from the right. */
  line?: { from: PercentPoint; to: PercentPoint; angle: number };
  badge?: Badge;
}

/** The head of an arrow as a path, in CSS px: its tip a little before the end of the shaft, at 0 0, pointing right. */
export const ARROW_HEAD = 'M4 0 -12 -7 -12 7Z';

/** How far from its point the badge of a pin with a place stands, in CSS px: clear of the thing it shows. */
const PIN_DISTANCE = 30;

const SIDES: Readonly<Record<Place, readonly [x: number, y: number]>> = {
  'top-left': [0, 0],
  top: [0.5, 0],
  'top-right': [1, 0],
  right: [1, 0.5],
  'bottom-right': [1, 1],
  bottom: [0.5, 1],
  'bottom-left': [0, 1],
  left: [0, 0.5],
};

/** A fraction as a percentage with at most two decimals: on a picture of 1,440 px that is a seventh of a pixel. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}

function percentPoint([x, y]: readonly [number, number]): PercentPoint {
  return { x: percent(x), y: percent(y) };
}

type Area = readonly [x: number, y: number, width: number, height: number];

function percentRect([x, y, width, height]: Area): PercentRect {
  return { x: percent(x), y: percent(y), width: percent(width), height: percent(height) };
}

/** The corner or edge of a rectangle where its badge stands. */
function boxBadge([x, y, width, height]: Area, place: Place = 'top-left'): Badge {
  const [right, down] = SIDES[place];
  return { ...percentPoint([x + width * right, y + height * down]), dx: 0, dy: 0 };
}

/** A pin's badge stands on its point, or beside it where a place is given. */
function pinBadge(at: readonly [number, number], place: Place | undefined): Badge {
  if (!place) return { ...percentPoint(at), dx: 0, dy: 0 };
  const [right, down] = SIDES[place];
  const length = Math.hypot(right - 0.5, down - 0.5);
  const offset = (side: number): number => Math.round(((side - 0.5) / length) * PIN_DISTANCE);
  return { ...percentPoint(at), dx: offset(right), dy: offset(down) };
}

/** Direction from one point to another on a picture of the size given, in whole degrees, clockwise from the right. */
function direction(
  from: readonly [number, number],
  to: readonly [number, number],
  { width, height }: { width: number; height: number },
): number {
  return Math.round((Math.atan2((to[1] - from[1]) * height, (to[0] - from[0]) * width) * 180) / Math.PI);
}

function shapeOf(mark: Mark, n: number | undefined, size: { width: number; height: number }): Shape[] {
  switch (mark.kind) {
    case 'pin':
      return [{ kind: 'pin', n, badge: pinBadge(mark.at, mark.place) }];
    case 'box':
      return [{ kind: 'box', n, rect: percentRect(mark.area), badge: boxBadge(mark.area, mark.place) }];
    case 'spotlight': {
      const badge = n === undefined ? {} : { badge: boxBadge(mark.area, mark.place) };
      return [{ kind: 'spotlight', n, rect: percentRect(mark.area), ...badge }];
    }
    case 'arrow': {
      const line = {
        from: percentPoint(mark.from),
        to: percentPoint(mark.to),
        angle: direction(mark.from, mark.to, size),
      };
      return [{ kind: 'arrow', n, line, badge: pinBadge(mark.from, mark.place) }];
    }
    case 'redact':
      return [];
  }
}

/**
 * The shapes drawn over a picture, in the order of its marks. A redaction has none: its pixels are gone from the picture.
 * @param size natural size of the picture: only its proportions count. @param first number of the first labelled mark.
 */
export function overlayShapes(
  marks: readonly Mark[],
  size: { width: number; height: number },
  first: number = 1,
): Shape[] {
  let next = first;
  return marks.flatMap((mark) => {
    const n = isNumbered(mark) ? next : undefined;
    if (n !== undefined) next += 1;
    return shapeOf(mark, n, size);
  });
}

/** The outlines of the regions to redact, for their author alone: a page that is built shows none. */
export function redactionShapes(marks: readonly Mark[]): Shape[] {
  return marks.flatMap((mark) =>
    mark.kind === 'redact' ? [{ kind: mark.kind, n: undefined, rect: percentRect(mark.area) }] : [],
  );
}
