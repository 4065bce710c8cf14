import { kinds, type Kind, site } from '../site.ts';
import type { Size } from '../screenshots/crop.ts';
import { CARD, COLOURS, type Faces, LINE_HEIGHT, MARGIN, sheet, textLines } from './card-sheet.ts';
import type { Face } from './face.ts';
import { fitLines, type FittedText, type TextFrame } from './text-lines.ts';
import { drawableText, lineMeasure } from './text-paths.ts';

const GAP = 56;
/** Sizes of the kind's and the site's name. */
const SMALL_STEPS: TextFrame['steps'] = [
  { size: 30, lines: 1 },
  { size: 26, lines: 1 },
  { size: 24, lines: 2 },
];

/** Height of a letter without marks, as a part of its size. */
const CAP_HEIGHT = 0.74;

/** Sizes of a title. Beside a wide picture the longest titles take six lines: at four they would be cut. */
const TITLE_STEPS: TextFrame['steps'] = [
  { size: 60, lines: 4 },
  { size: 54, lines: 4 },
  { size: 48, lines: 4 },
  { size: 42, lines: 4 },
  { size: 36, lines: 6 },
];

/** Room for the picture: at the right, from margin to margin. */
export const PICTURE_ROOM: Size = { width: 600, height: CARD.height - 2 * MARGIN };

/** Where a picture of a size stands on the card. */
export function picturePlace({ width, height }: Size): { left: number; top: number } {
  return { left: CARD.width - MARGIN - width, top: Math.round((CARD.height - height) / 2) };
}

/** The title in the middle of the card's height. */
function titleLines(title: FittedText, face: Face): string {
  const { size, lines } = title;
  const first = (CARD.height - (lines.length - 1) * size * LINE_HEIGHT + size * CAP_HEIGHT) / 2;
  return textLines(title, first, { face, colour: COLOURS.ink });
}

/** What a page's card says. */
export interface CardText {
  kind: Kind;
  title: string;
  /** Of the site; that of `site.ts` unless told. */
  name?: string;
}

/** The card of a page without its picture, which is laid at the right. @param pictureWidth in px. */
export function pageCard(
  { kind, title, name = site.name }: CardText,
  pictureWidth: number,
  { regular, bold }: Faces,
): string {
  const width = CARD.width - 2 * MARGIN - GAP - pictureWidth;
  const fitted = (text: string, steps: TextFrame['steps'], face: Face): FittedText =>
    fitLines(drawableText(text, face), { width, steps }, lineMeasure(face));
  const label = fitted(kinds[kind].label, SMALL_STEPS, regular);
  const named = fitted(name, SMALL_STEPS, bold);
  // The upper and the lower line of the letters are those of the tallest picture.
  const last = CARD.height - MARGIN - (named.lines.length - 1) * named.size * LINE_HEIGHT;
  return sheet(
    textLines(label, MARGIN + CAP_HEIGHT * label.size, { face: regular, colour: COLOURS.grey }) +
      titleLines(fitted(title, TITLE_STEPS, bold), bold) +
      textLines(named, last, { face: bold, colour: COLOURS.ink }),
  );
}

const RADIUS = 12;

/** A hairline around a picture, and paper over its corners, so that they are round as on the page. */
export function pictureFrame({ width, height }: Size): string {
  const arc = (x: number, y: number): string => `A${RADIUS} ${RADIUS} 0 0 1 ${x} ${y}`;
  const round = [
    `M${RADIUS} 0H${width - RADIUS}${arc(width, RADIUS)}V${height - RADIUS}${arc(width - RADIUS, height)}`,
    `H${RADIUS}${arc(0, height - RADIUS)}V${RADIUS}${arc(RADIUS, 0)}Z`,
  ].join('');
  const corners = `<path fill="${COLOURS.paper}" fill-rule="evenodd" d="M0 0H${width}V${height}H0Z${round}"/>`;
  const line = `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${RADIUS - 1}" fill="none" stroke="${COLOURS.line}" stroke-width="2"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${corners}${line}</svg>`;
}
