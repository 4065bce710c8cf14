import { type Face, type Run, runsOf } from './face.ts';

/** A text as outlines: no renderer needs to know the font. */
export interface TextOutline {
  /** Data of an SVG path, from the start of the baseline at 0 0. */
  path: string;
  /** Advance, in px. */
  width: number;
  /** Characters the font does not have; each is drawn as an empty box. */
  missing: readonly string[];
}

/** The glyphs that draw a text, by their number in their font; 0 where no font has the character. */
export function glyphIds(text: string, face: Face): number[] {
  return runsOf(text.normalize('NFC'), face).flatMap(({ text: part, font }) =>
    font ? font.layout(part).glyphs.map(({ id }) => id) : [0],
  );
}

const BOX_WIDTH = 0.6;

/** What stands for a character the font does not have (its own .notdef is blank): a box, so that it is seen. */
function box(x: number, size: number): string {
  const at = (side: number): string => (x + side * size).toFixed(2);
  const up = (height: number): string => (-height * size).toFixed(2);
  const ring = (left: number, right: number, low: number, high: number): string =>
    `M${at(left)} ${up(low)}V${up(high)}H${at(right)}V${up(low)}Z`;
  // The inner ring goes the other way round, so that it is a hole.
  return `${ring(0.06, 0.54, 0, 0.74)}M${at(0.12)} ${up(0.06)}H${at(0.48)}V${up(0.68)}H${at(0.12)}Z`;
}

function outlineRun({ text, font }: Run, x: number, size: number): { path: string; width: number } {
  if (!font) return { path: box(x, size), width: BOX_WIDTH * size };
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let width = 0;
  const paths = glyphs.map((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const path = glyph.path.scale(scale, -scale).translate(x + width + xOffset * scale, -yOffset * scale);
    width += xAdvance * scale;
    return path.toSVG();
  });
  return { path: paths.join(''), width };
}

/** Width of a text at size 1, without drawing it. */
export function textWidth(text: string, face: Face): number {
  const widths = runsOf(text.normalize('NFC'), face).map(({ text: part, font }) =>
    font ? font.layout(part).advanceWidth / font.unitsPerEm : BOX_WIDTH,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

/**
 * Measures lines word by word, each word once: a title is broken at several sizes, and laying it out anew for each
 * took ten times as long as drawing it.
 */
export function lineMeasure(face: Face): (line: string) => number {
  const known = new Map<string, number>();
  const widthOf = (word: string): number => {
    const width = known.get(word) ?? textWidth(word, face);
    known.set(word, width);
    return width;
  };
  return (line) => {
    const words = line.split(' ');
    return words.reduce((sum, word) => sum + widthOf(word), (words.length - 1) * widthOf(' '));
  };
}

/** Draws a text on one line. NFD is drawn as NFC. @param size in px. */
export function outlineText(text: string, size: number, face: Face): TextOutline {
  const runs = runsOf(text.normalize('NFC'), face);
  let width = 0;
  const paths = runs.map((run) => {
    const drawn = outlineRun(run, width, size);
    width += drawn.width;
    return drawn.path;
  });
  const missing = runs.filter(({ font }) => !font).map((run) => run.text);
  return { path: paths.join(''), width, missing: [...new Set(missing)] };
}
