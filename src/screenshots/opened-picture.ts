import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DecodedPictures } from '../collections/decoded-pictures.ts';
import { isPicture } from '../collections/picture-kind.ts';
import { brokenPicture, pictureProblem } from '../collections/picture-problem.ts';
import type { ScreenshotSource } from '../collections/screenshots.ts';
import type { Finding, FindingText } from '../document/finding.ts';
import { type Pixels, storedPixels } from './pixels.ts';

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

/** A picture's bytes; undefined where a file is missing, or is no picture at all: that was told when the collection was read. */
async function bytesOf(path: string): Promise<Buffer | undefined> {
  return existsSync(path) && isPicture(path) ? readFile(path) : undefined;
}

/** Whether the picture of a screenshot can be decoded to its end. @param decoded what need not be decoded again. */
export async function checkPixels(screenshot: ScreenshotSource, decoded?: DecodedPictures): Promise<Finding[]> {
  const bytes = await bytesOf(screenshot.picture);
  const problem = bytes && (await pictureProblem(basename(screenshot.picture), bytes, decoded));
  return problem ? [aboutPicture(screenshot, 'image', problem)] : [];
}

async function openPicture(
  screenshot: ScreenshotSource,
  field: OpenedPicture['field'],
  path: string | undefined,
  decoded?: DecodedPictures,
): Promise<OpenedPicture | Finding | undefined> {
  const bytes = path === undefined ? undefined : await bytesOf(path);
  if (path === undefined || !bytes) return undefined;
  const name = basename(path);
  try {
    const problem = await pictureProblem(name, bytes, decoded);
    return problem
      ? aboutPicture(screenshot, field, problem)
      : { field, name, bytes, pixels: await storedPixels(bytes) };
  } catch {
    return aboutPicture(screenshot, field, brokenPicture(name));
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

/** Decodes the pictures of a screenshot: those that can be, and what is wrong with them as pictures. @param decoded as for `checkPixels`. */
export async function openPictures(
  screenshot: ScreenshotSource,
  decoded?: DecodedPictures,
): Promise<{ pictures: OpenedPicture[]; findings: Finding[] }> {
  const light = await openPicture(screenshot, 'image', screenshot.picture, decoded);
  const dark = await openPicture(screenshot, 'imageDark', screenshot.dark, decoded);
  const both = [light, dark].filter((one) => one !== undefined);
  const pictures = both.filter((one): one is OpenedPicture => 'pixels' in one);
  const findings = both.filter((one): one is Finding => 'rule' in one);
  const [first, second] = pictures;
  if (first && second) findings.push(...checkProportions(screenshot, first, second));
  return { pictures, findings };
}
