import { readFileSync, statSync } from 'node:fs';
import type { Finding } from '../../src/document/finding.ts';
import { fileFinding } from './text-files.ts';

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

const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'cho phép đọc tệp này (chmod u+r) rồi chạy lại.',
  ENOENT: 'tệp vừa bị xóa hoặc đổi tên; chạy lại lệnh.',
};

function unreadable(path: string, error: unknown): Finding {
  const code = (error as NodeJS.ErrnoException).code ?? 'lỗi lạ';
  return fileFinding(
    path,
    'unreadable',
    `Không đọc được tệp này (${code}).`,
    REMEDIES[code] ?? 'kiểm tra tệp và ổ đĩa.',
  );
}

/** Bytes that are no UTF-8, with a guess at what they are: many high bytes between ASCII letters are an old encoding. */
function notUtf8(path: string, bytes: Buffer): Finding {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const guess = isUtf16 ? ' Có vẻ tệp lưu bằng UTF-16.' : ' Có thể tệp dùng một mã cũ như TCVN3, VNI hay Windows-1258.';
  const remedy = 'mở tệp trong trình soạn thảo, chọn đúng mã (encoding) của nó rồi lưu lại bằng UTF-8.';
  return fileFinding(path, 'not-utf-8', `Tệp này không lưu bằng mã UTF-8.${guess}`, remedy);
}

/** Reads one file for the text tools, or says in one finding why it cannot be read as text. */
export function readBytes(path: string): ReadBytes | Finding {
  try {
    const { size } = statSync(path);
    if (size > LARGEST) {
      const message = `Tệp này quá lớn (${megabytes(size)}), lệnh chỉ đọc tệp đến ${megabytes(LARGEST)}.`;
      return fileFinding(path, 'too-large', message, 'chia thành nhiều bài nhỏ hơn.');
    }
    const bytes = readFileSync(path);
    if (bytes.includes(0) && !/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) {
      return fileFinding(path, 'binary', 'Trong tệp có byte 0: đây không phải là tệp chữ.', 'kiểm tra lại tệp này.');
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, bytes };
  } catch (error) {
    return error instanceof TypeError ? notUtf8(path, readFileSync(path)) : unreadable(path, error);
  }
}
