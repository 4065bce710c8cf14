import { keepSearch } from './recent-searches.ts';
import { SearchHistory, stateOf } from './search-address.ts';
import { type Question, SearchBox } from './search-box.ts';
import { moveFocus } from './search-keys.ts';
import { searchParts } from './search-parts.ts';
import { onTyped } from './typing.ts';

const mounted = new WeakSet<HTMLElement>();

/** Lets the chosen topic go along to the search page with Enter. */
function carryTopic(root: HTMLElement, topic: string): void {
  const field = root.querySelector<HTMLInputElement>('[data-search-topic]');
  if (!field) return;
  field.value = topic;
  field.disabled = topic === '';
}

/**
 * Makes a search box live: types, answers, keyboard. Called again on the same element it does nothing.
 * @param root holds what `searchParts` finds; with `data-search-page` it keeps the page's address in step.
 * @param base the site's base path.
 */
export function mountSearch(root: HTMLElement, base: string): void {
  const parts = searchParts(root);
  if (!parts || mounted.has(root)) return;
  mounted.add(root);
  const { input, help, results, more, textResults } = parts;
  const history = root.matches('[data-search-page]') ? new SearchHistory() : undefined;
  const typed = (): string => input.value.trim();

  const ask = (question: Question, isSubmitted: boolean, now = false): Promise<void> => {
    stopTyping();
    root.toggleAttribute('data-searching', question.query !== '');
    history?.keep(question, isSubmitted);
    carryTopic(root, question.topic);
    return box.show(question, now);
  };
  const box = new SearchBox(root, parts, base, (question) => {
    input.value = question.query;
    void ask(question, true);
  });
  // A letter is no question yet.
  const stopTyping = onTyped(input, () => void ask({ query: typed().length > 1 ? typed() : '', topic: '' }, false));

  root.addEventListener('keydown', (event) => moveFocus(event, input, [help, results, more, textResults]));
  for (const list of [results, textResults]) {
    list.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element && target.closest('a'))) return;
      keepSearch(typed());
      history?.keepPlace(results.children.length);
    });
  }
  input.form?.addEventListener('submit', (event) => {
    keepSearch(typed());
    if (!history) return;
    event.preventDefault();
    void ask({ query: typed(), topic: stateOf(location.href).topic }, true, true);
  });
  root.toggleAttribute('data-live', true);
  history?.onReturn((state) => {
    input.value = state.query;
    void ask(state, true);
  });
  const state = stateOf(location.href);
  // A reader who typed before this was loaded is not to lose it.
  const isAsked = history !== undefined && state.query !== '' && (input.value === '' || input.value === state.query);
  if (isAsked) input.value = state.query;
  const place = isAsked ? history.place() : undefined;
  const question = isAsked ? { ...state, ...(place && { most: place.shown }) } : { query: typed(), topic: '' };
  void ask(question, isAsked).then(() => place && scrollTo({ top: place.top, behavior: 'instant' }));
  // Who comes from the box with Enter goes on with the arrows; on a phone a keyboard would cover the results.
  if (isAsked && matchMedia('(hover: hover)').matches) input.focus({ preventScroll: true });
}
