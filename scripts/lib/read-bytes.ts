import { readFileSync, statSync } from 'node:fs';
import type { Finding } from '../../src/document/finding.ts';
import { fileFinding, unreadable } from './file-finding.ts';

/** Above this a file is no guide; parsing it would take minutes and gigabytes. */
const LARGEST = 20_000_000;

/** A text file as read: its text with what is at its head, and the bytes it was made of. */
export interface ReadBytes {
  text: string;
  bytes: Buffer;
}

function megabytes(size: number): string {
  return `${(size / 1e6).toFixed(1).replace('.', ',')} MB`;
}

function tooLarge(path: string, size: number): Finding {
  const message = `Tệp này quá lớn (${megabytes(size)}), lệnh chỉ đọc tệp đến ${megabytes(LARGEST)}.`;
  return fileFinding(path, 'too-large', message, 'chia thành nhiều bài nhỏ hơn.');
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const SAVE_AGAIN = 'mở tệp trong trình soạn thảo, chọn đúng mã (encoding) của nó rồi lưu lại bằng UTF-8.';

/** Says what bytes that are no UTF-8 may be: a file with right letters too is damaged, one with none has another encoding. */
function notUtf8(path: string, bytes: Buffer): Finding {
  const say = (guess: string, remedy: string): Finding =>
    fileFinding(path, 'not-utf-8', `Tệp này không lưu bằng mã UTF-8: ${guess}.`, remedy);
  if (isUtf16(bytes)) return say('có vẻ tệp lưu bằng UTF-16', SAVE_AGAIN);
  const text = bytes.toString('utf8');
  if (!/[^\0-\x7F\uFFFD]/.test(text)) {
    return say('có thể tệp dùng một mã cũ như TCVN3, VISCII hay Windows-1258', SAVE_AGAIN);
  }
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  return say(`có byte hỏng, chỗ đầu tiên ở dòng ${line}`, 'gõ lại chữ ở những chỗ hỏng rồi lưu lại bằng UTF-8.');
}

function decode(path: string, bytes: Buffer): ReadBytes | Finding {
  if (bytes.includes(0) && !isUtf16(bytes)) {
    return fileFinding(path, 'binary', 'Trong tệp có byte 0: đây không phải là tệp chữ.', 'kiểm tra lại tệp này.');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bytes };
  } catch {
    return notUtf8(path, bytes);
  }
}

/** Reads one file for the text tools, or says in one finding why it cannot be read as text. */
export function readBytes(path: string): ReadBytes | Finding {
  try {
    const { size } = statSync(path);
    return size > LARGEST ? tooLarge(path, size) : decode(path, readFileSync(path));
  } catch (error) {
    return unreadable(path, error);
  }
}
