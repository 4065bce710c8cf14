import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { SourceDocument } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import { rangeOf } from '../document/range.ts';
import { isPictureAddress } from '../mdx/guard-addresses.ts';
import { slug } from '../vietnamese/slug.ts';
import { linkedPart } from './content-files.ts';
import type { DecodedPictures } from './decoded-pictures.ts';
import { pictureFault } from './file-finding.ts';
import { isPicture } from './picture-kind.ts';
import { fewAtATime, pictureProblem } from './picture-problem.ts';
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

const USABLE = /^[\w.-]+\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Names of pictures of any kind, also of those that no page can show. */
const PICTURES = /\.(?:png|jpe?g|webp|avif|gif|heic|heif|svgz?|bmp|tiff?|psd|jfif|jxl|ico)$/i;

function stem(name: string): string {
  return slug(name.replace(/\.[^.]*$/, ''));
}

/** What to do about a picture that is not there, from what is. @param folder of the address, with its slash. */
function remedyFor(name: string, folder: string, names: readonly string[]): string {
  const usable = names.filter((other) => USABLE.test(other));
  const alike = names.filter((other) => PICTURES.test(other) && stem(other) !== '' && stem(other) === stem(name));
  const same = alike.find((other) => USABLE.test(other)) ?? nearest(name, usable);
  if (same) return `có phải bạn muốn viết ${folder}${same}?`;
  const [other] = alike;
  if (other === undefined) return 'chép tệp ảnh vào cùng thư mục với bài.';
  return /\.(?:png|jpe?g|webp|avif|gif)$/i.test(other)
    ? `tệp nằm ở đó tên là “${other}”: đổi tên nó thành ${name}.`
    : `ở đó có tệp “${other}”: mở nó rồi lưu (xuất) thành PNG hoặc JPEG với tên ${name}.`;
}

/** An entry with the path of its file. */
type PageFile = EntrySource & { path: string };

/** Checks that every picture an entry names is there beside it, and is a picture; an address that is none is told by the guard. */
export function checkPictures({ document, path }: PageFile): Finding[] {
  const pictures = localPictures(document, path).filter(({ address }) => isPictureAddress(address));
  return pictures.flatMap((picture) => {
    const fault = pictureFault(linkedPart(dirname(path), picture.path) ?? picture.path, picture.address);
    if (fault) return [document.source.finding(...rangeOf(picture.node), fault)];
    const names = namesIn(dirname(picture.path));
    if (names.includes(basename(picture.path))) return isPicture(picture.path) ? [] : [notPicture(document, picture)];
    const folder = picture.address.slice(0, picture.address.lastIndexOf('/') + 1);
    return [
      document.source.finding(...rangeOf(picture.node), {
        rule: 'missing-picture',
        message: `Không tìm thấy tệp ảnh “${picture.address}”.`,
        remedy: remedyFor(basename(picture.path), folder, names),
      }),
    ];
  });
}

/** The pictures an entry names that are there and are pictures, by their kind; what is wrong with the others, `checkPictures` tells. */
function picturesThere({ document, path }: PageFile): LocalPicture[] {
  return localPictures(document, path).filter(
    (picture) => isPictureAddress(picture.address) && isPicture(picture.path),
  );
}

/** Checks that every picture an entry names can be decoded to its end. @param decoded what need not be decoded again. */
async function checkPixelsBeside(entry: PageFile, decoded?: DecodedPictures): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { address, path, node } of picturesThere(entry)) {
    const problem = await pictureProblem(address, await readFile(path), decoded);
    if (problem) findings.push(entry.document.source.finding(...rangeOf(node), problem));
  }
  return findings;
}

/** The same of many entries. */
export async function checkPixelsOf(entries: Iterable<PageFile>, decoded?: DecodedPictures): Promise<Finding[]> {
  return fewAtATime(entries, (entry) => checkPixelsBeside(entry, decoded));
}
