import { type Dirent, lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import type { Finding } from '../../src/document/finding.ts';
import { textKind } from '../../src/document/text-file.ts';
import { fileFinding, unreadable } from './file-finding.ts';

/** Folders that hold nothing an author wrote. */
const SKIPPED = /^(?:\.|node_modules$|dist(?:-|$))/;

/** Explains words and holds no sentences. */
const NOT_PROSE = 'abbreviations.yaml';

/** The files a command works on, and what it could not look at. */
export interface TextFiles {
  /** Absolute paths, each file once, in the order they were asked for. */
  files: readonly string[];
  findings: readonly Finding[];
}

interface Found {
  files: string[];
  findings: Finding[];
}

function isText(path: string): boolean {
  return textKind(path) !== undefined && basename(path) !== NOT_PROSE;
}

function isInside(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/** What a link leads to and where that really is; undefined where it leads to nothing, or round in a circle. */
function target(path: string): { real: string; stat: Stats } | undefined {
  try {
    return { real: realpathSync(path), stat: statSync(path) };
  } catch {
    return undefined;
  }
}

function leadsNowhere(path: string): Finding {
  const message = 'Liên kết này của hệ thống tệp (symlink) không dẫn tới đâu.';
  return fileFinding(path, 'symlink', message, 'xóa liên kết, hoặc đặt tệp thật vào chỗ này.');
}

function leadsOut(path: string): Finding {
  const message = 'Đây là một liên kết của hệ thống tệp (symlink) dẫn ra ngoài thư mục, nên không được đọc.';
  return fileFinding(path, 'symlink', message, 'chép tệp thật vào chỗ này, hoặc gọi lệnh với đường dẫn của tệp thật.');
}

/** Takes the file a link leads to. A folder inside the tree is met on its own way. */
function addLink(path: string, tree: string, found: Found): void {
  const to = target(path);
  if (!to?.stat.isDirectory() && !isText(path)) return;
  if (!to) found.findings.push(leadsNowhere(path));
  else if (!isInside(realpathSync(tree), to.real)) found.findings.push(leadsOut(path));
  else if (to.stat.isFile() && isText(to.real)) found.files.push(to.real);
}

/** Takes a file; what has its name and is none, and what no program can open by its name, is told. */
function addFile(path: string, entry: Dirent, found: Found): void {
  if (entry.name.includes('\uFFFD')) {
    const message = 'Tên tệp có byte không phải UTF-8, nên lệnh không mở được tệp.';
    found.findings.push(fileFinding(path, 'file-name', message, 'đổi tên nó, ví dụ bằng trình quản lý tệp.'));
  } else if (entry.isFile()) found.files.push(path);
  else if (!entry.isDirectory()) {
    const message = 'Đây không phải là tệp thường mà là một ống dẫn (FIFO), socket hay thiết bị, nên không được đọc.';
    found.findings.push(fileFinding(path, 'file-kind', message, 'xóa nó, rồi đặt tệp thật vào chỗ này.'));
  }
}

function walk(dir: string, tree: string, found: Found): void {
  try {
    for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(dir, entry.name);
      const isSkipped = SKIPPED.test(entry.name);
      if (entry.isDirectory() && !isSkipped) walk(path, tree, found);
      else if (entry.isSymbolicLink() && !isSkipped) addLink(path, tree, found);
      else if (isText(entry.name)) addFile(path, entry, found);
    }
  } catch (error) {
    found.findings.push(unreadable(dir, error));
  }
}

function addFolder(path: string, found: Found): void {
  const inside: Found = { files: [], findings: [] };
  walk(path, path, inside);
  found.files.push(...inside.files);
  found.findings.push(...inside.findings);
  if (inside.files.length + inside.findings.length > 0) return;
  const message = `Trong ${shownPath(path) || 'thư mục này'} không có tệp .mdx, .md hay .yaml nào.`;
  found.findings.push(fileFinding(path, 'no-file', message, 'kiểm tra lại đường dẫn.'));
}

function addPath(path: string, found: Found): void {
  const to = target(path);
  if (to?.stat.isDirectory()) addFolder(path, found);
  else if (to?.stat.isFile() && isText(path)) found.files.push(path);
  else if (to) {
    const message = `Lệnh này chỉ đọc tệp .mdx, .md, .markdown, .yaml và .yml, trừ ${NOT_PROSE}.`;
    found.findings.push(
      fileFinding(path, 'file-kind', message, 'bỏ tệp này khỏi lệnh, hoặc đổi đuôi của nó cho đúng.'),
    );
  } else if (isLink(path)) found.findings.push(leadsNowhere(path));
  else {
    const message = `Không có tệp hay thư mục nào ở ${shownPath(path)}.`;
    found.findings.push(fileFinding(path, 'no-file', message, 'kiểm tra lại đường dẫn.'));
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** One path for each file, however many lead to it. */
function distinct(files: readonly string[]): string[] {
  const byRealPath = new Map<string, string>();
  for (const file of files) {
    const real = realpathSync(file);
    if (!byRealPath.has(real)) byRealPath.set(real, file);
  }
  return [...byRealPath.values()];
}

/** Finds the files under the paths given; folders are searched through, links out of them are not followed. */
export function textFiles(paths: readonly string[]): TextFiles {
  const found: Found = { files: [], findings: [] };
  for (const path of paths) addPath(resolve(path), found);
  return { files: distinct(found.files), findings: found.findings };
}
