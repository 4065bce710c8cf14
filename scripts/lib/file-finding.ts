import { wholeFile } from '../../src/collections/file-finding.ts';
import type { Finding } from '../../src/document/finding.ts';

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

/** Says that the system does not take a file. The old one is still whole then. */
export function unwritable(path: string, error: unknown): Finding {
  const message = `Không ghi được tệp này (${codeOf(error)}); tệp cũ còn nguyên.`;
  return fileFinding(
    path,
    'unwritable',
    message,
    'cho phép ghi vào tệp và thư mục này, hoặc xem ổ đĩa có còn chỗ không.',
  );
}

/** Says that a command failed on a file by a fault of its own, so that the other files are still looked at. */
export function crashed(path: string, error: unknown): Finding {
  const message = `Lệnh gặp lỗi của chính nó khi xem tệp này (${String(error).slice(0, 200)}), nên bỏ qua tệp.`;
  return fileFinding(path, 'crashed', message, 'báo lỗi này cho người giữ mã của trang, kèm tệp.');
}
