import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp from 'sharp';
import { isPicture } from '../collections/picture-kind.ts';
import type { ScreenshotSource } from '../collections/screenshots.ts';
import type { Finding, FindingText } from '../document/finding.ts';
import { type Pixels, storedPixels } from './pixels.ts';
import { isWholePng } from './png-chunks.ts';

/** One of the pictures of a screenshot, decoded. */
export interface OpenedPicture {
  /** The field that names it. */
  field: 'image' | 'imageDark';
  name: string;
  bytes: Buffer;
  pixels: Pixels;
}

/** A finding about one of the pictures of a screenshot, at the field that names it. */
export function aboutPicture(
  { source, yaml }: ScreenshotSource,
  field: OpenedPicture['field'],
  text: FindingText,
): Finding {
  return source.finding(...yaml.rangeOf([field]), text);
}

function brokenPicture(screenshot: ScreenshotSource, field: OpenedPicture['field'], path: string): Finding {
  const message = `Không mở hết được ảnh “${basename(path)}”: tệp hỏng, hoặc bị cắt ngang.`;
  const remedy = 'chụp hoặc xuất lại ảnh, rồi chép đè lên tệp này.';
  return aboutPicture(screenshot, field, { rule: 'broken-picture', message, remedy });
}

/** Whether a picture seems whole, by its head and its end: to decode thousands would take half a minute. The encoder tells of the rest. */
export async function checkFrame(screenshot: ScreenshotSource): Promise<Finding[]> {
  const { picture } = screenshot;
  if (!existsSync(picture) || !isPicture(picture)) return [];
  try {
    const bytes = await readFile(picture);
    const { format } = await sharp(bytes).metadata();
    if (format !== 'png' || isWholePng(bytes)) return [];
  } catch {
    // Told below, as a picture that breaks off is.
  }
  return [brokenPicture(screenshot, 'image', picture)];
}

async function openPicture(
  screenshot: ScreenshotSource,
  field: OpenedPicture['field'],
  path: string | undefined,
): Promise<OpenedPicture | Finding | undefined> {
  // A file that is missing, or is no picture at all, was told when the collection was read.
  if (path === undefined || !existsSync(path) || !isPicture(path)) return undefined;
  const name = basename(path);
  try {
    const bytes = await readFile(path);
    return { field, name, bytes, pixels: await storedPixels(bytes) };
  } catch {
    return brokenPicture(screenshot, field, path);
  }
}

/** Marks hold for both pictures only where both have the same proportions, up to a rounded pixel. */
function checkProportions(screenshot: ScreenshotSource, light: OpenedPicture, dark: OpenedPicture): Finding[] {
  const scale = dark.pixels.width / light.pixels.width;
  if (Math.abs(light.pixels.height * scale - dark.pixels.height) <= Math.max(1, scale)) return [];
  const size = ({ name, pixels }: OpenedPicture): string => `“${name}” (${pixels.width} × ${pixels.height} px)`;
  const message = `Ảnh tối ${size(dark)} khác tỷ lệ với ảnh ${size(light)}, nên dấu sẽ lệch chỗ.`;
  const remedy = 'chụp lại ảnh tối với cùng cỡ cửa sổ, hoặc bỏ imageDark.';
  return [aboutPicture(screenshot, dark.field, { rule: 'dark-proportions', message, remedy })];
}

/** Decodes the pictures of a screenshot: those that can be, and what is wrong with them as pictures. */
export async function openPictures(
  screenshot: ScreenshotSource,
): Promise<{ pictures: OpenedPicture[]; findings: Finding[] }> {
  const light = await openPicture(screenshot, 'image', screenshot.picture);
  const dark = await openPicture(screenshot, 'imageDark', screenshot.dark);
  const both = [light, dark].filter((one) => one !== undefined);
  const pictures = both.filter((one): one is OpenedPicture => 'pixels' in one);
  const findings = both.filter((one): one is Finding => 'rule' in one);
  const [first, second] = pictures;
  if (first && second) findings.push(...checkProportions(screenshot, first, second));
  return { pictures, findings };
}
