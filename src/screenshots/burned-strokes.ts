import type { Rect, Size } from './crop.ts';
import type { PercentPoint } from './geometry.ts';

/** The two tones of the marks on the page (src/styles/figures.css): a file of its own cannot read them there. */
export const MARK_TONES = { deep: '#8c1c0c', light: '#ffffff' } as const;

/** Outlines of a number at a size in px, from its baseline's start: an SVG path and its width. */
export type DigitOutline = (digits: string, size: number) => { path: string; width: number };

/** How marks are drawn into a raster. */
export interface Burning {
  /** The whole picture, in pixels of the raster. */
  picture: Size;
  /** The part of it that is drawn, in the same pixels. */
  view: Rect;
  /** Pixels of the raster for each CSS px of the page: how large badges and lines are. */
  scale: number;
  /** Without it badges are plain dots: where their numbers would be too small to read. */
  digits?: DigitOutline | undefined;
}

/** A place in the raster, in its pixels. */
export interface Point {
  x: number;
  y: number;
}

/** At most two decimals. */
export function px(value: number): number {
  return Number(value.toFixed(2));
}

/** Where a place on the overlay is in the raster. */
export function place({ x, y }: PercentPoint, { picture }: Burning): Point {
  return {
    x: px((Number.parseFloat(x) / 100) * picture.width),
    y: px((Number.parseFloat(y) / 100) * picture.height),
  };
}

/** A stroke in both tones: the light one is wider and shows as an outline of the dark one. */
export function twoTone(element: string, { scale }: Burning): string {
  const stroke = (tone: string, width: number): string =>
    `<${element} fill="none" stroke="${tone}" stroke-width="${px(width * scale)}" stroke-linecap="round"/>`;
  return stroke(MARK_TONES.light, 6) + stroke(MARK_TONES.deep, 3);
}

/** A filled form with a light outline. @param outline its width in CSS px. */
export function filled(element: string, outline: number, { scale }: Burning): string {
  return `<${element} fill="${MARK_TONES.deep}" stroke="${MARK_TONES.light}" stroke-width="${px(outline * scale)}"/>`;
}

/** A line, to be drawn in both tones. */
export function lineBetween(from: Point, to: Point): string {
  return `line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"`;
}
