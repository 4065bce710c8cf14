import { keepSearch } from './recent-searches.ts';
import { SearchHistory, stateOf } from './search-address.ts';
import { type Question, SearchBox } from './search-box.ts';
import { moveFocus } from './search-keys.ts';
import { searchParts } from './search-parts.ts';
import { onTyped } from './typing.ts';

const mounted = new WeakSet<HTMLElement>();

/**
 * Makes a search box live: types, answers, keyboard. Called again on the same element it does nothing.
 * @param root holds what `searchParts` finds; with `data-search-page` it keeps the page's address in step.
 * @param base the site's base path.
 */
export function mountSearch(root: HTMLElement, base: string): void {
  const parts = searchParts(root);
  if (!parts || mounted.has(root)) return;
  mounted.add(root);
  const { input, results, textResults } = parts;
  const history = root.matches('[data-search-page]') ? new SearchHistory() : undefined;
  const typed = (): string => input.value.trim();

  const ask = (question: Question, isSubmitted: boolean, now = false): void => {
    stopTyping();
    root.toggleAttribute('data-searching', question.query !== '');
    history?.keep(question, isSubmitted);
    void box.show(question, now);
  };
  const box = new SearchBox(root, parts, base, (question) => {
    input.value = question.query;
    ask(question, true);
  });
  const stopTyping = onTyped(input, () => ask({ query: typed(), topic: '' }, false));

  root.addEventListener('keydown', (event) => moveFocus(event, input, [results, textResults]));
  for (const list of [results, textResults]) {
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) keepSearch(typed());
    });
  }
  input.form?.addEventListener('submit', (event) => {
    keepSearch(typed());
    if (!history) return;
    event.preventDefault();
    ask({ query: typed(), topic: stateOf(location.href).topic }, true, true);
  });
  root.toggleAttribute('data-live', true);
  history?.onReturn((state) => {
    input.value = state.query;
    ask(state, true);
  });
  const state = stateOf(location.href);
  // A reader who typed before this was loaded is not to lose it.
  const isAsked = history !== undefined && state.query !== '' && (input.value === '' || input.value === state.query);
  if (isAsked) input.value = state.query;
  ask(isAsked ? state : { query: typed(), topic: '' }, isAsked);
}
