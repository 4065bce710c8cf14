import type { Clock } from './clock.ts';

/** One thing after another, with a rest where one is called for; what is continued goes before what is new. */
export class Turns {
  readonly #waiting: (() => Promise<void>)[] = [];
  #isRunning = false;
  #freeAt = 0;
  readonly #pause: number;
  readonly #clock: Clock;

  /** @param pause milliseconds of a rest. */
  constructor(pause: number, clock: Clock) {
    this.#pause = pause;
    this.#clock = clock;
  }

  /**
   * Does the work when it is its turn. Gives and throws what the work gives and throws.
   * @param isContinued whether it goes on with something begun, so that this is brought to its end first.
   */
  take<T>(work: () => Promise<T>, isContinued: boolean): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const turn = (): Promise<void> => work().then(resolve, reject);
    if (isContinued) this.#waiting.unshift(turn);
    else this.#waiting.push(turn);
    if (!this.#isRunning) void this.#run();
    return promise;
  }

  /** What was just done wants a rest before the next turn. */
  rest(): void {
    this.#freeAt = this.#clock.now() + this.#pause;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      await this.#clock.sleep(this.#freeAt - this.#clock.now());
      await this.#waiting.shift()?.();
    }
    this.#isRunning = false;
  }
}
