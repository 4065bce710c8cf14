import { basename, join, relative, sep } from 'node:path';
import type { Finding } from '../document/finding.ts';
import { ID_MAX } from '../schemas/pieces.ts';
import { kinds } from '../site.ts';
import { showControls } from '../vietnamese/control-characters.ts';
import { slug } from '../vietnamese/slug.ts';
import { entriesBelow, entriesIn, type FoundFile, kindAt, opens } from './content-files.ts';
import { closedFile, notFile, notFolder, wholeFile } from './file-finding.ts';

const PAGES = Object.values(kinds).map(({ folder }) => folder);

/** The folders of a content folder that are read. */
const READ = [...PAGES, 'screenshots'];

function missingFolder(dir: string): Finding[] {
  const has = PAGES.some((folder) => kindAt(join(dir, folder)) !== 'none');
  if (has && kindAt(join(dir, 'topics.yaml')) !== 'none') return [];
  const message = 'Đây không phải là một thư mục nội dung: cần topics.yaml và guides/ hoặc posts/.';
  return [wholeFile(dir, 'content-folder', message, 'kiểm tra CONTENT_DIR, hoặc tạo các tệp còn thiếu.')];
}

/** Texts that stand where no page is made of them: an author would wait for them in vain. */
function strayFiles(dir: string, below: readonly FoundFile[]): Finding[] {
  return below.flatMap(({ path, name, kind }) => {
    const [folder = '', ...rest] = relative(dir, path).split(sep);
    const isPage = rest.length === 2 && name === 'index.mdx';
    if (kind !== 'file' || isPage || !PAGES.some((one) => one === folder) || !/\.mdx?$/.test(name)) return [];
    const proposed = slug((rest.length > 1 ? rest[0] : rest[0]?.replace(/\.mdx?$/, '')) ?? '');
    const message = 'Tệp này không thành trang nào: mỗi bài là một thư mục có tệp index.mdx.';
    return [wholeFile(path, 'file-place', message, `chuyển nó thành ${folder}/${proposed}/index.mdx.`)];
  });
}

/** What a name has that ends or turns round the line it is told in, or that is lost in a path. */
function nameFault({ path, name }: FoundFile): Finding | undefined {
  const told = (what: string, remedy: string): Finding =>
    wholeFile(path, 'file-name', `Tên “${name}” ${what}.`, remedy);
  if (name.includes('\uFFFD')) {
    return told('có byte không phải UTF-8, nên không mở được', 'đổi tên nó, ví dụ bằng trình quản lý tệp.');
  }
  if (showControls(name) !== name || /[\t\n]/.test(name)) {
    return told('có ký tự điều khiển hoặc ký tự không nhìn thấy', 'đặt tên khác, chỉ gồm chữ, số và gạch nối.');
  }
  if (name.includes('\\'))
    return told('có dấu \\', 'đặt tên khác, không có dấu này: Windows dùng nó để ngăn các thư mục.');
  if (name.length <= ID_MAX) return undefined;
  return told(`dài ${name.length} ký tự, quá ${ID_MAX}`, 'đặt tên ngắn hơn: các tệp dựng từ nó có tên còn dài hơn.');
}

/** What stands where a file should be and is none. */
function kindFault(dir: string, { path, name, kind }: FoundFile): Finding | undefined {
  if (kind !== 'folder') return kind === 'file' ? undefined : notFile(path, kind);
  if (!opens(path) && !name.includes('\uFFFD')) return closedFile(path, 'thư mục');
  const depth = relative(dir, path).split(sep).length;
  const isPage = depth === 3 && name === 'index.mdx';
  return isPage || (depth !== 2 && /\.ya?ml$/.test(name)) ? notFile(path, kind) : undefined;
}

/** The faults of files and folders as such: links, pipes, folders in the place of files, names that cannot be used. */
export function fileFaults(dir: string, entries: readonly FoundFile[]): Finding[] {
  return entries.flatMap((entry) => kindFault(dir, entry) ?? nameFault(entry) ?? []);
}

/** What stands at the top of a content folder, and below the folders that are read. */
function contentEntries(dir: string): FoundFile[] {
  const top = entriesIn(dir).filter(({ name }) => !name.startsWith('.') && !READ.includes(name));
  return [...top, ...READ.flatMap((folder) => entriesBelow(join(dir, folder)))];
}

/** What is wrong with the content folder itself: with `CONTENT_DIR` an author may name any, and then its real path is taken. */
export function contentFault(dir: string): Finding | undefined {
  const fault = notFolder(dir);
  if (fault?.rule !== 'symlink') return fault;
  const remedy = `chép thư mục thật vào chỗ này, hoặc xóa liên kết và đặt CONTENT_DIR là đường dẫn của thư mục thật.`;
  return {
    ...fault,
    message: `“${basename(dir)}” là một liên kết của hệ thống tệp (symlink), nên không được đọc.`,
    remedy,
  };
}

/** What is wrong with a content folder before any of its files is read. Nothing outside of it is looked at. */
export function folderFindings(dir: string): Finding[] {
  const fault = contentFault(dir);
  if (fault) return [fault];
  const entries = contentEntries(dir);
  const folders = READ.flatMap((folder) => notFolder(join(dir, folder)) ?? []);
  return [...missingFolder(dir), ...folders, ...fileFaults(dir, entries), ...strayFiles(dir, entries)];
}
