import type { SearchView, Understood } from './hit.ts';

/** How a query was read, where it was not taken as typed. */
const WAYS: Readonly<Record<Understood['why'], string>> = {
  telex: ' (chữ gõ kiểu Telex)',
  vni: ' (chữ gõ kiểu VNI)',
  typo: '',
  synonym: ' (đã hiểu chữ viết tắt hoặc tên khác)',
  unfinished: '',
};

/** What the status line says of an answer. */
export function statusText({ query, total, pages, understood }: SearchView): string {
  if (total === 0) return `Không thấy bài nào có “${query}”.`;
  const more = total > pages.length ? `, đang hiện ${pages.length} bài đầu` : '';
  const asked = understood && understood.why !== 'unfinished' ? understood.text : query;
  const found = `${total} bài khớp với “${asked}”${understood ? WAYS[understood.why] : ''}${more}.`;
  return understood?.why === 'typo' ? `Không thấy “${query}”. ${found}` : found;
}

/** What is said of the search in the pages' whole text. @param found how many pages it adds. */
export function fullTextStatus(found: number): string {
  return found === 0 ? '' : `Thêm ${found} bài có những chữ này trong nội dung:`;
}

/** What is said while something is on its way, and where it did not come. */
export const STATUS = {
  searching: 'Đang tìm…',
  searchingText: 'Đang tìm thêm trong nội dung các bài…',
  failed: 'Không tải được dữ liệu tìm kiếm. Bạn kiểm tra mạng rồi thử lại nhé.',
  failedText: 'Chưa tìm được trong nội dung các bài, vì không tải được dữ liệu.',
} as const;
