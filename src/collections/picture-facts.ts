import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { AuthorError } from '../document/format-finding.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';
import { slug } from '../vietnamese/slug.ts';
import { wholeFile } from './file-finding.ts';

/**
 * Pixels of a picture for each CSS pixel, by what a PNG says of its density (dots an inch): a capture of a screen at
 * 200 % says 144 (macOS) or 192 (Windows). Other formats say what a camera or a printer made up.
 */
const RATIOS: Readonly<Record<number, number>> = { 144: 2, 192: 2, 216: 3, 288: 3 };

/** Twelve hex digits that stand for a source picture; one changed byte gives others. */
export function pictureHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

/** What an author is told of a picture that its first bytes say is one and that cannot be read to its end. */
export function brokenPicture(path: string): AuthorError {
  const message = 'Không mở hết được ảnh này: tệp hỏng, hoặc bị cắt ngang.';
  const remedy = 'chụp hoặc xuất lại ảnh, rồi chép đè lên tệp này.';
  return new AuthorError([wholeFile(path, 'broken-picture', message, remedy)]);
}

/** What the decoder takes: all frames of a picture together, in pixels. */
const MOST_PIXELS = 0x3fff ** 2;

/** What WebP takes, in pixels, and the widest picture that is built: a wider source is made smaller before. */
const TALLEST = 16_383;
const WIDEST_BUILT = 1440;

function inWords(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** Says that a picture is larger than one may be, how large it is and how large it may be; undefined where it is not. */
function tooLarge(path: string, width: number, height: number, pages: number): AuthorError | undefined {
  const size = `${inWords(width)} × ${inWords(height)} điểm ảnh`;
  const told = (message: string, remedy: string) =>
    new AuthorError([wholeFile(path, 'large-picture', message, remedy)]);
  if (width * height * pages > MOST_PIXELS) {
    const frames = pages > 1 ? `${inWords(pages)} khung hình, mỗi khung ${size}` : size;
    const million = (count: number): string => inWords(Math.ceil(count / 1e6));
    const message = `Ảnh này quá lớn: ${frames}, tất cả là ${million(width * height * pages)} triệu điểm ảnh; nhiều nhất là ${million(MOST_PIXELS)} triệu.`;
    const remedy =
      pages > 1
        ? 'bớt khung hình hoặc thu nhỏ ảnh; đoạn dài thì đưa lên YouTube rồi viết liên kết [Xem video](https://…).'
        : 'thu nhỏ ảnh, rồi chép đè lên tệp này.';
    return told(message, remedy);
  }
  const most = Math.floor(TALLEST * Math.max(1, width / WIDEST_BUILT));
  if (height <= most) return undefined;
  const message = `Ảnh này quá dài: ${size}; với chiều rộng ấy, ảnh cao nhất là ${inWords(most)} điểm ảnh.`;
  return told(message, 'cắt ảnh thành vài ảnh ngắn hơn, mỗi ảnh cho một bước hay một ý.');
}

async function metadataOf(path: string, bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes).metadata();
  } catch {
    throw brokenPicture(path);
  }
}

/**
 * Measures a source picture.
 * @param path of a file that is there. @throws AuthorError where it cannot be read as a picture, or is too large.
 */
export async function pictureFacts(path: string): Promise<PictureFacts> {
  const bytes = await readFile(path);
  const { autoOrient, density = 72, format, pages = 1, pageHeight } = await metadataOf(path, bytes);
  const large = tooLarge(path, autoOrient.width, pageHeight ?? autoOrient.height, pages);
  if (large) throw large;
  return {
    path,
    name: slug(basename(path, extname(path))) || 'anh',
    hash: pictureHash(bytes),
    width: autoOrient.width,
    height: autoOrient.height,
    animated: pages > 1,
    ratio: (format === 'png' && RATIOS[Math.round(density)]) || 1,
  };
}
