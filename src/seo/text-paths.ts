import { type Face, type Run, runsOf } from './face.ts';

/** A text as outlines: no renderer needs to know the font. */
export interface TextOutline {
  /** Data of an SVG path, from the start of the baseline at 0 0. */
  path: string;
  /** Advance, in px. */
  width: number;
  /** Characters the font does not have; they are left out. */
  missing: readonly string[];
}

/** The glyphs that draw a text, by their number in their font. */
export function glyphIds(text: string, face: Face): number[] {
  return runsOf(text.normalize('NFC'), face).flatMap(({ text: part, font }) =>
    font ? font.layout(part).glyphs.map(({ id }) => id) : [],
  );
}

/**
 * What readers take for characters and the font cannot draw, each once: an emoji of several code points is one.
 * Line ends and the like, which no font has, are not among them.
 */
export function missingSigns(text: string, face: Face): string[] {
  const signs = Array.from(new Intl.Segmenter('vi').segment(text.normalize('NFC')), ({ segment }) => segment);
  return [...new Set(signs.filter((sign) => sign.trim() !== '' && runsOf(sign, face).some(({ font }) => !font)))];
}

/** A text without the signs the font cannot draw, and without the gaps they would leave. */
export function drawableText(text: string, face: Face): string {
  const missing = missingSigns(text, face);
  const signs = Array.from(new Intl.Segmenter('vi').segment(text.normalize('NFC')), ({ segment }) => segment);
  const kept = signs.filter((sign) => !missing.includes(sign)).join('');
  return kept.replace(/\s+/g, ' ').trim();
}

function outlineRun({ text, font }: Run, x: number, size: number): { path: string; width: number } {
  if (!font) return { path: '', width: 0 };
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
    font ? font.layout(part).advanceWidth / font.unitsPerEm : 0,
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
