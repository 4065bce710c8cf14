import { type Answer, type Method, request } from './request.ts';
import { retryAfter } from './retry-after.ts';
import type { Settings } from './settings.ts';
import type { Slots } from './slots.ts';
import type { Turns } from './turns.ts';
import type { Fault } from './verdict.ts';

/** Faults of a host as a whole: its other addresses would meet the same. */
const HOST_FAULTS: ReadonlySet<Fault> = new Set(['dns', 'refused', 'no-connection']);

/** After so many silences in a row a host is taken for one that does not answer. Two come of one address: HEAD and GET. */
const MOST_SILENCES = 3;

const SHORTEST_WAIT = 1000;

/**
 * One host (scheme, name and port) in one run: it is asked one thing at a time, left in peace as long as it wants, and no
 * more asked when it cannot be reached or wants more time than there is.
 */
export class Host {
  readonly #turns: Turns;
  readonly #settings: Settings;
  readonly #slots: Slots;
  #patience: number;
  #waits = 0;
  #silences = 0;
  #lastWord: Answer | undefined;

  /** @param turns those of the machine. @param slots shared by all hosts: how many requests may be under way. */
  constructor(settings: Settings, turns: Turns, slots: Slots) {
    this.#settings = settings;
    this.#slots = slots;
    this.#patience = settings.patience;
    this.#turns = turns;
  }

  /** Asks for an address of this host when it is its turn. @param isContinued as for `Turns`. */
  ask(address: string, method: Method, isContinued: boolean): Promise<Answer> {
    if (this.#lastWord) return Promise.resolve(this.#lastWord);
    return this.#turns.take(() => this.#askPatiently(address, method), isContinued);
  }

  async #askPatiently(address: string, method: Method): Promise<Answer> {
    while (!this.#lastWord) {
      const answer = await this.#slots.run(() => request(address, method, this.#settings));
      this.#turns.rest();
      const wait = this.#waitAfter(answer);
      if (wait === undefined || wait > this.#patience) {
        if (wait !== undefined || this.#isHostDown(answer)) this.#lastWord = answer;
        return answer;
      }
      this.#patience -= wait;
      this.#settings.onWait(new URL(address).host, wait);
      await this.#settings.clock.sleep(wait);
    }
    return this.#lastWord;
  }

  /** How long the host wants to be left alone before it is asked again, never less than twice the time before. */
  #waitAfter(answer: Answer): number | undefined {
    if (answer.kind !== 'answered') return undefined;
    const { status, retryAfter: value } = answer;
    // A 503 without a date is a fault, and may last for days.
    if (status !== 429 && !(status === 503 && value !== undefined)) return undefined;
    const wanted = value === undefined ? 0 : (retryAfter(value, this.#settings.clock.now()) ?? 0);
    return Math.max(wanted, SHORTEST_WAIT * 2 ** this.#waits++);
  }

  #isHostDown(answer: Answer): boolean {
    if (answer.kind !== 'failed') this.#silences = 0;
    else if (answer.fault === 'no-answer') this.#silences++;
    return answer.kind === 'failed' && (HOST_FAULTS.has(answer.fault) || this.#silences >= MOST_SILENCES);
  }
}
