import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Finding } from '../document/finding.ts';
import { shownPath } from './content-dir.ts';
import { wholeFile } from './file-finding.ts';
import { isUnredacted, readRedacted, redactedList, type RedactedPicture } from './redacted-list.ts';

/** A file that is, byte for byte, a picture as it was before it was redacted. */
export interface UnredactedFile {
  /** Absolute path. */
  path: string;
  of: RedactedPicture;
}

/** Every file below a folder, absolute, also what a link stands for; linked folders are left out. @param skipped names right in it. */
function filesIn(folder: string, skipped: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (skipped.includes(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(path, []);
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : [];
  });
}

/** Finds, in a folder, the files that show what was redacted. Only files of the size of such a picture are read. @param skipped names right in the folder. */
export function unredactedFiles(
  folder: string,
  redacted: readonly RedactedPicture[],
  skipped: readonly string[] = [],
): UnredactedFile[] {
  if (redacted.length === 0) return [];
  const sizes = new Set(redacted.map(({ bytes }) => bytes));
  const alike = filesIn(folder, skipped).filter((path) => sizes.has(statSync(path).size));
  return alike.flatMap((path) => {
    const bytes = readFileSync(path);
    const of = redacted.find((picture) => isUnredacted(bytes, picture));
    return of ? [{ path, of }] : [];
  });
}

/** The id of the screenshot that a picture mostly belongs to: `screenshots/bm/tao.png` -> `bm/tao`. */
function idOf(picture: string): string {
  return picture.replace(/^screenshots\//, '').replace(/\.\w+$/, '');
}

/** What is wrong with such a file. @param dir the content folder. */
export function unredactedCopy({ path, of: { picture } }: UnredactedFile, dir: string): Finding {
  const list = shownPath(redactedList(dir));
  const notSecret = `Ảnh thật ra không cần che thì xóa dòng của nó trong ${list}.`;
  const told = (message: string, remedy: string) =>
    wholeFile(path, 'unredacted-copy', message, `${remedy} ${notSecret}`);
  const own = relative(dir, path).replaceAll('\\', '/');
  if (own === picture) {
    const remedy = `chạy npm run redact -- ${idOf(picture)} để che lại; nếu tệp mô tả không còn vùng redact thì khai báo lại vùng ấy trước.`;
    return told('Ảnh này đã che, mà tệp lại y hệt lúc chưa che.', remedy);
  }
  const remedy = `xóa tệp này; bài cần ảnh ấy thì dùng ảnh đã che: <Screenshot id="${idOf(picture)}" />.`;
  return told(`Tệp này y hệt ảnh ${picture} lúc chưa che.`, remedy);
}

/** The files of the content folder and of `public/` that show what was redacted: the build would publish or use them. */
export function checkUnredacted(dir: string): Finding[] {
  const { value = [], findings } = readRedacted(dir);
  // The content folder may be a repository of its own. All that is in `public/` is published, whatever its name.
  const files = [
    ...unredactedFiles(dir, value, ['.git', 'node_modules']),
    ...unredactedFiles(resolve('public'), value),
  ];
  return [...findings, ...files.map((file) => unredactedCopy(file, dir))];
}
