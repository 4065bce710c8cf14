import { wholeFile } from '../../src/collections/file-finding.ts';
import type { Finding } from '../../src/document/finding.ts';
import { meaningOf } from './system-error.ts';

/** A finding about a file or folder as a whole. */
export function fileFinding(path: string, rule: string, message: string, remedy: string): Finding {
  const finding = wholeFile(path, rule, message, remedy);
  return { ...finding, file: finding.file || '.', level: 'error' };
}

const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'cho phép đọc nó (chmod u+r, với thư mục là u+rx) rồi chạy lại.',
  EPERM: 'cho phép đọc nó rồi chạy lại.',
  ENOENT: 'nó vừa bị xóa hoặc đổi tên; chạy lại lệnh.',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

/** Says that the system does not give a file or folder. */
export function unreadable(path: string, error: unknown): Finding {
  const code = codeOf(error);
  return fileFinding(path, 'unreadable', `Không đọc được chỗ này (${code}).`, REMEDIES[code] ?? 'kiểm tra ổ đĩa.');
}

const KEEP_TRYING = 'cho phép ghi vào tệp và thư mục này, hoặc xem ổ đĩa có còn chỗ không';

/** Says that the system does not take a file. The old one is still whole then. @param isNew whether there was none. */
export function unwritable(path: string, error: unknown, isNew: boolean = false): Finding {
  const code = codeOf(error);
  const meaning = meaningOf(code);
  const reason = meaning ? `: ${meaning.reason}` : '';
  const kept = code === 'ENOENT' ? '' : ` ${isNew ? 'Chưa có gì được ghi.' : 'Tệp cũ còn nguyên.'}`;
  const message = `Không ${isNew ? 'tạo' : 'ghi'} được tệp này (${code})${reason}.${kept}`;
  return fileFinding(path, 'unwritable', message, `${meaning?.remedy ?? KEEP_TRYING}, rồi chạy lại lệnh.`);
}

/** Says that a command failed on a file by a fault of its own, so that the other files are still looked at. */
export function crashed(path: string, error: unknown): Finding {
  const message = `Lệnh gặp lỗi của chính nó khi xem tệp này (${String(error).slice(0, 200)}), nên bỏ qua tệp.`;
  return fileFinding(path, 'crashed', message, 'báo lỗi này cho người giữ mã của trang, kèm tệp.');
}
