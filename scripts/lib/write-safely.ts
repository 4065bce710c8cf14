import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { Finding } from '../../src/document/finding.ts';
import { fileFinding } from './text-files.ts';

/**
 * Replaces a file's content: written beside it, flushed to the disk, and renamed over it, so that at every moment there
 * is either the old file or the new one.
 * @param before the bytes that were read; where the file holds others by now, it is left alone.
 * @returns a finding where it was not written.
 */
export function writeSafely(path: string, before: Buffer, text: string): Finding | undefined {
  try {
    if (!readFileSync(path).equals(before)) {
      const message = 'Tệp đã thay đổi trong lúc lệnh đang chạy, nên không được ghi đè.';
      return fileFinding(path, 'changed', message, 'chạy lại lệnh.');
    }
    writeFileAtomic.sync(path, text);
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'lỗi lạ';
    const remedy = 'cho phép ghi vào tệp và thư mục này, hoặc xem ổ đĩa có còn chỗ không.';
    return fileFinding(path, 'unwritable', `Không ghi được tệp này (${code}); tệp cũ còn nguyên.`, remedy);
  }
}
