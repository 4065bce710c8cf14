import type { SearchView } from '../../search/hit.ts';
import { fullTextStatus, STATUS, statusText } from '../../search/status-text.ts';
import { button } from '../element.ts';
import { FullText } from './full-text.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent-searches.ts';
import { pageElement } from './result-elements.ts';
import { SearchClient } from './search-client.ts';
import { emptyHelp, recentHelp, retryHelp, suggestionHelp } from './search-help.ts';
import type { SearchParts } from './search-parts.ts';
import { showTopics } from './topic-filter.ts';

/** Pages shown at first, and with each press on "more". */
const SHOWN = 10;
/** Pause after an answer before the pages' whole text is searched, in ms: most readers have typed on by then, or found. */
const TEXT_PAUSE = 600;
/** An answer that takes longer is announced, in ms. */
const SLOW = 150;

/** What is being shown, for tests and styles: `data-search-state` of the root. */
type State = 'empty' | 'searching' | 'answered' | 'complete' | 'failed';

/** A question: what was typed, the chosen topic, how many pages to show. */
export interface Question {
  query: string;
  topic: string;
  most?: number;
}

/** A live search box: asks, and shows what it is answered. When to ask is the business of `mountSearch`. */
export class SearchBox {
  readonly #root: HTMLElement;
  readonly #parts: SearchParts;
  readonly #base: string;
  readonly #client = new SearchClient();
  readonly #fullText: FullText;
  /** Asks as if the reader had typed it, the address included. */
  readonly #ask: (question: Question) => void;
  #turn = 0;
  #timer = 0;

  constructor(root: HTMLElement, parts: SearchParts, base: string, ask: (question: Question) => void) {
    this.#root = root;
    this.#parts = parts;
    this.#base = base;
    this.#fullText = new FullText(base);
    this.#ask = ask;
  }

  #setState(state: State): void {
    this.#root.dataset['searchState'] = state;
  }

  #clear(): void {
    const { topics, results, more, textStatus, textResults, help } = this.#parts;
    for (const part of [results, more, textResults, help]) part.replaceChildren();
    topics.hidden = true;
    textStatus.textContent = '';
  }

  /** Shows what there is before a query: the ones that led somewhere. */
  #showStart(): void {
    this.#clear();
    this.#parts.status.textContent = '';
    this.#setState('empty');
    const forget = (): void => {
      forgetSearches();
      this.#showStart();
      this.#parts.input.focus();
    };
    this.#parts.help.replaceChildren(...recentHelp(recentSearches(), this.#choose, forget));
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
    if (question.query === '') {
      this.#showStart();
      return;
    }
    this.#setState('searching');
    this.#timer = window.setTimeout(() => this.#say(STATUS.searching), SLOW);
    try {
      const view = await this.#client.ask({ ...question, most: question.most ?? SHOWN });
      if (turn === this.#turn) this.#showView(question, view, now);
    } catch {
      if (turn === this.#turn) this.#showFailure(question);
    }
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }

  #showFailure(question: Question): void {
    clearTimeout(this.#timer);
    this.#clear();
    this.#say(STATUS.failed);
    this.#parts.help.replaceChildren(...retryHelp(() => void this.show(question)));
    this.#setState('failed');
  }

  #showView(question: Question, view: SearchView, now: boolean): void {
    clearTimeout(this.#timer);
    const { results, help, topics, more, textResults, textStatus } = this.#parts;
    const context = { base: this.#base, words: view.words };
    results.replaceChildren(...view.pages.map((page) => pageElement(page, context)));
    textResults.replaceChildren();
    textStatus.textContent = '';
    this.#say(statusText(view));
    showTopics(topics, view, question.topic, (topic) => this.#ask({ query: question.query, topic }));
    const nothing = view.total === 0 ? emptyHelp(this.#base) : [];
    help.replaceChildren(...suggestionHelp(view.suggestion, this.#choose), ...nothing);
    more.replaceChildren(...this.#moreButton(question, view));
    this.#setState('answered');
    this.#laterText(question, view, now);
  }

  #moreButton(question: Question, { pages, total }: SearchView): Node[] {
    if (total <= pages.length) return [];
    const made = button('Xem thêm');
    made.addEventListener('click', async () => {
      await this.show({ ...question, most: pages.length + SHOWN });
      [...this.#parts.results.children][pages.length]?.querySelector('a')?.focus();
    });
    return [made];
  }

  /** The pages' whole text comes behind, where all our own answers are on the screen. */
  #laterText(question: Question, view: SearchView, now: boolean): void {
    // While writing there is no built text to search.
    if (import.meta.env.DEV || question.topic !== '' || view.total > view.pages.length) {
      this.#setState('complete');
      return;
    }
    this.#timer = window.setTimeout(() => void this.#searchText(view), now ? 0 : TEXT_PAUSE);
  }

  async #searchText(view: SearchView): Promise<void> {
    const turn = this.#turn;
    const { textStatus, textResults } = this.#parts;
    textStatus.textContent = STATUS.searchingText;
    try {
      const found = await this.#fullText.find(view.words, new Set(view.pages.map(({ address }) => address)));
      if (turn !== this.#turn) return;
      textStatus.textContent = fullTextStatus(found.length);
      const context = { base: this.#base, words: view.words };
      textResults.replaceChildren(...found.map((page) => pageElement(page, context)));
    } catch {
      if (turn !== this.#turn) return;
      textStatus.textContent = STATUS.failedText;
      textResults.replaceChildren(...retryHelp(() => void this.#searchText(view)));
    }
    this.#setState('complete');
  }

  /** Keeps the query among the recent ones: it led somewhere. */
  keep(query: string): void {
    keepSearch(query);
  }
}
