import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { AuthorError } from '../document/format-finding.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import { slug } from '../vietnamese/slug.ts';
import { wholeFile } from './file-finding.ts';

/**
 * Pixels of a picture for each CSS pixel, by what a PNG says of its density (dots an inch): a capture of a screen at
 * 200 % says 144 (macOS) or 192 (Windows). Other formats say what a camera or a printer made up.
 */
const RATIOS: Readonly<Record<number, number>> = { 144: 2, 192: 2, 216: 3, 288: 3 };

/** Twelve hex digits that stand for a source picture; one changed byte gives others. */
export function pictureHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

/** What an author is told of a picture that its first bytes say is one and that cannot be read to its end. */
export function brokenPicture(path: string): AuthorError {
  const message = 'Không mở hết được ảnh này: tệp hỏng, hoặc bị cắt ngang.';
  const remedy = 'chụp hoặc xuất lại ảnh, rồi chép đè lên tệp này.';
  return new AuthorError([wholeFile(path, 'broken-picture', message, remedy)]);
}

async function metadataOf(path: string, bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes).metadata();
  } catch {
    throw brokenPicture(path);
  }
}

/**
 * Measures a source picture.
 * @param path of a file that is there. @throws AuthorError where it cannot be read as a picture.
 */
export async function pictureFacts(path: string): Promise<PictureFacts> {
  const bytes = await readFile(path);
  const { autoOrient, density = 72, format, pages = 1 } = await metadataOf(path, bytes);
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
