import { posix } from 'node:path';
import { screenshotOf, type ScreenshotData } from '../schemas/screenshot.ts';
import { kinds } from '../site.ts';
import type { PageSummary } from './page-summary.ts';

/** A page as far as its files can be told. */
export type FiledPage = Pick<PageSummary, 'kind' | 'slug' | 'cover' | 'pictures'>;

/** A screenshot as far as its files can be told. */
type Filed = Pick<ScreenshotData, 'image' | 'imageDark'>;

function screenshotFiles(id: string, screenshots: Readonly<Record<string, Filed>>): string[] {
  const described = `screenshots/${id}.yaml`;
  const { image, imageDark } = screenshotOf(screenshots, id) ?? {};
  const pictures = [image, imageDark].filter((name) => name !== undefined);
  return [described, ...pictures.map((name) => posix.join(posix.dirname(described), name))];
}

/**
 * The files a page is made of, below the content folder: its text, the pictures beside it, and the screenshots it shows,
 * each with its description.
 */
export function pageFiles(
  { kind, slug, cover, pictures }: FiledPage,
  screenshots: Readonly<Record<string, Filed>>,
): string[] {
  const folder = posix.join(kinds[kind].folder, slug);
  const ids = cover === undefined ? pictures.screenshots : [...pictures.screenshots, cover];
  const beside = [...pictures.files, ...pictures.inline].map((address) => posix.join(folder, address));
  const shown = ids.flatMap((id) => screenshotFiles(id, screenshots));
  return [...new Set([posix.join(folder, 'index.mdx'), ...beside, ...shown])];
}
