import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Finding } from '../../src/document/finding.ts';
import { fileFinding } from './file-finding.ts';

function isReal(dir: string, path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return dirname(path) === dir || isReal(dir, dirname(path));
  // Of a link that leads nowhere there is no real path.
  return !stat.isSymbolicLink() && realpathSync(path) === join(realpathSync(dir), relative(dir, path));
}

/** A finding where a file is reached through a link inside of a folder: what is replaced would lie somewhere else. A file that is not there yet is made where its folder is. */
export function linkOnTheWay(dir: string, path: string): Finding[] {
  if (isReal(dir, path)) return [];
  const message = 'Tệp này, hay một thư mục trên đường tới nó, là một liên kết của hệ thống tệp (symlink).';
  return [fileFinding(path, 'symlink', message, 'chép tệp thật vào chỗ này rồi chạy lại.')];
}
