import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { wholeFile } from '../collections/file-finding.ts';
import { AuthorError } from '../document/format-finding.ts';
import { keepFile } from './picture-cache.ts';
import { ENCODERS, fileName, type PictureFile } from './picture-files.ts';

/** Makes a built picture of its source's bytes: turned upright, at the width asked for, without its metadata (place, camera). */
export async function encode(
  bytes: Uint8Array,
  { facts, format, width }: PictureFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = sharp(bytes, { animated: facts.animated }).autoOrient().resize({ width, withoutEnlargement: true });
  const encoded = format === 'avif' ? image.avif(ENCODERS.avif) : image.webp(ENCODERS.webp);
  return new Uint8Array(await encoded.toBuffer());
}

/** What an author is told of a picture that its first bytes say is one and that cannot be read to its end. */
function broken(path: string): AuthorError {
  const message = 'Không mở hết được ảnh này: tệp hỏng, hoặc bị cắt ngang.';
  return new AuthorError([
    wholeFile(path, 'broken-picture', message, 'chụp hoặc xuất lại ảnh, rồi chép đè lên tệp này.'),
  ]);
}

async function made(file: PictureFile): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await encode(await readFile(file.facts.path), file);
  } catch {
    throw broken(file.facts.path);
  }
}

/** A built picture, made or taken from the cache. @param cacheDir as `contentPlace` gives it. @throws AuthorError where the source is broken. */
export async function builtFile(file: PictureFile, cacheDir: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${fileName(file)}.${file.format}`;
  return keepFile(join(cacheDir, 'pictures', name), () => made(file));
}
