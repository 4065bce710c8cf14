import { existsSync, globSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../document/finding.ts';
import { kinds } from '../site.ts';
import { slug } from '../vietnamese/slug.ts';
import { wholeFile } from './file-finding.ts';

function missingFolder(dir: string): Finding[] {
  const has = Object.values(kinds).some(({ folder }) => existsSync(join(dir, folder)));
  if (has && existsSync(join(dir, 'topics.yaml'))) return [];
  const message = 'Đây không phải là một thư mục nội dung: cần topics.yaml và guides/ hoặc posts/.';
  return [wholeFile(dir, 'content-folder', message, 'kiểm tra CONTENT_DIR, hoặc tạo các tệp còn thiếu.')];
}

/** Texts that stand where no page is made of them: an author would wait for them in vain. */
function strayFiles(dir: string): Finding[] {
  const folders = Object.values(kinds).map(({ folder }) => folder);
  const texts = folders.flatMap((folder) => globSync(`${folder}/**/*.{md,mdx}`, { cwd: dir }));
  const stray = texts
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/^[^/]+\/[^/]+\/index\.mdx$/.test(path));
  return stray.map((path) => {
    const [folder = '', ...rest] = path.split('/');
    const name = slug((rest.length > 1 ? rest[0] : rest[0]?.replace(/\.mdx?$/, '')) ?? '');
    const message = 'Tệp này không thành trang nào: mỗi bài là một thư mục có tệp index.mdx.';
    return wholeFile(join(dir, path), 'file-place', message, `chuyển nó thành ${folder}/${name}/index.mdx.`);
  });
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Links of the file system: what they lead to may lie outside, and a content change must not read the machine it is built on. */
function linkedFiles(dir: string): Finding[] {
  const folders = [...Object.values(kinds).map(({ folder }) => folder), 'screenshots'];
  const entries = folders.flatMap((folder) =>
    isFolder(join(dir, folder)) ? readdirSync(join(dir, folder), { withFileTypes: true, recursive: true }) : [],
  );
  return entries
    .filter((entry) => entry.isSymbolicLink())
    .map(({ parentPath, name }) => {
      const message = 'Đây là một liên kết của hệ thống tệp (symlink), không phải tệp thật.';
      return wholeFile(join(parentPath, name), 'symlink', message, 'chép tệp thật vào chỗ này.');
    });
}

/** What is wrong with a content folder before any of its files is read. */
export function folderFindings(dir: string): Finding[] {
  return [...missingFolder(dir), ...linkedFiles(dir), ...strayFiles(dir)];
}
