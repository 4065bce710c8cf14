import { element } from '../element.ts';
import { followReading } from '../reading-place.ts';
import { copyButton } from './copy-link.ts';
import type { StepPlace } from './guide-on-page.ts';
import { type Guide, type Progress, progressOf } from './progress.ts';
import { doneText, resetText } from './progress-text.ts';
import { ReadingStatus } from './reading-status.ts';
import { ReturnLine } from './return-line.ts';
import { tickBox } from './tick-box.ts';
import { TickStore } from './tick-store.ts';
import { type Ticks, withAll, withTick } from './ticks.ts';

/** A guide whose steps can be ticked: what is stored, what the reader does and what the page shows of it. */
export class ProgressPage {
  readonly #guide: Guide;
  readonly #places: readonly StepPlace[];
  readonly #boxes: readonly HTMLInputElement[];
  readonly #store: TickStore;
  readonly #line: ReturnLine;
  readonly #status: ReadingStatus;
  /** A polite voice: what is put into it is read aloud and not seen. */
  readonly #voice = element('p', 'sr-only');
  /** The place the reader has come to, see `Progress`. */
  #place = 0;
  /** What a fresh start took away, until the next tick. */
  #taken: Ticks = [];

  /** @param root under the guide's head. @param article what the guide stands in. */
  constructor(root: HTMLElement, article: Element, guide: Guide, places: readonly StepPlace[]) {
    this.#guide = guide;
    this.#places = places;
    this.#store = new TickStore(location.pathname, root.dataset['former']?.split(' '));
    this.#voice.setAttribute('role', 'status');
    root.append(this.#voice);
    this.#line = new ReturnLine(root, () => this.#again());
    this.#status = new ReadingStatus(article);
    this.#boxes = places.map((place) => this.#fill(place));
  }

  /** Shows what is stored, and follows the reader and other tabs from now on. */
  follow(): void {
    this.#store.onChange(() => this.#show());
    followReading(
      this.#places.map(({ heading }) => heading),
      (index) => {
        this.#place = index + 1;
        this.#show();
      },
    );
  }

  #fill({ step, foot }: StepPlace): HTMLInputElement {
    const { label, box } = tickBox(step, (done) => {
      this.#taken = [];
      this.#change((ticks) => withTick(ticks, step.id, done));
      this.#say(doneText(this.#progress()));
    });
    foot.prepend(
      label,
      copyButton(step, (text) => this.#say(text)),
    );
    return box;
  }

  /** Takes all ticks away, or gives them back. */
  #again(): void {
    const taken = this.#taken;
    this.#taken = taken.length > 0 ? [] : this.#store.read();
    this.#change((ticks) => (taken.length > 0 ? withAll(ticks, taken) : []));
    this.#say(taken.length > 0 ? doneText(this.#progress()) : resetText(this.#takenCount()));
  }

  #change(edit: (ticks: Ticks) => Ticks): void {
    this.#store.change(edit);
    this.#show();
  }

  #progress(): Progress {
    return progressOf(this.#guide, this.#store.read(), this.#place);
  }

  #takenCount(): number {
    return progressOf(this.#guide, this.#taken, 0).done.size;
  }

  #say(text: string): void {
    this.#voice.textContent = text;
  }

  #show(): void {
    const progress = this.#progress();
    for (const [at, { step, heading }] of this.#places.entries()) {
      const isDone = progress.done.has(step.id);
      heading.parentElement?.classList.toggle('is-done', isDone);
      const box = this.#boxes[at];
      if (box) box.checked = isDone;
    }
    this.#line.show(progress, this.#takenCount(), this.#store.isKept);
    this.#status.show(progress);
  }
}
