import type { AddressTime } from './address-time.ts';
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

/** For whom an address is asked. */
export interface Asking {
  /** What is left of the time for the address at which the way began. */
  time: AddressTime;
  /** Whether it goes on with something begun. */
  isContinued: boolean;
}

/** What is answered for a host that had no time to. */
const TOO_SLOW: Answer = { kind: 'failed', fault: 'too-slow', detail: 'timeout' };

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

  /** Asks for an address of this host when it is its turn. */
  ask(address: string, method: Method, { time, isContinued }: Asking): Promise<Answer> {
    if (this.#lastWord) return Promise.resolve(this.#lastWord);
    return this.#turns.take(() => this.#askPatiently(address, method, time), isContinued);
  }

  /** Asks once, for as long as a request may take, and the whole way of its address. */
  async #askOnce(address: string, method: Method, time: AddressTime): Promise<Answer> {
    const timeout = Math.min(this.#settings.timeout, time.left);
    if (timeout <= 0) return TOO_SLOW;
    const answer = await time.spend(() => request(address, method, { ...this.#settings, timeout }));
    const isLate = answer.kind === 'failed' && answer.detail === 'timeout';
    // That the way was long is not this host's fault.
    return isLate && timeout < this.#settings.timeout ? TOO_SLOW : answer;
  }

  async #askPatiently(address: string, method: Method, time: AddressTime): Promise<Answer> {
    while (!this.#lastWord) {
      const answer = await this.#slots.run(() => this.#askOnce(address, method, time));
      this.#turns.rest();
      const wait = this.#waitAfter(answer);
      if (wait === undefined || wait > this.#patience) {
        if (wait !== undefined || this.#isHostDown(answer)) this.#lastWord = answer;
        return answer;
      }
      if (wait > time.left) return answer;
      this.#patience -= wait;
      this.#settings.onWait(new URL(address).host, wait);
      await time.spend(() => this.#settings.clock.sleep(wait));
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
