import { dirname, resolve } from 'node:path';
import { pictureFacts } from '../collections/picture-facts.ts';
import type { NumberedFigure } from '../mdx/figure-numbers.ts';
import { screenshotOf, type Screenshots } from '../schemas/screenshot.ts';
import { type FigureContext, fileFigure, type FigureModel, screenshotFigure } from './figure.ts';

/**
 * The models of a document's figures, by key, in the order of the page.
 * @param figures of a document that was checked: each has its picture. @param file path of the document.
 * @throws TypeError where a figure has no picture: the check should have refused the document.
 */
export async function figureModels(
  figures: readonly NumberedFigure[],
  screenshots: Screenshots,
  file: string,
  page: Omit<FigureContext, 'eager'>,
): Promise<Record<string, FigureModel>> {
  const models = figures.map(async (figure, at) => {
    const context = { ...page, eager: at === 0 };
    if (figure.kind === 'file') {
      return fileFigure(figure, await pictureFacts(resolve(dirname(file), figure.source)), context);
    }
    const screenshot = screenshotOf(screenshots, figure.source);
    if (!screenshot) throw new TypeError(`no screenshot ${figure.source}`);
    return screenshotFigure(figure, screenshot, context);
  });
  return Object.fromEntries((await Promise.all(models)).map((model) => [model.key, model]));
}
