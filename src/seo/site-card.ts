import { CARD, COLOURS, type Faces, LINE_HEIGHT, MARGIN, sheet, textLines } from './card-sheet.ts';
import type { Face } from './face.ts';
import { fitLines, type TextFrame } from './text-lines.ts';
import { drawableText, lineMeasure, outlineText } from './text-paths.ts';

/** Room for the drawing at the right, in px. */
const DRAWING = 380;

/** A name of up to fourteen letters fits at the largest size. */
const NAME_STEPS: TextFrame['steps'] = [
  { size: 104, lines: 1 },
  { size: 88, lines: 1 },
  { size: 76, lines: 2 },
  { size: 64, lines: 2 },
  { size: 52, lines: 3 },
  { size: 40, lines: 4 },
];

const TAGLINE_STEPS: TextFrame['steps'] = [
  { size: 40, lines: 1 },
  { size: 36, lines: 1 },
  { size: 32, lines: 3 },
];

function numeral(n: number, x: number, y: number, face: Face): string {
  const { path, width } = outlineText(String(n), 40, face);
  const digit = `<path fill="${COLOURS.paper}" transform="translate(${(x - width / 2).toFixed(1)} ${y + 14})" d="${path}"/>`;
  return `<circle cx="${x}" cy="${y}" r="36" fill="${COLOURS.accent}"/>${digit}`;
}

/** Two bars for the words of a step. */
function bars(x: number, y: number): string {
  const bar = (top: number, width: number): string =>
    `<rect x="${x}" y="${top}" width="${width}" height="8" rx="4" fill="${COLOURS.line}"/>`;
  return bar(y - 16, 150) + bar(y + 8, 110);
}

/** Three steps joined by a thin line, as in the margin of a guide. */
function stepsDrawing(face: Face): string {
  const x = CARD.width - 300;
  const steps = [165, 315, 465].map((y, at) => numeral(at + 1, x, y, face) + bars(x + 64, y));
  return `<path d="M${x} 165V465" stroke="${COLOURS.line}" stroke-width="3"/>${steps.join('')}`;
}

/** The words of the site's card. */
export interface SiteWords {
  name: string;
  tagline: string;
}

/** Height at which the last line of the name stands where it has one line, and how far the tagline is below. */
const NAME_LINE = 320;
const TAGLINE_GAP = 78;

/** The card of all pages without a picture: the site's name, as large as it fits, and what the site is for. */
export function siteCard({ name, tagline }: SiteWords, { regular, bold }: Faces): string {
  const width = CARD.width - 2 * MARGIN - DRAWING;
  const named = fitLines(drawableText(name, bold), { width, steps: NAME_STEPS }, lineMeasure(bold));
  const told = fitLines(drawableText(tagline, regular), { width, steps: TAGLINE_STEPS }, lineMeasure(regular));
  const first = NAME_LINE - ((named.lines.length - 1) * named.size * LINE_HEIGHT) / 2;
  const below = NAME_LINE * 2 - first + TAGLINE_GAP;
  return sheet(
    textLines(named, first, { face: bold, colour: COLOURS.ink }) +
      textLines(told, below, { face: regular, colour: COLOURS.grey }) +
      stepsDrawing(bold),
  );
}
