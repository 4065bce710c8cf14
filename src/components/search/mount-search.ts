import { keepSearch } from './recent-searches.ts';
import { SearchHistory, stateOf } from './search-address.ts';
import { type Question, SearchBox } from './search-box.ts';
import { moveFocus } from './search-keys.ts';
import { type SearchParts, searchParts } from './search-parts.ts';
import { onTyped } from './typing.ts';

const mounted = new WeakSet<HTMLElement>();

/** Lets the chosen topic go along to the search page with Enter. */
function carryTopic(root: HTMLElement, topic: string): void {
  const field = root.querySelector<HTMLInputElement>('[data-search-topic]');
  if (!field) return;
  field.value = topic;
  field.disabled = topic === '';
}

/** A search box that listens: typing, Enter, the arrow keys, the history, results that are followed. */
class LiveSearch {
  readonly #root: HTMLElement;
  readonly #parts: SearchParts;
  readonly #box: SearchBox;
  readonly #history: SearchHistory | undefined;
  readonly #stopTyping: () => void;

  constructor(root: HTMLElement, parts: SearchParts, base: string) {
    this.#root = root;
    this.#parts = parts;
    this.#history = root.matches('[data-search-page]') ? new SearchHistory() : undefined;
    this.#box = new SearchBox(root, parts, base, (question) => this.#submit(question));
    // A letter is no question yet.
    const typed = (): string => (this.#typed.length > 1 ? this.#typed : '');
    this.#stopTyping = onTyped(parts.input, () => void this.#ask({ query: typed(), topic: '' }, false));
    this.#listen();
  }

  get #typed(): string {
    return this.#parts.input.value.trim();
  }

  #ask(question: Question, isSubmitted: boolean, now = false): Promise<void> {
    this.#stopTyping();
    this.#root.toggleAttribute('data-searching', question.query !== '');
    this.#history?.keep(question, isSubmitted);
    carryTopic(this.#root, question.topic);
    return this.#box.show(question, now);
  }

  #submit(question: Question): void {
    this.#parts.input.value = question.query;
    void this.#ask(question, true);
  }

  #listen(): void {
    const { input, help, results, more, textResults } = this.#parts;
    this.#root.addEventListener('keydown', (event) => moveFocus(event, input, [help, results, more, textResults]));
    for (const list of [results, textResults]) {
      list.addEventListener('click', ({ target }) => {
        if (target instanceof Element && target.closest('a')) this.#follow();
      });
    }
    input.form?.addEventListener('submit', (event) => this.#enter(event));
    this.#history?.onReturn((state) => this.#submit(state));
    this.#root.toggleAttribute('data-live', true);
  }

  /** A result is followed: its query led somewhere. */
  #follow(): void {
    keepSearch(this.#typed);
    this.#history?.keepPlace(this.#parts.results.children.length);
  }

  /** Enter answers on the search page; elsewhere the form leads there. */
  #enter(event: SubmitEvent): void {
    keepSearch(this.#typed);
    if (!this.#history) return;
    event.preventDefault();
    void this.#ask({ query: this.#typed, topic: stateOf(location.href).topic }, true, true);
  }

  /** Answers what is in the box or, on the search page, in the address; there the reader is again where they were. */
  start(): void {
    const { input } = this.#parts;
    const state = stateOf(location.href);
    // A reader who typed before this was loaded is not to lose it.
    const isAsked = this.#history && state.query !== '' && (input.value === '' || input.value === state.query);
    if (!isAsked) return void this.#ask({ query: this.#typed, topic: '' }, false);
    input.value = state.query;
    const place = this.#history?.place();
    void this.#ask({ ...state, ...(place && { most: place.shown }) }, true).then(() => {
      if (place) scrollTo({ top: place.top, behavior: 'instant' });
    });
    // Who comes with Enter goes on with the arrows; on a phone a keyboard would cover the results.
    if (matchMedia('(hover: hover)').matches) input.focus({ preventScroll: true });
  }
}

/**
 * Makes a search box live. Called again on the same element it does nothing.
 * @param root holds what `searchParts` finds; with `data-search-page` it keeps the page's address in step.
 * @param base the site's base path.
 */
export function mountSearch(root: HTMLElement, base: string): void {
  const parts = searchParts(root);
  if (!parts || mounted.has(root)) return;
  mounted.add(root);
  new LiveSearch(root, parts, base).start();
}
