import type { SearchView } from '../../search/hit.ts';
import { STATUS, statusText } from '../../search/status-text.ts';
import { keepingFocus } from './focus.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';
import { pageElement } from './result-elements.ts';
import { SearchClient } from './search-client.ts';
import { emptyHelp, literalHelp, moreButtons, recentHelp, retryHelp, suggestionHelp } from './search-help.ts';
import type { SearchParts } from './search-parts.ts';
import { TextSearch } from './text-search.ts';
import { showTopics } from './topic-filter.ts';

/** Pages shown at first, and with each press on "more". */
const SHOWN = 10;
/** Pause after an answer before the pages' whole text is searched, in ms: most readers have typed on by then, or found. */
const TEXT_PAUSE = 600;
/** An answer that takes longer is announced, in ms. */
const SLOW = 150;

/** What is being shown, for tests and styles: `data-search-state` of the root. */
type State = 'empty' | 'searching' | 'answered' | 'complete' | 'failed';

/** A question: what was typed, the chosen topic, how many pages to show, whether the words are to be taken as typed. */
export interface Question {
  query: string;
  topic: string;
  most?: number;
  isLiteral?: boolean;
}

/** A live search box: asks, and shows what it is answered. When to ask is the business of `mountSearch`. */
export class SearchBox {
  readonly #root: HTMLElement;
  readonly #parts: SearchParts;
  readonly #base: string;
  readonly #client = new SearchClient();
  readonly #text: TextSearch;
  /** Asks as if the reader had pressed Enter, the address included. */
  readonly #ask: (question: Question) => void;
  #turn = 0;
  #timer = 0;

  constructor(root: HTMLElement, parts: SearchParts, base: string, ask: (question: Question) => void) {
    this.#root = root;
    this.#parts = parts;
    this.#base = base;
    this.#text = new TextSearch(parts, base);
    this.#ask = ask;
  }

  #setState(state: State): void {
    this.#root.dataset['searchState'] = state;
  }

  /** Shows no results, but what is said and offered in their place. */
  #showNone(status: string, help: readonly Node[], state: State): void {
    clearTimeout(this.#timer);
    this.#text.clear();
    for (const part of [this.#parts.results, this.#parts.more]) part.replaceChildren();
    this.#parts.topics.hidden = true;
    this.#parts.status.textContent = status;
    this.#parts.help.replaceChildren(...help);
    this.#setState(state);
  }

  /** Shows what there is before a query: the ones that led somewhere. */
  #showStart(): void {
    const forget = (): void => {
      forgetSearches();
      this.#showStart();
      this.#parts.input.focus();
    };
    this.#showNone('', recentHelp(recentSearches(), this.#choose, forget), 'empty');
  }

  readonly #choose = (query: string): void => {
    this.#parts.input.focus();
    this.#ask({ query, topic: '' });
  };

  /**
   * Answers a question; an answer that comes after the next question is not shown.
   * @param now whether to search the pages' text without a pause, as after Enter.
   */
  async show(question: Question, now = false): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    clearTimeout(this.#timer);
    if (question.query === '') return this.#showStart();
    this.#setState('searching');
    this.#timer = window.setTimeout(() => {
      this.#parts.status.textContent = STATUS.searching;
    }, SLOW);
    try {
      const view = await this.#client.ask({ ...question, most: Math.max(SHOWN, question.most ?? 0) });
      if (turn === this.#turn) this.#showView(question, view, now);
    } catch {
      if (turn === this.#turn) this.#showFailure(question);
    }
  }

  #showFailure(question: Question): void {
    const retry = (): void => {
      this.#parts.input.focus();
      void this.show(question);
    };
    this.#showNone(STATUS.failed, retryHelp(retry), 'failed');
  }

  #showView(question: Question, view: SearchView, now: boolean): void {
    clearTimeout(this.#timer);
    const { input, results, topics, more, status, help } = this.#parts;
    this.#text.clear();
    keepingFocus([results], input, () => {
      results.replaceChildren(...view.pages.map((page) => pageElement(page, this.#base)));
    });
    status.textContent = statusText(view);
    showTopics(topics, view, (topic) => this.#ask({ query: input.value.trim(), topic }));
    help.replaceChildren(
      ...suggestionHelp(view.suggestion, this.#choose),
      ...literalHelp(view, () => void this.show({ ...question, isLiteral: true }, true)),
      ...(view.inAll === 0 ? emptyHelp(this.#base) : []),
    );
    more.replaceChildren(...this.#more(question, view));
    this.#setState('answered');
    this.#laterText(view, now);
  }

  /** More of our own results, or at once those of the whole text. */
  #more(question: Question, view: SearchView): Node[] {
    if (view.total <= view.pages.length) return [];
    const showMore = async (): Promise<void> => {
      await this.show({ ...question, most: view.pages.length + SHOWN });
      [...this.#parts.results.children][view.pages.length]?.querySelector('a')?.focus();
    };
    return moreButtons(showMore, () => void this.#text.show(view, () => this.#setState('complete')));
  }

  /** The pages' whole text comes behind, where all our own answers are on the screen. */
  #laterText(view: SearchView, now: boolean): void {
    // While writing there is no built text to search.
    const isComplete = import.meta.env.DEV || view.topic !== '' || view.total > view.pages.length;
    const finish = (): void => this.#setState('complete');
    if (isComplete) finish();
    else this.#timer = window.setTimeout(() => void this.#text.show(view, finish), now ? 0 : TEXT_PAUSE);
  }
}
