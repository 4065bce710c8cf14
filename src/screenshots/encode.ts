import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { brokenSource } from '../collections/picture-facts.ts';
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

async function made(file: PictureFile): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await encode(await readFile(file.facts.path), file);
  } catch {
    throw brokenSource(file.facts.path);
  }
}

/** A built picture, made or taken from the cache. @param cacheDir as `contentPlace` gives it. @throws AuthorError where the source is broken. */
export async function builtFile(file: PictureFile, cacheDir: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${fileName(file)}.${file.format}`;
  return keepFile(join(cacheDir, 'pictures', name), () => made(file));
}
