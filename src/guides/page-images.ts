import { dirname, resolve } from 'node:path';
import { pictureFacts } from '../collections/picture-facts.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import { isNumbered } from '../schemas/mark.ts';
import { type Screenshot, screenshotOf, type Screenshots } from '../schemas/screenshot.ts';
import { legendText } from '../screenshots/legend.ts';
import { builtPicture } from '../screenshots/picture-files.ts';
import type { PageSummary } from './page-summary.ts';

/** A picture of a page, for those who cannot see where it stands. */
export interface PageImage {
  /** Where its built file is served, base included. */
  path: string;
  /** Its caption; undefined for a picture without a description of its own. */
  title: string | undefined;
  /** What its marks point at, in the words of the legend; what it shows, where it has none. */
  caption: string | undefined;
}

function legendOf({ marks, alt }: Screenshot): string {
  const lines = marks.filter(isNumbered).map(({ label }, at) => `${at + 1}. ${legendText(label)}`);
  return lines.length ? lines.join('; ') : alt;
}

function pathOf(facts: PictureFacts, base: string): string {
  return builtPicture(facts, base).src;
}

/**
 * The pictures a page shows, each once.
 * @param file path of the page's file. @param base the site's base path.
 */
export async function pageImages(
  { pictures }: Pick<PageSummary, 'pictures'>,
  file: string,
  screenshots: Screenshots,
  base: string,
): Promise<PageImage[]> {
  const shown = pictures.screenshots.flatMap((id) => screenshotOf(screenshots, id) ?? []);
  const images: PageImage[] = shown.map((shot) => ({
    path: pathOf(shot.picture, base),
    title: shot.caption,
    caption: legendOf(shot),
  }));
  for (const address of new Set([...pictures.files, ...pictures.inline])) {
    // One that cannot be read is told of on its page.
    const facts = await pictureFacts(resolve(dirname(file), address)).catch(() => undefined);
    if (facts) images.push({ path: pathOf(facts, base), title: undefined, caption: undefined });
  }
  return images;
}
