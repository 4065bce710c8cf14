import { SEARCH_ADDRESS, withBase } from '../../document/addresses.ts';
import type { SearchView } from '../../search/hit.ts';
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
  clear.ariaLabel = 'Xóa những lần tìm gần đây';
  clear.addEventListener('click', forget);
  return [element('p', 'help-title', 'Những lần tìm gần đây ', clear), list];
}

/** Asks whether another query was meant. */
export function suggestionHelp(suggestion: string | undefined, choose: (query: string) => void): Node[] {
  if (!suggestion) return [];
  const made = button(suggestion);
  made.addEventListener('click', () => choose(suggestion));
  return [element('p', 'suggestion', 'Có phải bạn muốn tìm ', made, '?')];
}

/** Where another reading than the words as typed came first: a way to have just those. */
export function literalHelp({ canBeLiteral, query }: SearchView, choose: () => void): Node[] {
  if (!canBeLiteral) return [];
  const made = button(`Chỉ tìm đúng “${query}”`);
  made.addEventListener('click', choose);
  return [element('p', 'suggestion', made)];
}

/** More of the results, or those of the pages' whole text. */
export function moreButtons(showMore: () => void, searchText: () => void): Node[] {
  const more = button('Xem thêm');
  more.addEventListener('click', showMore);
  // While writing there is no built text to search.
  if (import.meta.env.DEV) return [more];
  const text = button('Tìm thêm trong nội dung các bài');
  text.addEventListener('click', searchText);
  return [more, ' ', text].map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
}

/** What to try where nothing was found, and where all pages are listed. */
export function emptyHelp(base: string): Node[] {
  const all = element('a', '', 'Xem tất cả các bài theo chủ đề');
  all.href = withBase(base, SEARCH_ADDRESS);
  const tips = ['Gõ ít chữ hơn, chỉ giữ những chữ chính.', 'Gõ tên nút hoặc tên mục đúng như trên màn hình.'];
  const list = element('ul', 'help-list', ...tips.map((tip) => element('li', '', tip)));
  list.append(element('li', '', all, '.'));
  return [element('p', '', 'Bạn thử:'), list];
}

/** Offers another try. */
export function retryHelp(retry: () => void): Node[] {
  const made = button('Thử lại');
  made.addEventListener('click', retry);
  return [made];
}
