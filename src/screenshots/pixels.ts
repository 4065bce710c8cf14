import sharp from 'sharp';
import type { Mark } from '../schemas/mark.ts';

/** A picture as it was decoded, upright. */
export interface Pixels {
  /** Row by row, `channels` numbers a pixel. */
  data: Uint8Array | Uint16Array;
  width: number;
  height: number;
  /** 3, or 4 with opacity. */
  channels: number;
  /** The number of full opacity: 255, or 65535 in a picture of 16 bits. */
  full: number;
}

/** A rectangle in whole pixels; `right` and `bottom` are the first outside. */
export interface PixelRect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The areas of a screenshot that must not be seen, in fractions of the upright picture, in the order of its marks. */
export type Area = Extract<Mark, { kind: 'redact' }>['area'];

/** What a sum of decimals may be off, in pixels: 0.1 + 0.2 of 1,200 is no pixel more than 0.3 of it. */
const HAIR = 1e-11;

/**
 * The pixels an area touches, if only by a little: rounded outward, because half of an edge pixel still tells what was
 * there. At least one pixel, and none outside of the picture.
 */
export function pixelRect([x, y, width, height]: Area, size: { width: number; height: number }): PixelRect {
  const from = (start: number, length: number): number => Math.min(Math.floor(start * length + HAIR), length - 1);
  const to = (end: number, length: number, first: number): number =>
    Math.max(Math.min(Math.ceil(end * length - HAIR), length), first + 1);
  const left = from(x, size.width);
  const top = from(y, size.height);
  return { left, top, right: to(x + width, size.width, left), bottom: to(y + height, size.height, top) };
}

/**
 * Decodes a picture to the numbers that stand in the file: at its full depth, without a colour profile, so that two
 * colours that only look alike stay two. @throws where the bytes are no whole picture.
 */
export async function storedPixels(bytes: Uint8Array): Promise<Pixels> {
  const isDeep = (await sharp(bytes).metadata()).depth === 'ushort';
  const upright = sharp(bytes, { ignoreIcc: true }).autoOrient();
  const image = isDeep ? upright.toColourspace('rgb16').raw({ depth: 'ushort' }) : upright.toColourspace('srgb').raw();
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  // A copy begins where numbers of 16 bits may begin; a part of a larger buffer need not.
  return { ...info, data: isDeep ? new Uint16Array(Uint8Array.from(data).buffer) : data, full: isDeep ? 65535 : 255 };
}

/** Decodes a picture to the colours it shows: sRGB in 8 bits, its profile applied. @throws where it is no whole picture. */
export async function shownPixels(bytes: Uint8Array): Promise<Pixels> {
  const image = sharp(bytes).autoOrient().toColourspace('srgb').raw();
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { ...info, data, full: 255 };
}

/** Whether every pixel of a rectangle has one and the same colour and hides what is under it. */
export function isFlat({ data, width, channels, full }: Pixels, { left, top, right, bottom }: PixelRect): boolean {
  const first = (top * width + left) * channels;
  if (channels === 4 && data[first + 3] !== full) return false;
  for (let y = top; y < bottom; y += 1) {
    const start = (y * width + left) * channels;
    const end = (y * width + right) * channels;
    for (let at = start; at < end; at += 1) if (data[at] !== data[first + ((at - start) % channels)]) return false;
  }
  return true;
}
