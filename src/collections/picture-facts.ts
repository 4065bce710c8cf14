import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FindingText } from '../document/finding.ts';
import { AuthorError } from '../document/format-finding.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import { slug } from '../vietnamese/slug.ts';
import { wholeFile } from './file-finding.ts';
import { brokenPicture, pictureHead } from './picture-problem.ts';

/**
 * Pixels of a picture for each CSS pixel, by what a PNG says of its density (dots an inch): a capture of a screen at
 * 200 % says 144 (macOS) or 192 (Windows). Other formats say what a camera or a printer made up.
 */
const RATIOS: Readonly<Record<number, number>> = { 144: 2, 192: 2, 216: 3, 288: 3 };

/** Twelve hex digits that stand for a source picture; one changed byte gives others. */
export function pictureHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

function told(path: string, { rule, message, remedy }: FindingText): AuthorError {
  return new AuthorError([wholeFile(path, rule, message, remedy)]);
}

/** What is thrown where a picture turns out to be broken while something is made of it. */
export function brokenSource(path: string): AuthorError {
  return told(path, brokenPicture(basename(path)));
}

/**
 * Measures a source picture by its head. Its pixels are decoded by the check before (`pictureProblem`), and remembered.
 * @param path of a file that is there. @throws AuthorError where it cannot be read as a picture, or is too large.
 */
export async function pictureFacts(path: string): Promise<PictureFacts> {
  const bytes = await readFile(path);
  const head = await pictureHead(basename(path), bytes);
  if (head.problem) throw told(path, head.problem);
  const { autoOrient, density = 72, format, pages = 1 } = head.metadata;
  return {
    path,
    name: slug(basename(path, extname(path))) || 'anh',
    hash: pictureHash(bytes),
    width: autoOrient.width,
    height: autoOrient.height,
    animated: pages > 1,
    ratio: (format === 'png' && RATIOS[Math.round(density)]) || 1,
  };
}
