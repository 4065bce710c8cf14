import { badgeId, figureId, legendId } from '../mdx/figure-places.ts';
import type { NumberedFigure } from '../mdx/figure-numbers.ts';
import { isNumbered } from '../schemas/mark.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import type { Screenshot } from '../schemas/screenshot.ts';
import type { ShortPiece } from '../document/short-markdown.ts';
import { overlayShapes, redactionShapes, type Shape } from './geometry.ts';
import { legendPieces, legendText } from './legend.ts';
import { type BuiltPicture, builtPicture } from './picture-files.ts';

/** One line of a figure's legend, tied to its badge on the picture. */
export interface LegendLine {
  n: number;
  /** `id` of the line, and of the mark on the picture. */
  id: string;
  badgeId: string;
  pieces: readonly ShortPiece[];
  /** The words without their style. */
  text: string;
}

/** Everything a figure prints; plain data. */
export interface FigureModel {
  /** Stands behind `#anh=`. */
  key: string;
  id: string;
  alt: string;
  caption: string | undefined;
  /** Drawn, not captured: the figure says so. */
  illustration: boolean;
  /** YYYY-MM-DD of the capture, where its author gave it. */
  capturedAt: string | undefined;
  /** Something private was covered in the picture: the figure says so. */
  redacted: boolean;
  picture: BuiltPicture;
  dark: BuiltPicture | undefined;
  /** Loaded at once; all others as they come near. */
  eager: boolean;
  shapes: readonly Shape[];
  legend: readonly LegendLine[];
}

/** What the page gives besides. */
export interface FigureContext {
  /** The site's base path. */
  base: string;
  /** While writing, regions to redact are outlined, so that an author sees where they are before the pixels go. */
  writing: boolean;
  /** Whether it is the first figure of the page. */
  eager: boolean;
}

/** The figure of a screenshot. */
export function screenshotFigure(
  { key, first }: NumberedFigure,
  { alt, caption, illustration, capturedAt, marks, picture, dark }: Screenshot,
  { base, eager, writing }: FigureContext,
): FigureModel {
  const legend = marks.filter(isNumbered).map(({ label }, at) => {
    const n = first + at;
    return { n, id: legendId(key, n), badgeId: badgeId(key, n), pieces: legendPieces(label), text: legendText(label) };
  });
  return {
    key,
    id: figureId(key),
    alt,
    caption,
    illustration,
    capturedAt,
    redacted: marks.some(({ kind }) => kind === 'redact'),
    picture: builtPicture(picture, base),
    dark: dark && builtPicture(dark, base),
    eager,
    shapes: [...overlayShapes(marks, picture, first), ...(writing ? redactionShapes(marks) : [])],
    legend,
  };
}

/** The figure of a picture beside the guide, written as Markdown: no marks, and its title as caption. */
export function fileFigure(
  { key, image }: NumberedFigure,
  facts: PictureFacts,
  { base, eager }: FigureContext,
): FigureModel {
  return {
    key,
    id: figureId(key),
    alt: image?.alt ?? '',
    caption: image?.title ?? undefined,
    illustration: false,
    capturedAt: undefined,
    redacted: false,
    picture: builtPicture(facts, base),
    dark: undefined,
    eager,
    shapes: [],
    legend: [],
  };
}
