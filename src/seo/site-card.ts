import { site } from '../site.ts';
import { CARD, COLOURS, type Faces, LINE_HEIGHT, MARGIN, sheet, textLine } from './card-sheet.ts';
import type { Face } from './face.ts';
import { fitLines, type TextFrame } from './text-lines.ts';
import { lineMeasure, outlineText } from './text-paths.ts';

/** Room for the drawing at the right, in px. */
const DRAWING = 380;

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

/** The one card of all pages without a picture: the site's name and what it is for. */
export function siteCard({ regular, bold }: Faces): string {
  const width = CARD.width - 2 * MARGIN - DRAWING;
  const { size, lines } = fitLines(site.tagline, { width, steps: TAGLINE_STEPS }, lineMeasure(regular));
  const name = textLine(site.name, MARGIN, 320, { face: bold, size: 104, colour: COLOURS.ink });
  const tagline = lines.map((text, at) =>
    textLine(text, MARGIN, 398 + at * size * LINE_HEIGHT, { face: regular, size, colour: COLOURS.grey }),
  );
  return sheet(name + tagline.join('') + stepsDrawing(bold));
}
