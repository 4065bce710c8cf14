import { closeSync, openSync, readSync } from 'node:fs';
import type { Finding, FindingText } from '../document/finding.ts';
import { rangeOf } from '../document/range.ts';
import type { ContentFolder, FolderEntry } from './folder.ts';
import { isPicture } from './picture-kind.ts';
import { localPictures } from './pictures.ts';
import type { ScreenshotSource } from './screenshots.ts';

const PNG = '89504e470d0a1a0a';

/** Reads so many bytes of an open file; fewer at its end. */
function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

/** Whether a PNG has the chunk that makes it move, which stands before its pixels (PNG, third edition, 11.3.6.1). */
function isMovingPng(file: number): boolean {
  for (let at = PNG.length / 2; ;) {
    const head = bytesAt(file, at, 8);
    if (head.length < 8) return false;
    const type = head.toString('latin1', 4);
    if (type === 'acTL') return true;
    if (type === 'IDAT' || type === 'IEND') return false;
    // Length, type and checksum stand around the data.
    at += head.readUInt32BE(0) + 12;
  }
}

/** What kind of moving picture a file is whose movement the build cannot keep; '' for all others. GIF and WebP it keeps. */
function stilledKind(path: string): string {
  if (!isPicture(path)) return '';
  const file = openSync(path, 'r');
  try {
    const start = bytesAt(file, 0, 12);
    if (start.toString('latin1', 4) === 'ftypavis') return 'AVIF';
    return start.toString('hex').startsWith(PNG) && isMovingPng(file) ? 'PNG (APNG)' : '';
  } finally {
    closeSync(file);
  }
}

function told(name: string, kind: string): FindingText {
  return {
    rule: 'still-picture',
    message: `“${name}” là ảnh động kiểu ${kind}, mà trang chỉ lấy được khung hình đầu, nên ảnh sẽ đứng yên.`,
    remedy: 'xuất lại thành ảnh động WebP hoặc GIF, nếu bạn muốn ảnh chuyển động.',
  };
}

function besidePage({ document, path }: FolderEntry): Finding[] {
  return localPictures(document, path).flatMap((picture) => {
    const kind = stilledKind(picture.path);
    return kind ? [document.source.finding(...rangeOf(picture.node), told(picture.address, kind))] : [];
  });
}

function ofScreenshot({ source, yaml, picture, dark, data }: ScreenshotSource): Finding[] {
  const fields = [
    { field: 'image', path: picture, name: data.image },
    { field: 'imageDark', path: dark, name: data.imageDark },
  ];
  return fields.flatMap(({ field, path, name }) => {
    const kind = path === undefined ? '' : stilledKind(path);
    return kind ? [source.finding(...yaml.rangeOf([field]), told(name ?? '', kind))] : [];
  });
}

/** Hints for each moving picture that will stand still on the site. */
export function stillPictures({ entries, screenshots }: Pick<ContentFolder, 'entries' | 'screenshots'>): Finding[] {
  const findings = [...[...entries.values()].flatMap(besidePage), ...[...screenshots.values()].flatMap(ofScreenshot)];
  return findings.map((finding): Finding => ({ ...finding, level: 'style' }));
}
