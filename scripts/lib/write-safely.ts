import { accessSync, constants, readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { Finding } from '../../src/document/finding.ts';
import { fileFinding, unwritable } from './file-finding.ts';

/**
 * Replaces a file's content: written beside it, flushed to the disk, and renamed over it, so that at every moment there
 * is either the old file or the new one. A link stays a link: the file it leads to is replaced.
 * @param before the bytes that were read; where the file holds others by now, it is left alone.
 * @returns a finding where it was not written.
 */
export function writeSafely(path: string, before: Buffer, content: string | Buffer): Finding | undefined {
  try {
    if (!readFileSync(path).equals(before)) {
      const message = 'Tệp đã thay đổi trong lúc lệnh đang chạy, nên không được ghi đè.';
      return fileFinding(path, 'changed', message, 'chạy lại lệnh.');
    }
    // A rename would replace a file that its owner has closed to writing.
    accessSync(path, constants.W_OK);
    writeFileAtomic.sync(path, content);
    return undefined;
  } catch (error) {
    return unwritable(path, error);
  }
}
