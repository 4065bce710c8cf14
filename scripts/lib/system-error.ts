import { shownPath } from '../../src/collections/content-dir.ts';

/** What a refusal of the system means, and what an author can do. */
interface Meaning {
  /** Follows `Không ghi được tệp này (ENOSPC): `. */
  reason: string;
  /** Without the command to run again. */
  remedy: string;
}

const CLOSED: Meaning = {
  reason: 'bạn không có quyền ghi vào đây',
  remedy:
    'cho phép ghi vào tệp và thư mục này (chmod u+w, với thư mục là u+rwx; nếu chúng thuộc về người khác thì chown)',
};

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOSPC: { reason: 'ổ đĩa đã đầy', remedy: 'xóa bớt tệp cho ổ đĩa có chỗ (df -h cho biết còn bao nhiêu)' },
  EDQUOT: { reason: 'bạn đã dùng hết phần ổ đĩa được cấp', remedy: 'xóa bớt tệp, hoặc xin thêm chỗ' },
  EFBIG: {
    reason: 'hệ thống không cho ghi một tệp lớn như vậy',
    remedy: 'bỏ giới hạn cỡ tệp (ulimit -f unlimited), hoặc dùng một ổ đĩa nhận được tệp lớn',
  },
  EROFS: { reason: 'ổ đĩa này chỉ cho đọc', remedy: 'gắn lại ổ đĩa để ghi được, hoặc chép thư mục sang ổ khác' },
  EIO: { reason: 'ổ đĩa gặp lỗi', remedy: 'kiểm tra ổ đĩa, và chép bài ra chỗ khác trước đã' },
  EACCES: CLOSED,
  EPERM: CLOSED,
  ENOTEMPTY: { reason: 'một chương trình khác đang ghi vào thư mục này', remedy: 'đóng chương trình ấy' },
  ENOTDIR: {
    reason: 'trên đường tới đó có một tệp nằm ở chỗ của thư mục',
    remedy: 'đổi tên hoặc chuyển tệp ấy đi',
  },
  EEXIST: { reason: 'ở đó đã có một tệp mang tên này', remedy: 'đổi tên hoặc chuyển tệp ấy đi' },
  EISDIR: { reason: 'ở đó đang có một thư mục mang tên này', remedy: 'đổi tên hoặc chuyển thư mục ấy đi' },
  EBUSY: { reason: 'một chương trình khác đang giữ nó', remedy: 'đóng chương trình đang mở tệp hay thư mục này' },
  EMFILE: { reason: 'đang mở quá nhiều tệp', remedy: 'nâng giới hạn số tệp được mở (ulimit -n 4096)' },
  ENOENT: { reason: 'nó vừa bị xóa hoặc đổi tên', remedy: 'xem lại tệp hay thư mục này' },
};

/** What a code means for who wanted to write; undefined for one that is not known. */
export function meaningOf(code: string): Meaning | undefined {
  return Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
}

/** Calls that also read: where one of them is refused, nobody may have wanted to write. */
const READING: ReadonlySet<string> = new Set(['open', 'read', 'scandir', 'opendir', 'stat', 'lstat', 'access']);

/** These codes stand for a disk that takes nothing, whatever the call. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS']);

/** Says why the system takes no file, and what to do; undefined for a code that is not known. @param path '' where it is not known. */
export function refusedText(code: string, path: string): string | undefined {
  const meaning = meaningOf(code);
  if (!meaning) return undefined;
  const place = path ? ` ${shownPath(path)}` : '';
  return `Không ghi được${place} (${code}): ${meaning.reason}.\nCách sửa: ${meaning.remedy}, rồi chạy lại lệnh.`;
}

/** Why a file was not written, in a few words: `ENOSPC: ổ đĩa đã đầy`. */
export function refusedBecause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', message } = error as NodeJS.ErrnoException;
  const meaning = meaningOf(code);
  return meaning ? `${code}: ${meaning.reason}` : message;
}

/** The same as `refusedText`, of an error that was thrown; undefined where it is no error of writing. */
export function refusal(error: unknown): string | undefined {
  const { code, path, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (typeof code !== 'string' || (syscall && READING.has(syscall) && !FULL.has(code))) return undefined;
  return refusedText(code, typeof path === 'string' ? path : '');
}

/** Such codes in what another program prints are of its writing: what a build reads, its check has read before. */
const PRINTED = /\b(ENOSPC|EDQUOT|EFBIG|EROFS|EACCES|EPERM|EBUSY): (?:[^'\n]*'([^'\n]+)')?/;

/** The same of the first refusal that another program printed; undefined where it printed none. Lines of an author's text, which begin with their number, say nothing. */
export function refusedLine(output: string): string | undefined {
  const lines = output.split('\n').filter((line) => !/^\s*\d* \|/.test(line));
  const [, code, path = ''] = PRINTED.exec(lines.join('\n')) ?? [];
  return code === undefined ? undefined : refusedText(code, path);
}
