import { shownPath } from '../../src/collections/content-dir.ts';
import type { Clock } from '../../src/links/external/clock.ts';
import type { KnownVerdicts } from '../../src/links/external/known-verdicts.ts';
import { readVerdicts, writeVerdicts } from '../../src/links/external/verdict-file.ts';
import { refusedBecause } from './system-error.ts';

/** Milliseconds between two times of writing: what a run that is broken off has to ask again at most. */
const BETWEEN = 5000;

/** What is known of external addresses, kept in a file from run to run. */
export class VerdictMemory {
  readonly known: KnownVerdicts;
  readonly #path: string;
  readonly #clock: Clock;
  #keptAt: number;

  /** @param path of the file; it need not be there. @param maxAge milliseconds, as for `KnownVerdicts`. */
  constructor(path: string, maxAge: number, clock: Clock) {
    this.known = readVerdicts(path, maxAge);
    this.#path = path;
    this.#clock = clock;
    this.#keptAt = clock.now();
  }

  /** Writes it down, where that was not done for a while. */
  keepNowAndThen(): void {
    if (this.#clock.now() - this.#keptAt >= BETWEEN) this.keep();
  }

  /** Writes it down. Gives why it could not, in Vietnamese, and '' where it could: that is no reason to lose a run. */
  keep(): string {
    this.#keptAt = this.#clock.now();
    try {
      writeVerdicts(this.#path, this.known, this.#keptAt);
      return '';
    } catch (error) {
      return `Không ghi được kết quả vào ${shownPath(this.#path)} để nhớ cho lần sau (${refusedBecause(error)}).`;
    }
  }
}
