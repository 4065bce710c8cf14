import type { Face } from './face.ts';
import type { FittedText } from './text-lines.ts';
import { outlineText } from './text-paths.ts';

/** Size of every social card, in px: what Facebook, Zalo and X show whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** Empty on all four sides of a card, in px. */
export const MARGIN = 64;

/** Those of the page (src/styles/base.css), in its light theme. */
export const COLOURS = {
  paper: '#fdfcf9',
  ink: '#1c1f23',
  grey: '#585c63',
  line: '#dcd8cd',
  accent: '#b03a1c',
} as const;

/** Of the lines of a text: stacked marks (Ễ, Ậ) must not touch the line above. */
export const LINE_HEIGHT = 1.28;

/** Both weights of the site's font. */
export interface Faces {
  regular: Face;
  bold: Face;
}

/** How a line of text looks. */
export interface TextStyle {
  face: Face;
  /** In px. */
  size: number;
  colour: string;
}

/** A line of text as SVG. @param x, y start of its baseline. */
export function textLine(text: string, x: number, y: number, { face, size, colour }: TextStyle): string {
  const { path } = outlineText(text, size, face);
  return `<path fill="${colour}" transform="translate(${Math.round(x)} ${Math.round(y)})" d="${path}"/>`;
}

/** Lines of a text below each other, at the left margin. @param y of the first baseline. */
export function textLines({ size, lines }: FittedText, y: number, style: Omit<TextStyle, 'size'>): string {
  return lines.map((text, at) => textLine(text, MARGIN, y + at * size * LINE_HEIGHT, { ...style, size })).join('');
}

/** A sheet of paper of a card's size with something on it, as a whole SVG. */
export function sheet(content: string): string {
  const { width, height } = CARD;
  const paper = `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${content}</svg>`;
}
