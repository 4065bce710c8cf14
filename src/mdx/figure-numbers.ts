import { isNumbered } from '../schemas/mark.ts';
import { screenshotOf, type Screenshots } from '../schemas/screenshot.ts';
import type { FigurePlace, FigurePlaces } from './figure-places.ts';

/** A figure with the numbers its marks have. */
export interface NumberedFigure extends FigurePlace {
  /** Number of its first mark in its step or section. */
  first: number;
  /** How many numbered marks it has. */
  count: number;
}

/** What is needed of a screenshot to number its marks. */
export type Marked = Readonly<Record<string, Pick<Screenshots[string], 'marks'>>>;

function countMarks({ kind, source }: FigurePlace, screenshots: Marked): number {
  const marks = kind === 'screenshot' ? screenshotOf(screenshots, source)?.marks : undefined;
  return (marks ?? []).filter(isNumbered).length;
}

/** Numbers marks through all pictures of one step (or section), so that a number means one thing to its reader. */
export function numberFigures({ figures }: FigurePlaces, screenshots: Marked): NumberedFigure[] {
  const next = new Map<string, number>();
  return figures.map((figure) => {
    const place = `${figure.place.isStep}${figure.place.id}`;
    const first = next.get(place) ?? 1;
    const count = countMarks(figure, screenshots);
    next.set(place, first + count);
    return { ...figure, first, count };
  });
}

/** The figure that has the n-th mark of a step or section; undefined where there is none. */
export function figureOfMark(
  n: number,
  place: FigurePlace['place'],
  figures: readonly NumberedFigure[],
): NumberedFigure | undefined {
  return figures.find(
    ({ place: own, first, count }) =>
      own.id === place.id && own.isStep === place.isStep && n >= first && n < first + count,
  );
}
