import sharp from 'sharp';
import type { DecodedPictures } from '../collections/decoded-pictures.ts';
import { fewAtATime } from '../collections/picture-problem.ts';
import { loadScreenshots, type ScreenshotSource } from '../collections/screenshots.ts';
import type { Finding } from '../document/finding.ts';
import { aboutPicture, checkPixels, type OpenedPicture, openPictures } from './opened-picture.ts';
import { type Area, isFlat, type PixelRect, pixelRect } from './pixels.ts';
import { foreignParts } from './png-chunks.ts';

/** A rectangle in words: `từ điểm (12, 40), rộng 300 px, cao 24 px`. */
export function shownRect({ left, top, right, bottom }: PixelRect): string {
  return `từ điểm (${left}, ${top}), rộng ${right - left} px, cao ${bottom - top} px`;
}

/** The areas of a screenshot that must not be seen, each with the place of its mark in the list. */
export function redactedAreas({ data }: Pick<ScreenshotSource, 'data'>): { at: number; area: Area }[] {
  return data.marks.flatMap((mark, at) => (mark.kind === 'redact' ? [{ at, area: mark.area }] : []));
}

function checkAreas(screenshot: ScreenshotSource, { name, pixels }: OpenedPicture): Finding[] {
  const { source, yaml, id } = screenshot;
  return redactedAreas(screenshot).flatMap(({ at, area }) => {
    const rect = pixelRect(area, pixels);
    if (isFlat(pixels, rect)) return [];
    const message = `Vùng này của ảnh “${name}” phải che mà vẫn còn xem được: ${shownRect(rect)}.`;
    const remedy = `chạy npm run redact -- ${id} để xóa hẳn các điểm ảnh trong vùng ấy.`;
    return [source.finding(...yaml.rangeOf(['marks', at]), { rule: 'not-redacted', message, remedy })];
  });
}

/** A name is no promise: JPEG and WebP leave a trace of what was there around a filled area. */
async function checkFormat(screenshot: ScreenshotSource, { field, name, bytes }: OpenedPicture): Promise<Finding[]> {
  // Where the name says so already, it was told when the collection was read.
  if (!/\.png$/i.test(name) || (await sharp(bytes).metadata()).format === 'png') return [];
  const message = `Ảnh “${name}” có vùng phải che mà thật ra không phải là PNG.`;
  const remedy = 'lưu lại ảnh thành PNG, rồi chạy npm run redact.';
  return [aboutPicture(screenshot, field, { rule: 'redact-format', message, remedy })];
}

/** What redaction must have taken along: a thumbnail in the EXIF data still shows the picture from before. */
function checkForeign(screenshot: ScreenshotSource, { field, name, bytes }: OpenedPicture): Finding[] {
  const foreign = foreignParts(bytes);
  if (foreign.length === 0) return [];
  const message = `Ảnh “${name}” có vùng phải che mà tệp còn mang theo: ${foreign.join(', ')}. Ở đó có thể còn ảnh lúc chưa che.`;
  const remedy = `chạy npm run redact -- ${screenshot.id} để trong tệp chỉ còn điểm ảnh.`;
  return [aboutPicture(screenshot, field, { rule: 'redact-metadata', message, remedy })];
}

/**
 * Looks into the pictures of one screenshot: each can be decoded, a dark one has the proportions of the light one, and
 * what must not be seen is not there any more. Nothing throws: what is wrong is in the findings.
 * @param decoded the pictures that need not be decoded again to know that they can be.
 */
export async function checkRedaction(screenshot: ScreenshotSource, decoded?: DecodedPictures): Promise<Finding[]> {
  const isPlain = redactedAreas(screenshot).length === 0 && screenshot.dark === undefined;
  if (isPlain) return checkPixels(screenshot, decoded);
  const { pictures, findings } = await openPictures(screenshot, decoded);
  if (redactedAreas(screenshot).length === 0) return findings;
  for (const picture of pictures) {
    const format = await checkFormat(screenshot, picture);
    const isPng = format.length === 0 && /\.png$/i.test(picture.name);
    findings.push(...format);
    if (isPng) findings.push(...checkAreas(screenshot, picture), ...checkForeign(screenshot, picture));
  }
  return findings;
}

/** Checks many screenshots, a few at a time: the pixels of one take some 20 MB. @param decoded as for `checkRedaction`. */
export async function checkRedactions(
  screenshots: Iterable<ScreenshotSource>,
  decoded?: DecodedPictures,
): Promise<Finding[]> {
  return fewAtATime(screenshots, (screenshot) => checkRedaction(screenshot, decoded));
}

/**
 * What can still be seen, in the screenshots of one page, that must not be: for the page that shows it while it is
 * written; and which pictures cannot be opened. @param dir the content folder. @param decoded as for `checkRedaction`.
 */
export async function checkRedactionsOf(
  dir: string,
  ids: readonly string[],
  decoded?: DecodedPictures,
): Promise<Finding[]> {
  if (ids.length === 0) return [];
  const { screenshots } = loadScreenshots(dir);
  const used = [...new Set(ids)].flatMap((id) => screenshots.get(id) ?? []);
  return checkRedactions(used, decoded);
}
