import { lstatSync } from 'node:fs';
import { shownPath } from '../../src/collections/content-dir.ts';

/**
 * Says why a site cannot be built into a folder, in Vietnamese; '' where it can. A build empties the folder first: behind
 * a link that would be somebody else's.
 * @param outDir absolute path.
 */
export function wrongOutFolder(outDir: string): string {
  const stat = lstatSync(outDir, { throwIfNoEntry: false });
  if (!stat || stat.isDirectory()) return '';
  const what = stat.isSymbolicLink() ? 'một liên kết của hệ thống tệp (symlink)' : 'một tệp';
  return `Không dựng được trang vào ${shownPath(outDir)}: ở đó đang có ${what}, không phải thư mục. Chưa xóa gì. Cách sửa: xóa hoặc đổi tên nó, rồi chạy lại.`;
}
