import sharp, { type Metadata } from 'sharp';
import type { Finding, FindingText } from '../document/finding.ts';
import type { DecodedPictures } from './decoded-pictures.ts';
import { isCutOff } from './picture-end.ts';

/** What an author is told of a picture whose first bytes say that it is one and that cannot be decoded to its end. */
export function brokenPicture(name: string): FindingText {
  return {
    rule: 'broken-picture',
    message: `Không mở hết được ảnh “${name}”: tệp hỏng, hoặc bị cắt ngang.`,
    remedy: 'chụp hoặc xuất lại ảnh, rồi chép đè lên tệp ấy.',
  };
}

/** What the decoder takes: all frames of a picture together, in pixels. */
const MOST_PIXELS = 0x3fff ** 2;

/** What WebP takes, in pixels, and the widest picture that is built: a wider source is made smaller before. */
const TALLEST = 16_383;
const WIDEST_BUILT = 1440;

function inWords(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** In pixels, upright. */
interface Size {
  width: number;
  height: number;
}

/** `1.280 × 720 điểm ảnh`. */
function sizeInWords({ width, height }: Size): string {
  return `${inWords(width)} × ${inWords(height)} điểm ảnh`;
}

function tooManyPixels(name: string, size: Size, pages: number): FindingText {
  const frames = pages > 1 ? `${inWords(pages)} khung hình, mỗi khung ${sizeInWords(size)}` : sizeInWords(size);
  const million = (count: number): string => inWords(Math.ceil(count / 1e6));
  const all = million(size.width * size.height * pages);
  const remedy =
    pages > 1
      ? 'bớt khung hình hoặc thu nhỏ ảnh; đoạn dài thì đưa lên YouTube rồi viết liên kết [Xem video](https://…).'
      : 'thu nhỏ ảnh, rồi chép đè lên tệp ấy.';
  const message = `Ảnh “${name}” quá lớn: ${frames}, tất cả là ${all} triệu điểm ảnh; nhiều nhất là ${million(MOST_PIXELS)} triệu.`;
  return { rule: 'large-picture', message, remedy };
}

/** Says that a picture is larger than one may be, how large it is and how large it may be; undefined where it is not. */
function sizeProblem(name: string, { autoOrient, pages = 1, pageHeight }: Metadata): FindingText | undefined {
  const size = { width: autoOrient.width, height: pageHeight ?? autoOrient.height };
  if (size.width * size.height * pages > MOST_PIXELS) return tooManyPixels(name, size, pages);
  const told = (what: string, remedy: string): FindingText => ({
    rule: 'large-picture',
    message: `Ảnh “${name}” ${what}`,
    remedy,
  });
  const highest = Math.floor(TALLEST * Math.max(1, size.width / WIDEST_BUILT));
  if (size.height > highest) {
    const what = `quá dài: ${sizeInWords(size)}; với chiều rộng ấy, ảnh cao nhất là ${inWords(highest)} điểm ảnh.`;
    return told(what, 'cắt ảnh thành vài ảnh ngắn hơn, mỗi ảnh cho một bước hay một ý.');
  }
  // As wide as it is built, it would be less than one pixel high.
  const lowest = Math.ceil(size.width / WIDEST_BUILT);
  if (size.height >= lowest) return undefined;
  const what = `quá dẹt: ${sizeInWords(size)}; với chiều rộng ấy, ảnh thấp nhất là ${inWords(lowest)} điểm ảnh.`;
  return told(what, 'cắt ảnh thành vài ảnh hẹp hơn, mỗi ảnh cho một bước hay một ý.');
}

/** What the head of a picture says, or what is wrong with that. */
export type PictureHead = { metadata: Metadata; problem?: undefined } | { problem: FindingText };

/** Reads the head of a picture, without its pixels. @param name of the file, for the author. */
export async function pictureHead(name: string, bytes: Uint8Array): Promise<PictureHead> {
  try {
    const metadata = await sharp(bytes).metadata();
    const problem = sizeProblem(name, metadata);
    return problem ? { problem } : { metadata };
  } catch {
    return { problem: brokenPicture(name) };
  }
}

/** Whether all frames of a picture can be decoded, by the decoder that the encoder of the built files uses. */
async function isDecodable(bytes: Uint8Array): Promise<boolean> {
  try {
    // One channel of the result: a third of the memory, though every pixel is decoded.
    await sharp(bytes, { animated: true }).extractChannel(0).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * Says why a picture cannot be built: it is broken at its head or further in, cut off, or too large.
 * @param name of the file, for the author. @param decoded what need not be decoded again.
 */
export async function pictureProblem(
  name: string,
  bytes: Buffer,
  decoded?: DecodedPictures,
): Promise<FindingText | undefined> {
  if (decoded?.has(bytes)) return undefined;
  const { problem } = await pictureHead(name, bytes);
  if (problem) return problem;
  if (isCutOff(bytes) || !(await isDecodable(bytes))) return brokenPicture(name);
  decoded?.keep(bytes);
  return undefined;
}

/** As many as libuv has threads to decode with, and no more: the pixels of one picture may take some 20 MB. */
const AT_A_TIME = 4;

/** Looks at pictures, a few at a time. Gives what is found, in their order. */
export async function fewAtATime<T>(
  items: Iterable<T>,
  look: (item: T) => Promise<readonly Finding[]>,
): Promise<Finding[]> {
  const all = [...items];
  const findings: Finding[] = [];
  for (let at = 0; at < all.length; at += AT_A_TIME) {
    findings.push(...(await Promise.all(all.slice(at, at + AT_A_TIME).map(look))).flat());
  }
  return findings;
}
