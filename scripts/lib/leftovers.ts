import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { removeLeftovers } from '../../src/files/temporary-file.ts';

function leftoversOf(path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? removeLeftovers(path, true) : removeLeftovers(dirname(path), false);
}

/**
 * Deletes what runs that were killed left where a command is going to write. @param paths the files and folders it writes
 * to. @returns what was deleted, in Vietnamese; '' for nothing.
 */
export function tidyText(paths: readonly string[]): string {
  const removed = paths.flatMap(leftoversOf);
  if (removed.length === 0) return '';
  const lines = removed.map((path) => `   ${shownPath(path)}`);
  return [
    `Đã xóa ${removed.length} tệp tạm mà một lần chạy bị ngắt giữa chừng để lại. Các tệp thật ở bên cạnh vẫn nguyên.`,
    ...lines,
    '',
  ].join('\n');
}
