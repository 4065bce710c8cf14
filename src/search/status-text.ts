import type { SearchView } from './hit.ts';
import { unquoted } from './quoted.ts';

/** The words as they were taken, and as they were typed where that was otherwise. */
function askedFor({ query, understood }: Pick<SearchView, 'query' | 'understood'>): string {
  // It is shown in quotes of ours.
  const typed = unquoted(query);
  // Who is still typing a word knows what it will be.
  if (!understood || understood.why === 'unfinished') return `“${typed}”`;
  return `“${understood.text}” (bạn gõ “${typed}”)`;
}

/** What the status line says of an answer. */
export function statusText(view: SearchView): string {
  const { query, total, whole, inAll, pages } = view;
  if (inAll > 0 && total === 0) return `Chủ đề này không có bài nào khớp với “${unquoted(query)}”.`;
  if (total === 0) return `Không có bài nào khớp với “${unquoted(query)}”.`;
  const more = total > pages.length ? `, đang hiện ${pages.length} bài đầu` : '';
  if (whole === 0) return `Không bài nào có đủ ${askedFor(view)}. ${total} bài gần nhất${more}:`;
  const partly = total > whole ? `, ${total - whole} bài khớp một phần` : '';
  return `${whole} bài khớp với ${askedFor(view)}${partly}${more}.`;
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
