import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import type { Finding } from '../../src/document/finding.ts';
import { SourceText } from '../../src/document/lines.ts';
import { textKind } from '../../src/document/text-file.ts';

/** Folders that hold nothing an author wrote. */
const SKIPPED = /^(?:\.|node_modules$|dist(?:-|$))/;

/** Explains words and holds no sentences. */
const NOT_PROSE = 'abbreviations.yaml';

/** The files a command works on, and what it could not look at. */
export interface TextFiles {
  /** Absolute paths, each once, in the order they were asked for. */
  files: readonly string[];
  findings: readonly Finding[];
}

/** A finding about a file as a whole. */
export function fileFinding(path: string, rule: string, message: string, remedy: string): Finding {
  return new SourceText(shownPath(path), '').finding(0, 1, { rule, message, remedy });
}

function isInside(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..');
}

/** The real path of a link that leads to somewhere inside the tree; a finding where it leads out or nowhere. */
function followLink(path: string, tree: string): string | Finding {
  try {
    const real = realpathSync(path);
    if (isInside(realpathSync(tree), real)) return real;
  } catch {
    // A link to nothing is told like one that leads out.
  }
  const message = 'Đây là một liên kết của hệ thống tệp (symlink) dẫn ra ngoài thư mục, nên không được đọc.';
  return fileFinding(path, 'symlink', message, 'chép tệp thật vào chỗ này, hoặc gọi lệnh với đường dẫn của tệp thật.');
}

function walk(dir: string, tree: string, found: { files: string[]; findings: Finding[] }): void {
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(dir, entry.name);
    if (entry.isDirectory() && !SKIPPED.test(entry.name)) walk(path, tree, found);
    else if (entry.isSymbolicLink() && !SKIPPED.test(entry.name)) addLink(path, tree, found);
    else if (entry.isFile() && textKind(entry.name) && entry.name !== NOT_PROSE) found.files.push(path);
  }
}

function addLink(path: string, tree: string, found: { files: string[]; findings: Finding[] }): void {
  const real = followLink(path, tree);
  if (typeof real !== 'string') found.findings.push(real);
  // A folder inside the tree is met on its own way; only a file is taken by its link.
  else if (statSync(real).isFile() && textKind(real)) found.files.push(real);
}

function addPath(path: string, found: { files: string[]; findings: Finding[] }): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  const place = shownPath(path);
  if (!stat) {
    found.findings.push(
      fileFinding(path, 'no-file', `Không có tệp hay thư mục nào ở ${place}.`, 'kiểm tra lại đường dẫn.'),
    );
  } else if (statSync(path).isDirectory()) {
    const before = found.files.length;
    walk(path, path, found);
    if (found.files.length === before) {
      found.findings.push(
        fileFinding(path, 'no-file', `Trong ${place} không có tệp .mdx, .md hay .yaml nào.`, 'kiểm tra lại đường dẫn.'),
      );
    }
  } else if (textKind(path)) found.files.push(realpathSync(path));
  else {
    const message = 'Lệnh này chỉ đọc tệp .mdx, .md, .markdown, .yaml và .yml.';
    found.findings.push(fileFinding(path, 'file-kind', message, 'đổi tên tệp nếu nó là một trong các loại đó.'));
  }
}

/** Finds the files under the paths given; folders are searched through, links out of them are not followed. */
export function textFiles(paths: readonly string[]): TextFiles {
  const found: { files: string[]; findings: Finding[] } = { files: [], findings: [] };
  for (const path of paths) addPath(resolve(path), found);
  return { files: [...new Set(found.files)], findings: found.findings };
}
