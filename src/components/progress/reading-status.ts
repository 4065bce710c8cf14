import { element } from '../element.ts';
import type { Progress } from './progress.ts';
import { continueText, doneText, placeText, timeText } from './progress-text.ts';

/** Where the reader is, how much is done and how long the rest takes: at the foot of the window, or above the contents. */
export class ReadingStatus {
  readonly #place = element('span', 'reading-place');
  /** Stands in for the place of a reader who comes back, on a phone, where the line under the head is out of sight. */
  readonly #next = element('a', 'reading-next');
  readonly #done = element('span', 'reading-done');
  readonly #time = element('span', 'reading-time');
  readonly #bar = element('progress', '');
  readonly #root = element('div', 'reading-status', this.#place, this.#next, this.#time, this.#bar, this.#done);

  /** @param after the element it stands behind in the page. */
  constructor(after: Element) {
    this.#bar.ariaLabel = 'Số bước đã xong';
    this.#root.dataset['noCopy'] = '';
    after.after(this.#root);
  }

  show(progress: Progress): void {
    const { place, done, total, next } = progress;
    const comesBack = place === 0 && done.size > 0 && next !== undefined;
    this.#root.dataset['at'] = comesBack ? 'return' : place === 0 ? 'start' : 'step';
    this.#next.hidden = !comesBack;
    if (next) this.#next.href = `#${next.step.id}`;
    this.#next.textContent = next ? continueText(next) : '';
    this.#place.textContent = placeText(progress);
    this.#time.textContent = timeText(progress);
    this.#done.textContent = doneText(progress);
    this.#bar.max = total;
    this.#bar.value = done.size;
  }
}
