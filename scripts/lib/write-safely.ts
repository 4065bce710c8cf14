import type { Finding } from '../../src/document/finding.ts';
import { FileChanged, writeWhole } from '../../src/files/write-whole.ts';
import { fileFinding, unwritable } from './file-finding.ts';

function changed(path: string): Finding {
  const message = 'Tệp đã thay đổi trong lúc lệnh đang chạy, nên không được ghi đè: bản vừa lưu còn nguyên.';
  return fileFinding(path, 'changed', message, 'chạy lại lệnh.');
}

/**
 * Replaces a file's content, whole or not at all.
 * @param before the bytes that were read, or 'nothing' where there was no file; where there is something else by now, it
 * is left alone: what the command makes of the newer file, its next run shows.
 * @returns a finding where it was not written.
 */
export function writeSafely(path: string, before: Buffer | 'nothing', content: string | Buffer): Finding | undefined {
  try {
    writeWhole(path, content, before);
    return undefined;
  } catch (error) {
    return error instanceof FileChanged ? changed(path) : unwritable(path, error, before === 'nothing');
  }
}
