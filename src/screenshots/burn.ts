import sharp from 'sharp';
import { type Area, type Pixels, type PixelRect, pixelRect, shownPixels } from './pixels.ts';
import { withDensityOf } from './png-chunks.ts';

/**
 * What stands in the place of what was removed: a mid grey, three times as bright or dark as the page in either theme,
 * so that it looks meant and is no hole in the picture.
 */
export const FILL = [140, 143, 148] as const;

function fill({ data, width, channels }: Pixels, { left, top, right, bottom }: PixelRect): void {
  const pixel = [...FILL, 255].slice(0, channels);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) data.set(pixel, (y * width + x) * channels);
  }
}

/**
 * Gives a PNG in which areas are one plain colour. All of it is encoded anew from its pixels, so that nothing else of
 * the old file comes along (EXIF, text, a colour profile, a thumbnail, bytes behind the end) but the density.
 * @param areas all that must go: one colour for all, so that they may overlap. @throws where the bytes are no picture.
 */
export async function burn(png: Buffer, areas: readonly Area[]): Promise<Buffer> {
  const pixels = await shownPixels(png);
  for (const area of areas) fill(pixels, pixelRect(area, pixels));
  const { width, height } = pixels;
  const channels = pixels.channels === 4 ? 4 : 3;
  const encoded = await sharp(pixels.data, { raw: { width, height, channels } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  return withDensityOf(encoded, png);
}
