import { dirname, resolve } from 'node:path';
import { pictureFacts } from '../collections/picture-facts.ts';
import type { Mark } from '../schemas/mark.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import { screenshotOf, type Screenshots } from '../schemas/screenshot.ts';
import type { PageSummary } from './page-summary.ts';

/** The picture that stands for a page elsewhere: on social cards and in search results. */
export interface PagePicture {
  facts: PictureFacts;
  marks: readonly Mark[];
  alt: string;
}

function ofScreenshot(id: string, screenshots: Screenshots): PagePicture | undefined {
  const screenshot = screenshotOf(screenshots, id);
  return screenshot && { facts: screenshot.picture, marks: screenshot.marks, alt: screenshot.alt };
}

/**
 * The picture of a page: its cover, or else its first figure.
 * @param file path of the page's file.
 * @returns undefined where it has none, or while writing one that is not there: the page itself tells of that.
 */
export async function pagePicture(
  { cover, pictures: { lead } }: Pick<PageSummary, 'cover' | 'pictures'>,
  file: string,
  screenshots: Screenshots,
): Promise<PagePicture | undefined> {
  const covering = cover === undefined ? undefined : ofScreenshot(cover, screenshots);
  if (covering || !lead) return covering;
  if (lead.kind === 'screenshot') return ofScreenshot(lead.source, screenshots);
  const facts = await pictureFacts(resolve(dirname(file), lead.source)).catch(() => undefined);
  return facts && { facts, marks: [], alt: lead.alt };
}

/**
 * All pictures of a page that stand as figures, each once, and its cover.
 * @param file path of the page's file.
 */
export async function pagePictures(
  { cover, pictures: { screenshots: ids, files } }: Pick<PageSummary, 'cover' | 'pictures'>,
  file: string,
  screenshots: Screenshots,
): Promise<PagePicture[]> {
  const shots = [...new Set([...(cover === undefined ? [] : [cover]), ...ids])].map((id) =>
    ofScreenshot(id, screenshots),
  );
  const beside = await Promise.all(
    files.map(async (source) => {
      const facts = await pictureFacts(resolve(dirname(file), source)).catch(() => undefined);
      return facts && { facts, marks: [], alt: '' };
    }),
  );
  return [...shots, ...beside].filter((picture) => picture !== undefined);
}
