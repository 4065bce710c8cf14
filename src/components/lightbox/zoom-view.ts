import {
  clampScale,
  doubleClickScale,
  fitScale,
  nextScale,
  type Point,
  placeUnder,
  type Size,
  scrollToKeep,
} from './zoom.ts';

/**
 * A picture in a scroll container, at any scale. The picture is as large as it looks, so the browser's own scrolling
 * moves it, and marks in percent stay on their places.
 */
export class ZoomView {
  readonly #stage: HTMLElement;
  readonly #changed: () => void;
  #frame: HTMLElement | undefined;
  #size: Size = { width: 1, height: 1 };
  #scale = 1;
  #fits = true;

  /** @param stage the scroll container. @param changed told after every change of the scale. */
  constructor(stage: HTMLElement, changed: () => void) {
    this.#stage = stage;
    this.#changed = changed;
    // A turned phone, a window of another size, a longer legend: what fitted goes on fitting.
    new ResizeObserver(() => (this.#fits ? this.fit() : this.zoom(this.#scale))).observe(stage);
  }

  get scale(): number {
    return this.#scale;
  }

  /** Whether all of the picture is seen. */
  get fits(): boolean {
    return this.#fits;
  }

  /** Shows another picture, whole. @param size of the picture in its own pixels. */
  show(frame: HTMLElement, size: Size): void {
    this.#frame = frame;
    this.#size = size;
    this.#stage.replaceChildren(frame);
    this.fit();
  }

  fit(): void {
    this.zoom(this.#fitScale());
  }

  /** Goes to a scale; what lies under the point stays under it, or in the middle where none is given. */
  zoom(scale: number, at: Point = this.#centre()): void {
    this.hold(scale, this.placeUnder(at), at);
  }

  step(direction: 1 | -1): void {
    this.zoom(nextScale(this.#scale, this.#fitScale(), direction));
  }

  toggle(at: Point): void {
    this.zoom(doubleClickScale(this.#scale, this.#fitScale()), at);
  }

  scrollBy({ x, y }: Point): void {
    this.#stage.scrollBy(x, y);
  }

  /** The place of the picture under a point of the window. */
  placeUnder(at: Point): Point {
    return this.#frame ? placeUnder(at, this.#frame.getBoundingClientRect()) : at;
  }

  /** Goes to a scale with a place of the picture under a point of the window: zooming, panning and pinching in one. */
  hold(scale: number, place: Point, at: Point): void {
    const frame = this.#frame;
    if (!frame) return;
    const fit = this.#fitScale();
    this.#scale = clampScale(scale, fit);
    this.#fits = this.#scale <= fit;
    frame.style.width = `${this.#size.width * this.#scale}px`;
    frame.style.height = `${this.#size.height * this.#scale}px`;
    this.#stage.toggleAttribute('data-zoomed', !this.#fits);
    this.scrollBy(scrollToKeep(place, at, frame.getBoundingClientRect()));
    this.#changed();
  }

  /** With the room that scroll bars take counted in: where the picture fits there are none. */
  #fitScale(): number {
    const { offsetWidth, offsetHeight } = this.#stage;
    const padding = 2 * Number.parseFloat(getComputedStyle(this.#stage).paddingLeft);
    return fitScale(this.#size, { width: offsetWidth - padding, height: offsetHeight - padding });
  }

  #centre(): Point {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
}
