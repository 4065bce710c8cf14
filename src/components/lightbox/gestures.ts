import { middle, type Point, spread } from './zoom.ts';
import type { ZoomView } from './zoom-view.ts';

/** A pointer that moved no further is held for a press, in CSS px. */
const SLIP = 8;
/** How far a finger goes for the next picture, in CSS px, and how much further across than up or down. */
const SWIPE = { length: 50, slope: 1.5 } as const;
/** Two presses within this time, in ms, and this distance are a double one. */
const DOUBLE = { time: 350, distance: 30 } as const;
/** A notch of a mouse wheel moves far more than a pinch on a touchpad, which comes as the same event. */
const MAX_WHEEL = 40;
const WHEEL = 0.01;
/** A pause after which a wheel begins anew, in ms. */
const WHEEL_PAUSE = 1000;

/** Where the pointers took hold of the picture. */
interface Grip {
  centre: Point;
  spread: number;
  scale: number;
  place: Point;
}

/** The place of the picture a turning wheel keeps under the pointer. */
interface WheelHold {
  at: Point;
  place: Point;
  time: number;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

/** Fingers and mouse on a picture: drag, pinch, double press, swipe. */
class Gestures {
  readonly #stage: HTMLElement;
  readonly #view: ZoomView;
  readonly #turn: (by: 1 | -1) => void;
  readonly #points = new Map<number, Point>();
  #grip: Grip | undefined;
  /** Where the first pointer came down; undefined once it is clear that it is no press and no swipe. */
  #start: Point | undefined;
  #lastWheel: WheelHold | undefined;
  #lastPress: { time: number; at: Point } | undefined;

  constructor(stage: HTMLElement, view: ZoomView, turn: (by: 1 | -1) => void) {
    this.#stage = stage;
    this.#view = view;
    this.#turn = turn;
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    // A first finger begins anew, whatever became of those of a picture that was closed under them.
    if (event.isPrimary) this.#points.clear();
    this.#points.set(event.pointerId, pointOf(event));
    this.#start = this.#points.size === 1 ? pointOf(event) : undefined;
    this.#take();
  }

  move(event: PointerEvent): void {
    const { pointerId } = event;
    if (!this.#points.has(pointerId)) return;
    this.#points.set(pointerId, pointOf(event));
    if (this.#start && distance(this.#start, pointOf(event)) < SLIP) return;
    // From here on it is no press on a badge either: the click goes to the stage.
    this.#stage.setPointerCapture(pointerId);
    this.#pull();
  }

  up(event: PointerEvent): void {
    if (!this.#points.delete(event.pointerId)) return;
    const start = this.#start;
    this.#start = undefined;
    if (start && event.type === 'pointerup') this.#finish(start, event);
    this.#take();
  }

  wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const turned = Math.max(-MAX_WHEEL, Math.min(MAX_WHEEL, event.deltaY));
    const { at, place } = this.#wheelHold(event);
    this.#view.hold(this.#view.scale * Math.exp(-turned * WHEEL), place, at);
  }

  /** What the wheel turns around: through one turn the same place, also where the picture is too small yet to be moved there. */
  #wheelHold(event: WheelEvent): WheelHold {
    const at = pointOf(event);
    const time = event.timeStamp;
    const last = this.#lastWheel;
    const isSame = last && time - last.time < WHEEL_PAUSE && distance(last.at, at) < SLIP;
    this.#lastWheel = isSame ? { ...last, time } : { at, place: this.#view.placeUnder(at), time };
    return this.#lastWheel;
  }

  /** Takes hold anew whenever a pointer comes or goes. */
  #take(): void {
    const points = [...this.#points.values()];
    const centre = middle(points);
    const place = this.#view.placeUnder(centre);
    this.#grip = points.length ? { centre, spread: spread(points), scale: this.#view.scale, place } : undefined;
  }

  /** Keeps under the pointers what they took hold of. */
  #pull(): void {
    if (!this.#grip) return;
    const points = [...this.#points.values()];
    const { scale, place } = this.#grip;
    const stretch = points.length > 1 ? spread(points) / this.#grip.spread : 1;
    this.#view.hold(scale * stretch, place, middle(points));
  }

  /** What a single pointer did, now that it is gone. */
  #finish(start: Point, event: PointerEvent): void {
    const end = pointOf(event);
    if (distance(start, end) < SLIP) this.#press(event);
    else if (this.#view.fits && event.pointerType !== 'mouse') this.#swipe(end.x - start.x, end.y - start.y);
  }

  #press(event: PointerEvent): void {
    const at = pointOf(event);
    const last = this.#lastPress;
    this.#lastPress = undefined;
    if (event.target instanceof Element && event.target.closest('a')) return;
    const isDouble = last && event.timeStamp - last.time < DOUBLE.time && distance(last.at, at) < DOUBLE.distance;
    if (isDouble) this.#view.toggle(at);
    else this.#lastPress = { time: event.timeStamp, at };
  }

  #swipe(across: number, down: number): void {
    if (Math.abs(across) < SWIPE.length || Math.abs(across) < SWIPE.slope * Math.abs(down)) return;
    this.#turn(across < 0 ? 1 : -1);
  }
}

/**
 * Lets the picture on a stage be moved, zoomed and turned by pointer.
 * @param turn goes to the next picture (1) or the one before (-1); called only while all of the picture is seen.
 */
export function followPointers(stage: HTMLElement, view: ZoomView, turn: (by: 1 | -1) => void): void {
  const gestures = new Gestures(stage, view, turn);
  stage.addEventListener('pointerdown', (event) => gestures.down(event));
  stage.addEventListener('pointermove', (event) => gestures.move(event));
  for (const end of ['pointerup', 'pointercancel'] as const) stage.addEventListener(end, (event) => gestures.up(event));
  stage.addEventListener('wheel', (event) => gestures.wheel(event), { passive: false });
  // The browser's own dragging of pictures and links would end ours.
  stage.addEventListener('dragstart', (event) => event.preventDefault());
}
