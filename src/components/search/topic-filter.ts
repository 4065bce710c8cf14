import type { SearchView } from '../../search/hit.ts';
import { button, element } from '../element.ts';

function choice(text: string, count: number, isChosen: boolean, choose: () => void): HTMLButtonElement {
  const made = button('');
  made.append(text, ' ', element('span', 'filter-count', `${count}`));
  made.setAttribute('aria-pressed', String(isChosen));
  made.addEventListener('click', choose);
  return made;
}

/**
 * Fills the topic filter: a button for all found pages and one for each of their topics, with counts. With one topic
 * there is nothing to choose, unless it is chosen.
 */
export function showTopics(
  root: HTMLElement,
  { topics, inAll, topic: chosen }: Pick<SearchView, 'topics' | 'inAll' | 'topic'>,
  choose: (topic: string) => void,
): void {
  const hadFocus = root.contains(document.activeElement);
  const isNeeded = topics.length > 1 || chosen !== '';
  const all = choice('Tất cả', inAll, chosen === '', () => choose(''));
  const rest = topics.map(({ id, title, count }) => choice(title, count, id === chosen, () => choose(id)));
  root.replaceChildren(...(isNeeded ? [all, ...rest] : []));
  root.hidden = !isNeeded;
  if (hadFocus) root.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
}
