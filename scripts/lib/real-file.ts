import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '../../src/document/finding.ts';
import { fileFinding } from './file-finding.ts';

/** A finding where a file is reached through a link inside of a folder: what is replaced would lie somewhere else. */
export function linkOnTheWay(dir: string, path: string): Finding[] {
  if (realpathSync(path) === join(realpathSync(dir), relative(dir, path))) return [];
  const message = 'Tệp này, hay một thư mục trên đường tới nó, là một liên kết của hệ thống tệp (symlink).';
  return [fileFinding(path, 'symlink', message, 'chép tệp thật vào chỗ này rồi chạy lại.')];
}
