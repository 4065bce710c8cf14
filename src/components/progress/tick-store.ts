import { readTicks, storedForm, type Ticks } from './ticks.ts';

/** Where the ticks of one guide are kept: this browser, and where that refuses (private mode, no room), this page. */
export class TickStore {
  readonly #key: string;
  readonly #formerKeys: readonly string[];
  /** The stored form as this page last wanted it: what holds where the browser refuses. */
  #inPage: string | undefined;
  #isKept = true;

  /**
   * @param path of the guide's page, as in the address: two sites under one origin have ticks of their own.
   * @param former paths the guide had before it was renamed: what was ticked there counts until something is ticked here.
   */
  constructor(path: string, former: readonly string[] = []) {
    const keyOf = (one: string): string => `buoc-da-xong:${one}`;
    this.#key = keyOf(path);
    this.#formerKeys = former.map(keyOf);
  }

  /** Whether ticks outlast this page, as far as is known. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** The ticks as they are now, those of other tabs included. */
  read(): Ticks {
    return readTicks(this.#stored());
  }

  /** Changes the ticks. It begins with what is stored now, so that a tick of another tab is never lost. */
  change(edit: (ticks: Ticks) => Ticks): void {
    const stored = storedForm(edit(this.read()));
    this.#inPage = stored;
    // Asked anew each time: there may be room by now, and to take the last tick away none is needed.
    this.#isKept = true;
    this.#try(() => this.#write(stored));
  }

  /** Calls back when another tab has changed the ticks, or may have while this page slept. */
  onChange(changed: () => void): void {
    addEventListener('storage', ({ key }) => {
      if (key === this.#key || key === null) changed();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) changed();
    });
  }

  #stored(): string | null {
    const stored = this.#isKept ? this.#try(() => this.#kept()) : undefined;
    return this.#isKept ? (stored ?? null) : (this.#inPage ?? null);
  }

  #kept(): string | null {
    const all = [this.#key, ...this.#formerKeys].map((key) => localStorage.getItem(key));
    return all.find((stored) => stored !== null) ?? null;
  }

  #write(stored: string | undefined): void {
    if (stored === undefined) localStorage.removeItem(this.#key);
    else localStorage.setItem(this.#key, stored);
    // Left there, they would come back after a fresh start.
    for (const key of this.#formerKeys) localStorage.removeItem(key);
  }

  #try<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch {
      this.#isKept = false;
      return undefined;
    }
  }
}
