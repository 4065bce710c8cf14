import sharp, { type Sharp } from 'sharp';
import type { PagePicture } from '../guides/page-picture.ts';
import { cropAround, type Rect, type Size } from '../screenshots/crop.ts';
import { markedPicture } from '../screenshots/marked-picture.ts';
import { site } from '../site.ts';
import type { Faces } from './card-sheet.ts';
import { type CardText, pageCard, PICTURE_ROOM, pictureFrame, picturePlace } from './page-card.ts';
import { siteCard } from './site-card.ts';
import { outlineText } from './text-paths.ts';

/** Most bytes a card and a thumbnail may have. */
const CARD_BYTES = 120_000;
const THUMBNAIL_BYTES = 6_000;

/** Width by height a picture on a card may have: a taller or wider one is cropped around its marks. */
const RATIO = { least: 0.8, most: 2 } as const;

/** Size of a thumbnail in pixels: twice what the search results show. */
export const THUMBNAIL = { width: 240, height: 160 } as const;

/** The first encoding that is small enough, or else the last, which is the smallest. */
async function firstWithin(
  most: number,
  qualities: readonly number[],
  encode: (quality: number) => Promise<Buffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array = new Uint8Array();
  for (const quality of qualities) {
    bytes = await encode(quality);
    if (bytes.length <= most) break;
  }
  return new Uint8Array(bytes);
}

function toCard(image: Sharp): Promise<Uint8Array<ArrayBuffer>> {
  return firstWithin(CARD_BYTES, [86, 76, 66, 50, 30], (quality) =>
    // Red lines on white lose their edge where colours are kept at half the resolution.
    image.clone().jpeg({ quality, chromaSubsampling: '4:4:4', progressive: true, optimiseCoding: true }).toBuffer(),
  );
}

function cardCrop({ facts, marks }: PagePicture): { crop: Rect; size: Size } {
  const natural = facts.width / facts.height;
  const ratio = Math.min(RATIO.most, Math.max(RATIO.least, natural));
  const width = Math.round(Math.min(PICTURE_ROOM.width, PICTURE_ROOM.height * ratio));
  const size = { width, height: Math.round(width / ratio) };
  // No nearer than two thirds of what the screen itself shows: the surroundings tell where a mark is.
  return { crop: cropAround(facts, marks, { ratio, least: width * facts.ratio * 1.5 }), size };
}

/** The social card of a page with a picture, as JPEG. @param bytes of the source picture. */
export async function pageCardFile(
  text: CardText,
  picture: PagePicture,
  bytes: Uint8Array,
  faces: Faces,
): Promise<Uint8Array<ArrayBuffer>> {
  const { crop, size } = cardCrop(picture);
  const digits = (number: string, height: number) => outlineText(number, height, faces.bold);
  const raster = await markedPicture(bytes, picture, { crop, size, scale: 1.4, digits });
  const place = picturePlace(size);
  return toCard(
    sharp(Buffer.from(pageCard(text, size.width, faces))).composite([
      { ...raster, ...place },
      { input: Buffer.from(pictureFrame(size)), ...place },
    ]),
  );
}

/** The one card for all pages without a picture, as JPEG. */
export async function siteCardFile(faces: Faces): Promise<Uint8Array<ArrayBuffer>> {
  return toCard(sharp(Buffer.from(siteCard(site, faces))));
}

/** The small picture of a page for the search results, as WebP. @param bytes of the source picture. */
export async function thumbnailFile(picture: PagePicture, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const least = THUMBNAIL.width * picture.facts.ratio * 1.5;
  const crop = cropAround(picture.facts, picture.marks, { ratio: THUMBNAIL.width / THUMBNAIL.height, least });
  const { input, raw } = await markedPicture(bytes, picture, { crop, size: THUMBNAIL, scale: 1 });
  return firstWithin(THUMBNAIL_BYTES, [80, 65, 50, 35, 20, 5], (quality) =>
    sharp(input, { raw }).webp({ quality, smartSubsample: true, effort: 5 }).toBuffer(),
  );
}
