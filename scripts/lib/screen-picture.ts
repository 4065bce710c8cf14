import sharp from 'sharp';

/** Pixels of a picture for each CSS pixel of the screen it shows. */
export const PICTURE_RATIO = 2;

/** What a picture at one pixel for each CSS pixel says of itself, in pixels per inch. */
const DENSITY = 72;

/** Makes a small PNG of one from the browser: few colours, no dithering, nothing in it but its density. */
export function smallPicture(png: Buffer): Promise<Buffer> {
  return sharp(png)
    .png({ compressionLevel: 9, effort: 10, palette: true, colours: 256, dither: 0 })
    .withDensity(DENSITY * PICTURE_RATIO)
    .toBuffer();
}
