import sharp, { type OutputInfo } from 'sharp';
import { brokenSource } from '../collections/picture-facts.ts';
import type { Mark } from '../schemas/mark.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import { burnedMarks } from './burned-marks.ts';
import type { DigitOutline } from './burned-strokes.ts';
import type { Rect, Size } from './crop.ts';
import { overlayShapes } from './geometry.ts';

/** How a picture with its marks is made into one raster. */
export interface MarkedRaster {
  /** The part of the picture that is taken, in its own pixels. */
  crop: Rect;
  /** Size of the result, in pixels. */
  size: Size;
  /** Pixels of the result for each CSS px of a mark. */
  scale: number;
  /** Without it the badges are dots. */
  digits?: DigitOutline | undefined;
}

/** Bare pixels, as sharp takes them: nothing is spent on packing what is unpacked at once. */
export interface Raster {
  input: Buffer;
  raw: Pick<OutputInfo, 'width' | 'height' | 'channels'>;
}

/** Takes the part, makes it as large as asked, and lays the marks over it. */
async function drawn(bytes: Uint8Array, overlay: string, { crop, size }: MarkedRaster): Promise<Raster> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .extract(crop)
    .resize({ ...size, fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .composite([{ input: Buffer.from(overlay) }])
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

/**
 * A part of a picture at a size, its marks burned in: upright, in sRGB and without its metadata.
 * @param bytes of the source. @throws AuthorError where they cannot be decoded to their end.
 */
export async function markedPicture(
  bytes: Uint8Array,
  { facts, marks }: { facts: PictureFacts; marks: readonly Mark[] },
  raster: MarkedRaster,
): Promise<Raster> {
  const { crop, size, scale, digits } = raster;
  const zoom = size.width / crop.width;
  const picture = { width: facts.width * zoom, height: facts.height * zoom };
  const view = { left: crop.left * zoom, top: crop.top * zoom, ...size };
  const overlay = burnedMarks(overlayShapes(marks, facts), { picture, view, scale, digits });
  try {
    return await drawn(bytes, overlay, raster);
  } catch {
    throw brokenSource(facts.path);
  }
}
