import { Host } from './host.ts';
import type { Answer, Method } from './request.ts';
import type { Settings } from './settings.ts';
import { Slots } from './slots.ts';

/** All hosts of one run: as many requests as allowed at once, and never two to one host. */
export class Hosts {
  readonly #hosts = new Map<string, Host>();
  readonly #settings: Settings;
  readonly #slots: Slots;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#slots = new Slots(settings.concurrency);
  }

  /** Asks for an address when its host's turn has come. @param isContinued whether it goes on with something begun. */
  ask(address: URL, method: Method, isContinued: boolean): Promise<Answer> {
    // The port belongs to it: http may be closed where https is open.
    const host = this.#hosts.get(address.origin) ?? new Host(this.#settings, this.#slots);
    this.#hosts.set(address.origin, host);
    return host.ask(address.href, method, isContinued);
  }
}
