import { statSync } from 'node:fs';
import type { Finding, FindingText } from '../document/finding.ts';
import { SourceText } from '../document/lines.ts';
import { shownPath } from './content-dir.ts';
import { type FileKind, kindAt, opens } from './content-files.ts';

/** A finding about a file or folder as a whole. */
export function wholeFile(path: string, rule: string, message: string, remedy: string): Finding {
  return new SourceText(shownPath(path), '').finding(0, 1, { rule, message, remedy });
}

/** What is said where no file is that could be read as one. */
const NO_FILE: Readonly<Partial<Record<FileKind, readonly [rule: string, message: string, remedy: string]>>> = {
  link: [
    'symlink',
    'Đây là một liên kết của hệ thống tệp (symlink), không phải tệp thật, nên không được đọc.',
    'xóa liên kết rồi chép tệp thật vào chỗ này.',
  ],
  folder: [
    'file-kind',
    'Đây là một thư mục, nhưng ở chỗ này phải là một tệp.',
    'chuyển những gì bên trong ra chỗ khác, xóa thư mục, rồi đặt tệp vào đây.',
  ],
  other: [
    'file-kind',
    'Đây không phải là tệp thường mà là một ống dẫn (FIFO), socket hay thiết bị, nên không được đọc.',
    'xóa nó, rồi đặt tệp thật vào chỗ này.',
  ],
};

/** Says that a file or folder is there and does not open. */
export function closedFile(path: string, what: 'tệp' | 'thư mục' = 'tệp'): Finding {
  const message = `Không mở được ${what} này: bạn không có quyền đọc nó, hoặc ổ đĩa có lỗi.`;
  const remedy =
    what === 'tệp' ? 'cho phép đọc tệp (chmod u+r) rồi chạy lại.' : 'cho phép đọc thư mục (chmod u+rx) rồi chạy lại.';
  return wholeFile(path, 'unreadable', message, remedy);
}

/** What is wrong where a file should be and something else is; undefined for a file, and where there is nothing. */
export function notFile(path: string, kind: FileKind = kindAt(path)): Finding | undefined {
  const said = NO_FILE[kind];
  return said && wholeFile(path, ...said);
}

/** A copy that was not finished, or a save for which the disk had no room. */
function emptyFile(path: string): FindingText | undefined {
  if (kindAt(path) !== 'file' || statSync(path).size > 0) return undefined;
  const message = 'Tệp không có gì bên trong (0 byte).';
  return { rule: 'broken-picture', message, remedy: 'chụp hoặc xuất lại ảnh, rồi chép đè lên tệp ấy.' };
}

/** What is wrong with a picture that a page names, told where it is named; undefined for a file that opens. */
export function pictureFault(path: string, name: string): FindingText | undefined {
  const fault = notFile(path) ?? (kindAt(path) === 'file' && !opens(path) ? closedFile(path) : emptyFile(path));
  return (
    fault && { rule: fault.rule, message: `Ảnh “${name}” không dùng được. ${fault.message}`, remedy: fault.remedy }
  );
}

/** What is wrong where a folder should be and something else is; undefined for a folder, and where there is nothing. */
export function notFolder(path: string): Finding | undefined {
  const kind = kindAt(path);
  if (kind === 'folder' || kind === 'none') return undefined;
  if (kind === 'unreadable') return closedFile(path, 'thư mục');
  if (kind === 'link') {
    const message = 'Đây là một liên kết của hệ thống tệp (symlink), không phải thư mục thật, nên không được đọc.';
    return wholeFile(path, 'symlink', message, 'xóa liên kết rồi chép thư mục thật vào chỗ này.');
  }
  const message = 'Đây là một tệp, mà ở chỗ này phải là một thư mục.';
  return wholeFile(path, 'file-kind', message, 'đổi tên hoặc xóa tệp này, rồi tạo thư mục.');
}
