import { type Command, keyMeaning } from './commands.ts';
import { type DialogParts, dialogParts, enable, showDialog, showLine } from './dialog-parts.ts';
import { copyFigure } from './figure-copy.ts';
import { figureHash, figureKey } from './figure-address.ts';
import { followPointers } from './gestures.ts';
import { closeByBackdrop, linkBadges } from './presses.ts';
import { MAX_SCALE } from './zoom.ts';
import { ZoomView } from './zoom-view.ts';

/** What an entry of the history carries that a press on a figure made: closing takes it away. */
interface OpenedState {
  lightbox?: true;
}

/** The figures of a page, one at a time in a dialog. What is shown follows the address, `#anh=…`. */
export class Lightbox {
  readonly #figures: readonly HTMLElement[];
  readonly #parts: DialogParts;
  readonly #view: ZoomView;
  readonly #commands: Readonly<Record<Command, () => void>> = {
    close: () => this.#leave(),
    previous: () => this.#turn(-1),
    next: () => this.#turn(1),
    out: () => this.#view.step(-1),
    fit: () => this.#view.fit(),
    full: () => this.#view.zoom(1),
    in: () => this.#view.step(1),
  };
  /** The figure that is shown; -1 while the dialog is closed. */
  #at = -1;
  /** The figure that was pressed: coming back to it the page need not be scrolled. */
  #pressed = -1;
  #leaving = false;

  constructor(figures: readonly HTMLElement[], parts: DialogParts) {
    this.#figures = figures;
    this.#parts = parts;
    this.#view = new ZoomView(parts.stage, () => this.#showScale());
    this.#listen();
  }

  /** Opens the figure of a link that was pressed. The address gets its name, so that Back closes it. */
  open(link: HTMLElement): void {
    this.#pressed = this.#figures.findIndex((figure) => figure.contains(link));
    const state: OpenedState = { lightbox: true };
    history.pushState(state, '', figureHash(this.#keyAt(this.#pressed)));
    this.follow();
  }

  /** Shows the figure the address names; where it names none of the page's, the dialog closes. */
  follow(): void {
    const at = this.#namedFigure();
    if (at < 0) this.#hide();
    else this.#show(at);
  }

  #listen(): void {
    const { dialog, stage, buttons } = this.#parts;
    for (const [command, button] of Object.entries(buttons)) {
      button.addEventListener('click', this.#commands[command as Command]);
    }
    dialog.addEventListener('keydown', (event) => this.#press(event));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#leave();
    });
    // A browser may close the dialog without asking (Esc pressed twice).
    dialog.addEventListener('close', () => {
      if (!dialog.open && this.#namedFigure() >= 0) this.#leave();
    });
    closeByBackdrop(dialog, this.#commands.close);
    linkBadges(dialog);
    followPointers(stage, this.#view, (by) => this.#turn(by));
  }

  #keyAt(at: number): string {
    return this.#figures[at]?.dataset['shot'] ?? '';
  }

  #namedFigure(): number {
    const key = figureKey(location.hash);
    return this.#figures.findIndex(({ dataset }) => dataset['shot'] === key);
  }

  #press(event: KeyboardEvent): void {
    const meaning = keyMeaning(event, this.#view.fits);
    if (!meaning) return;
    event.preventDefault();
    if (typeof meaning === 'string') this.#commands[meaning]();
    else this.#view.scrollBy(meaning);
  }

  #turn(by: 1 | -1): void {
    const at = this.#at + by;
    if (!this.#figures[at]) return;
    history.replaceState(history.state, '', figureHash(this.#keyAt(at)));
    this.#show(at);
  }

  #show(at: number): void {
    const figure = this.#figures[at];
    if (!figure) return;
    this.#at = at;
    this.#leaving = false;
    const { dialog, line, stage, words, buttons } = this.#parts;
    const copy = copyFigure(figure);
    words.replaceChildren(...copy.words);
    words.scrollTop = 0;
    showDialog(dialog);
    showLine(line, at, this.#figures.length, copy.name);
    enable(buttons.previous, at > 0, stage);
    enable(buttons.next, at < this.#figures.length - 1, stage);
    this.#view.show(copy.frame, copy.size);
  }

  #showScale(): void {
    const { stage, buttons } = this.#parts;
    const { scale, fits } = this.#view;
    enable(buttons.out, !fits, stage);
    enable(buttons.in, scale < MAX_SCALE, stage);
    buttons.fit.ariaPressed = String(fits);
    buttons.full.ariaPressed = String(scale === 1);
  }

  /** Takes the figure's name out of the address, which closes the dialog. */
  #leave(): void {
    if (this.#leaving) return;
    this.#leaving = true;
    const state: OpenedState | null = history.state;
    if (state?.lightbox) {
      history.back();
    } else {
      history.replaceState(state, '', location.pathname + location.search);
      this.#hide();
    }
  }

  #hide(): void {
    if (this.#at < 0) return;
    const figure = this.#figures[this.#at];
    this.#parts.dialog.close();
    figure?.querySelector<HTMLElement>('[data-shot-open]')?.focus({ preventScroll: true });
    if (this.#at !== this.#pressed) figure?.scrollIntoView({ block: 'center' });
    this.#at = -1;
    this.#pressed = -1;
    this.#leaving = false;
  }
}

/** Makes the dialog for the figures of the page. */
export function mountLightbox(): Lightbox {
  return new Lightbox([...document.querySelectorAll<HTMLElement>('.shot')], dialogParts());
}
