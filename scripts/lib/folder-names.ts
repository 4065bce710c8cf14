import { sep } from 'node:path';
import { slug } from '../../src/vietnamese/slug.ts';

/**
 * Signs in the path of the project that Astro and Vite cannot build with: they take file paths for addresses (`%`, `#`,
 * `?`), for patterns (`*`), or write them unescaped into code they run (`"`). Each was tried; all others build, among
 * them spaces, Vietnamese letters in any form, ``+ & [ ] { } ( ) ! $ ; = @ ~ , ' ` ^ : | < >`` and a leading dash.
 */
const PROJECT = /[%#?"*]/;

/** Astro looks for the pages by a pattern, in which `\` is no letter; as a separator of folders it never comes here. */
const CONTENT = /\\/;

/** The first folder on a path in whose name a sign stands, with the sign. */
function folderWith(path: string, signs: RegExp): { name: string; whole: string; sign: string } | undefined {
  const names = path.split(sep);
  const at = names.findIndex((name) => signs.test(name));
  const name = names[at];
  const [sign] = (name && signs.exec(name)) ?? [];
  return name && sign ? { name, whole: names.slice(0, at + 1).join(sep), sign } : undefined;
}

/**
 * Says which folder has a name that a site cannot be built with, and what to call it, in Vietnamese; '' where all can.
 * @param root, dir absolute paths of the project and of its content.
 */
export function wrongFolderName(root: string, dir: string): string {
  const found = folderWith(root, PROJECT) ?? folderWith(dir, CONTENT);
  if (!found) return '';
  const { name, whole, sign } = found;
  const better = slug(name) || 'trang-cua-toi';
  return `Không dựng được trang, vì tên thư mục “${name}” có dấu ${sign} (${whole}). Cách sửa: đổi tên thư mục ấy, ví dụ thành “${better}”, rồi chạy lại.`;
}
