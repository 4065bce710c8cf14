import type { Settings } from './settings.ts';

/**
 * What is left of the time that one address may take, its redirects, HEAD and GET and the waits that hosts ask for
 * together. The turns of others do not count, so that an address of a busy run has as much as one alone.
 */
export class AddressTime {
  readonly #clock: Settings['clock'];
  #left: number;

  constructor({ addressTime, clock }: Pick<Settings, 'addressTime' | 'clock'>) {
    this.#left = addressTime;
    this.#clock = clock;
  }

  /** In milliseconds; 0 or less where nothing is left. */
  get left(): number {
    return this.#left;
  }

  /** Does the work and takes off how long it took. Gives and throws what the work gives and throws. */
  async spend<T>(work: () => Promise<T>): Promise<T> {
    const began = this.#clock.now();
    try {
      return await work();
    } finally {
      this.#left -= this.#clock.now() - began;
    }
  }
}
