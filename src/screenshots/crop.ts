import type { Mark } from '../schemas/mark.ts';

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A part of a picture, in its pixels. */
export interface Rect extends Size {
  left: number;
  top: number;
}

/** What part of a picture is wanted. */
export interface CropWish {
  /** Width by height of the part. */
  ratio: number;
  /** The part is not made narrower than this, in pixels of the picture: a mark needs surroundings to be known by. */
  least: number;
}

/** Room around the marks in the part: this many times their own size, so that badges on their corners stay inside. */
const ROOM = 1.25;

/** Where a mark is, as fractions: left, top, right, bottom. */
type Extent = readonly [left: number, top: number, right: number, bottom: number];

function extentOf(mark: Mark): Extent | undefined {
  switch (mark.kind) {
    case 'pin':
      return [...mark.at, ...mark.at];
    case 'arrow':
      return join([...mark.from, ...mark.from], [...mark.to, ...mark.to]);
    case 'redact':
      return undefined;
    default: {
      const [x, y, width, height] = mark.area;
      return [x, y, x + width, y + height];
    }
  }
}

function join(a: Extent, b: Extent): Extent {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Width a part of the ratio must have to hold an extent with some room. */
function widthFor([left, top, right, bottom]: Extent, size: Size, ratio: number): number {
  return Math.max((right - left) * size.width, (bottom - top) * size.height * ratio) * ROOM;
}

/** The first mark, joined with each later one that still fits into a part of that width. */
function shownExtent(marks: readonly Mark[], size: Size, ratio: number, widest: number): Extent | undefined {
  const [first, ...rest] = marks.map(extentOf).filter((extent) => extent !== undefined);
  return rest.reduce((shown, next) => {
    const both = shown && join(shown, next);
    return both && widthFor(both, size, ratio) <= widest ? both : shown;
  }, first);
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * The part of a picture that shows its marks, as near as the wish allows; of a picture without marks the largest part,
 * from the top on, where a screen begins. Marks that are too far apart for one part give way to the first.
 * @returns whole pixels, inside the picture.
 */
export function cropAround(size: Size, marks: readonly Mark[], { ratio, least }: CropWish): Rect {
  const widest = Math.min(size.width, size.height * ratio);
  const shown = shownExtent(marks, size, ratio, widest);
  const width = shown ? Math.min(widest, Math.max(least, widthFor(shown, size, ratio))) : widest;
  const part = { width: Math.max(1, Math.floor(width)), height: Math.max(1, Math.floor(width / ratio)) };
  const centre = shown
    ? { x: ((shown[0] + shown[2]) / 2) * size.width, y: ((shown[1] + shown[3]) / 2) * size.height }
    : { x: size.width / 2, y: 0 };
  return {
    ...part,
    left: Math.floor(between(centre.x - part.width / 2, 0, size.width - part.width)),
    top: Math.floor(between(centre.y - part.height / 2, 0, size.height - part.height)),
  };
}
