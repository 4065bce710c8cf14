import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import { localPictures } from '../collections/pictures.ts';
import { withBase } from '../document/addresses.ts';
import type { SourceDocument } from '../document/document.ts';
import type { BuiltPicture } from '../mdx/compile-context.ts';
import { slug } from '../vietnamese/slug.ts';

/** No picture is shown wider than this, in pixels: two for each CSS pixel of the text column. */
const MAX_WIDTH = 1440;
const WEBP_QUALITY = 82;

/** The file name of a built picture: its own name and a hash of its bytes, so that it may be cached for ever. */
export function builtName(path: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return `${slug(basename(path, extname(path)))}-${hash}.webp`;
}

async function measure(path: string, base: string): Promise<BuiltPicture> {
  const bytes = await readFile(path);
  const { autoOrient } = await sharp(bytes).metadata();
  const width = Math.min(autoOrient.width, MAX_WIDTH);
  const height = Math.round((autoOrient.height * width) / autoOrient.width);
  return { src: withBase(base, `/anh/${builtName(path, bytes)}`), width, height };
}

/** For each picture a document names: where it will be built and how large it will be. */
export async function builtPictures(
  document: SourceDocument,
  file: string,
  base: string,
): Promise<Map<string, BuiltPicture>> {
  const pictures = localPictures(document, file);
  const built = await Promise.all(
    pictures.map(async ({ address, path }) => [address, await measure(path, base)] as const),
  );
  return new Map(built);
}

/** Makes the WebP of a source picture: turned upright, at most 1,440 px wide, without its metadata (place, camera). */
export async function toWebp(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { pages = 1 } = await sharp(bytes).metadata();
  const image = sharp(bytes, { animated: pages > 1 }).autoOrient();
  const output = await image
    .resize({ width: MAX_WIDTH, withoutEnlargement: true })
    .webp({ quality: WEBP_QUALITY })
    .toBuffer();
  return new Uint8Array(output);
}
