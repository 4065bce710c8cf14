import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import { slug } from '../vietnamese/slug.ts';

/**
 * Pixels of a picture for each CSS pixel, by what a PNG says of its density (dots an inch): a capture of a screen at
 * 200 % says 144 (macOS) or 192 (Windows). Other formats say what a camera or a printer made up.
 */
const RATIOS: Readonly<Record<number, number>> = { 144: 2, 192: 2, 216: 3, 288: 3 };

/** Twelve hex digits that stand for a source picture; one changed byte gives others. */
export function pictureHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

/**
 * Measures a source picture.
 * @param path of a file that is there. @throws where sharp cannot read it as a picture.
 */
export async function pictureFacts(path: string): Promise<PictureFacts> {
  const bytes = await readFile(path);
  const { autoOrient, density = 72, format, pages = 1 } = await sharp(bytes).metadata();
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
