import { button, element } from '../element.ts';
import type { Progress } from './progress.ts';
import { againText, nextText, returnWords } from './progress-text.ts';

/** The line under the head of a guide: how ticks work; then how many there are, where to go on, and how to begin anew. */
export class ReturnLine {
  readonly #words = element('p', 'return-words');
  readonly #again = button('');
  readonly #next = element('a', 'return-next');

  /** @param again is called to take all ticks away, or back. */
  constructor(root: HTMLElement, again: () => void) {
    this.#again.addEventListener('click', again);
    root.append(this.#words, this.#again, this.#next);
  }

  /** @param taken how many ticks the reader has taken away and may have back. @param isKept whether ticks outlast the page. */
  show(progress: Progress, taken: number, isKept: boolean): void {
    const { done, next } = progress;
    this.#words.textContent = returnWords(progress, taken, isKept);
    this.#again.textContent = againText(taken);
    this.#again.hidden = taken === 0 && done.size === 0;
    this.#next.hidden = done.size === 0 || !next;
    if (!next) return;
    this.#next.href = `#${next.step.id}`;
    this.#next.textContent = nextText(next);
  }
}
