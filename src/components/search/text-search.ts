import type { SearchView } from '../../search/hit.ts';
import { fullTextStatus, STATUS } from '../../search/status-text.ts';
import { FullText } from './full-text.ts';
import { pageElement } from './result-elements.ts';
import { retryHelp } from './search-help.ts';
import type { SearchParts } from './search-parts.ts';

/** The second part of an answer: the pages' whole text, behind our own results. */
export class TextSearch {
  readonly #parts: Pick<SearchParts, 'input' | 'textStatus' | 'textResults'>;
  readonly #base: string;
  readonly #fullText: FullText;
  /** Changes with each question: what comes for an earlier one is not shown. */
  #turn = 0;

  constructor(parts: SearchParts, base: string) {
    this.#parts = parts;
    this.#base = base;
    this.#fullText = new FullText(base);
  }

  /** Takes away what is shown, for another question. */
  clear(): void {
    this.#turn += 1;
    this.#parts.textStatus.textContent = '';
    this.#parts.textResults.replaceChildren();
  }

  /** Shows the pages that have the words somewhere in their text, but for those of the view. @param done is called unless another question came. */
  async show(view: SearchView, done: () => void): Promise<void> {
    this.clear();
    const turn = this.#turn;
    const { textStatus, textResults } = this.#parts;
    textStatus.textContent = STATUS.searchingText;
    const shown = new Set(view.pages.map(({ address }) => address));
    const found = await this.#fullText.find(view, shown).catch(() => undefined);
    if (turn !== this.#turn) return;
    textStatus.textContent = found ? fullTextStatus(found.length, view.total) : STATUS.failedText;
    const retry = (): void => {
      this.#parts.input.focus();
      void this.show(view, done);
    };
    textResults.replaceChildren(...(found?.map((page) => pageElement(page, this.#base)) ?? retryHelp(retry)));
    done();
  }
}
