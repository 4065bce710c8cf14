import type { SearchView } from './hit.ts';
import { unquoted } from './quoted.ts';

/** What the status line says of an answer. */
export function statusText({ query, total, inAll, pages, understood }: SearchView): string {
  // It is shown in quotes of ours.
  const typed = unquoted(query);
  if (inAll > 0 && total === 0) return `Chủ đề này không có bài nào khớp với “${typed}”.`;
  if (total === 0) return `Không có bài nào khớp với “${typed}”.`;
  const more = total > pages.length ? `, đang hiện ${pages.length} bài đầu` : '';
  // Who is still typing a word knows what it will be.
  if (!understood || understood.why === 'unfinished') return `${total} bài khớp với “${typed}”${more}.`;
  return `${total} bài khớp với “${understood.text}” (bạn gõ “${typed}”)${more}.`;
}

/** What is said of the search in the pages' whole text. @param found how many pages it adds. @param before how many there were. */
export function fullTextStatus(found: number, before: number): string {
  if (found === 0) return '';
  return before > 0
    ? `Còn ${found} bài nữa có những chữ này trong nội dung:`
    : `Có ${found} bài nhắc đến những chữ này trong nội dung:`;
}

/** What is said while something is on its way, and where it did not come. */
export const STATUS = {
  searching: 'Đang tìm…',
  searchingText: 'Đang tìm thêm trong nội dung các bài…',
  failed: 'Không tải được dữ liệu tìm kiếm. Bạn kiểm tra mạng rồi thử lại nhé.',
  failedText: 'Chưa tìm thêm được trong nội dung các bài vì không tải được dữ liệu.',
} as const;
