import { addressWith, type SearchState, stateOf } from './search-address.ts';
import { type Question, SearchBox } from './search-box.ts';
import { moveFocus } from './search-keys.ts';
import { searchParts } from './search-parts.ts';

/** Pause in typing after which the search starts, in ms. */
const PAUSE = 120;

const mounted = new WeakSet<HTMLElement>();

/** Keeps the address of the search page in step with what is asked, so that it can be shared, reloaded and gone back to. */
function keepAddress(state: SearchState, isNew: boolean): void {
  const address = addressWith(location.href, state);
  if (address === location.href) return;
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
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
  const { input, results, textResults } = parts;
  const isPage = root.matches('[data-search-page]');
  let topic = '';
  let timer = 0;

  /** @param isNew whether going back shall lead to what was asked before. */
  const ask = (question: Question, isNew: boolean, now = false): void => {
    clearTimeout(timer);
    topic = question.topic;
    root.toggleAttribute('data-searching', question.query !== '');
    if (isPage) keepAddress(question, isNew);
    void box.show(question, now);
  };
  const box = new SearchBox(root, parts, base, (question) => {
    input.value = question.query;
    ask(question, true);
  });
  const typed = (): string => input.value.trim();
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => ask({ query: typed(), topic: typed() ? topic : '' }, false), PAUSE);
  };

  // While a syllable is being composed (Telex, VNI and other input methods) its keys are not a query yet.
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) later();
  });
  input.addEventListener('compositionend', later);
  root.addEventListener('keydown', (event) => moveFocus(event, input, [results, textResults]));
  for (const list of [results, textResults]) {
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) box.keep(typed());
    });
  }
  const restore = (): void => {
    const state = stateOf(location.href);
    input.value = state.query || (isPage ? '' : input.value);
    ask(state.query ? state : { query: typed(), topic: '' }, false);
  };
  input.form?.addEventListener('submit', (event) => {
    box.keep(typed());
    if (!isPage) return;
    event.preventDefault();
    ask({ query: typed(), topic }, true, true);
  });
  root.toggleAttribute('data-live', true);
  if (!isPage) {
    ask({ query: typed(), topic: '' }, false);
    return;
  }
  addEventListener('popstate', restore);
  // A reader who typed before this was loaded is not to lose it.
  if (input.value && !stateOf(location.href).query) ask({ query: typed(), topic: '' }, false);
  else restore();
}
