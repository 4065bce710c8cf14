import { withBase } from '../../document/addresses.ts';
import { button, element } from '../element.ts';

/** Offers earlier queries, each a button, and a way to forget them. */
export function recentHelp(queries: readonly string[], choose: (query: string) => void, forget: () => void): Node[] {
  if (queries.length === 0) return [];
  const list = element(
    'ul',
    'recent-searches',
    ...queries.map((query) => {
      const made = button(query);
      made.addEventListener('click', () => choose(query));
      return element('li', '', made);
    }),
  );
  list.setAttribute('role', 'list');
  const clear = button('Xóa');
  clear.ariaLabel = 'Xóa các lần tìm gần đây';
  clear.addEventListener('click', forget);
  return [element('p', 'help-title', 'Tìm gần đây ', clear), list];
}

/** Asks whether another query was meant. */
export function suggestionHelp(suggestion: string | undefined, choose: (query: string) => void): Node[] {
  if (!suggestion) return [];
  const made = button(suggestion);
  made.addEventListener('click', () => choose(suggestion));
  return [element('p', 'suggestion', 'Có phải bạn tìm ', made, '?')];
}

/** What to try where nothing was found, and where all pages are listed. */
export function emptyHelp(base: string): Node[] {
  const all = element('a', '', 'xem tất cả các bài theo chủ đề');
  all.href = withBase(base, '/tim-kiem/');
  const tips = ['Gõ ít chữ hơn, chỉ giữ những chữ chính.', 'Gõ tên nút hay mục đúng như trên màn hình.'];
  const list = element('ul', 'help-list', ...tips.map((tip) => element('li', '', tip)));
  list.append(element('li', '', 'Hoặc ', all, '.'));
  return [list];
}

/** Offers another try. */
export function retryHelp(retry: () => void): Node[] {
  const made = button('Thử lại');
  made.addEventListener('click', retry);
  return [made];
}
