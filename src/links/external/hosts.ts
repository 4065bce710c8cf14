import { type Asking, Host } from './host.ts';
import type { Answer, Method } from './request.ts';
import type { Settings } from './settings.ts';
import { Slots } from './slots.ts';
import { Turns } from './turns.ts';

/** The value of a key, made where there is none yet. */
function getOrMake<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/** All hosts of one run: as many requests as allowed at once, and never two to one host. */
export class Hosts {
  readonly #hosts = new Map<string, Host>();
  readonly #turns = new Map<string, Turns>();
  readonly #settings: Settings;
  readonly #slots: Slots;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#slots = new Slots(settings.concurrency);
  }

  /** Asks for an address when its host's turn has come. */
  ask({ href, host, origin }: URL, method: Method, asking: Asking): Promise<Answer> {
    // http and https at their usual ports are one machine, which is asked one thing at a time; but one may be closed where
    // the other is open.
    const turns = getOrMake(this.#turns, host, () => new Turns(this.#settings.pause, this.#settings.clock));
    const asked = getOrMake(this.#hosts, origin, () => new Host(this.#settings, turns, this.#slots));
    return asked.ask(href, method, asking);
  }
}
