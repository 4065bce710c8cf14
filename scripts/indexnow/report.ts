import type { Changes } from './state.ts';

/** How many addresses of a kind are listed; of more, only how many. */
const LISTED = 20;

function section(title: string, urls: readonly string[]): string[] {
  if (urls.length === 0) return [];
  const more = urls.length - LISTED;
  const rest = more > 0 ? [`   … và ${more} địa chỉ nữa`] : [];
  return [`${title} (${urls.length}):`, ...urls.slice(0, LISTED).map((url) => `   ${url}`), ...rest];
}

/** What would be sent, or was, in Vietnamese. */
export function changesText({ added, changed, gone }: Changes): string {
  const sections = [
    ...section('Trang mới', added),
    ...section('Trang đã sửa', changed),
    ...section('Trang đã bỏ', gone),
  ];
  return sections.length ? sections.join('\n') : 'Không có gì thay đổi từ lần gửi trước.';
}
