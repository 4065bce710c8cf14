import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { SourceDocument } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import { rangeOf } from '../document/range.ts';
import { isPicture } from './picture-kind.ts';
import { type LocalPicture, localPictures } from './pictures.ts';
import type { EntrySource } from './read.ts';

/** Names in a folder, in their true case: a file system that ignores case must not hide a fault that the server shows. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function notPicture({ source }: SourceDocument, { address, node }: LocalPicture): Finding {
  return source.finding(...rangeOf(node), {
    rule: 'broken-picture',
    message: `Tệp “${address}” không phải là ảnh PNG, JPEG, WebP, AVIF hay GIF, dù tên nói vậy.`,
    remedy: 'mở ảnh bằng một phần mềm ảnh rồi lưu lại thành PNG hoặc JPEG.',
  });
}

/** Checks that every picture an entry names is there beside it, and is a picture. */
export function checkPictures({ document, path }: EntrySource & { path: string }): Finding[] {
  return localPictures(document, path).flatMap((picture) => {
    const names = namesIn(dirname(picture.path)).filter((name) => /^[\w.-]+\.(?:png|jpe?g|webp|avif|gif)$/i.test(name));
    if (names.includes(basename(picture.path))) return isPicture(picture.path) ? [] : [notPicture(document, picture)];
    const near = nearest(basename(picture.path), names);
    const folder = picture.address.slice(0, picture.address.lastIndexOf('/') + 1);
    return [
      document.source.finding(...rangeOf(picture.node), {
        rule: 'missing-picture',
        message: `Không tìm thấy tệp ảnh “${picture.address}”.`,
        remedy: near ? `có phải bạn muốn viết ${folder}${near}?` : 'chép tệp ảnh vào cùng thư mục với bài.',
      }),
    ];
  });
}
