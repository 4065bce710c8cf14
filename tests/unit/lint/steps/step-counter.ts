import { type CountedMatch, countedPattern } from './regexp-steps.ts';

/**
 * Counts the steps of what runs in this thread, without a clock: those of patterns, as `regexp-steps.ts` takes them, and
 * those of the methods of strings, arrays, maps and sets, as many as they look at elements. It replaces these methods for
 * good, so that it is for a thread of its own. Not counted: bare loops over indices, `+` of strings, the parser, which is
 * no JavaScript.
 */
export class StepCounter {
  #steps = 0;
  #isCounting = false;
  readonly #patterns = new Map<string, (text: string, from: number) => CountedMatch>();

  constructor() {
    this.#countPatterns();
    this.#countStrings();
    this.#countArrays();
    this.#countCollections();
  }

  /** The steps of some work. */
  of(work: () => void): number {
    this.#steps = 0;
    this.#isCounting = true;
    try {
      work();
    } finally {
      this.#isCounting = false;
    }
    return this.#steps;
  }

  #add(steps: number): void {
    if (this.#isCounting) this.#steps += steps;
  }

  /** Replaces a method by one that counts before it does its work, and is not counted itself. */
  #replace(
    owner: Record<string | symbol, unknown>,
    name: string | symbol,
    stepsOf: (self: { length: number }, args: unknown[], result: unknown) => number,
  ): void {
    const native = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    const add = (steps: number): void => this.#add(steps);
    const value = function counted(this: { length: number }, ...args: unknown[]): unknown {
      const result = Reflect.apply(native, this, args);
      add(stepsOf(this, args, result));
      return result;
    };
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }

  #countPatterns(): void {
    const native = RegExp.prototype.exec;
    const count = (pattern: RegExp, text: string, from: number, found: RegExpExecArray | null): void => {
      if (!this.#isCounting) return;
      // What the matcher itself does is no step of what is counted.
      this.#isCounting = false;
      const { range, steps } = this.#patternOf(pattern)(text, from);
      this.#isCounting = true;
      if (range?.[0] !== found?.index || (found && range?.[1] !== found.index + found[0].length)) {
        throw new Error(`${pattern} is read otherwise: ${JSON.stringify([range, found?.index, found?.[0]])}`);
      }
      this.#steps += steps;
    };
    RegExp.prototype.exec = function counted(text: string): RegExpExecArray | null {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = native.call(this, text);
      count(this, text, from, found);
      return found;
    };
  }

  #patternOf(pattern: RegExp): (text: string, from: number) => CountedMatch {
    const key = String(pattern);
    const counted = this.#patterns.get(key) ?? countedPattern(pattern);
    this.#patterns.set(key, counted);
    return counted;
  }

  #countStrings(): void {
    const text = String.prototype as unknown as Record<string | symbol, unknown>;
    for (const name of ['normalize', 'toLowerCase', 'toUpperCase', 'codePointAt', 'localeCompare']) {
      this.#replace(text, name, ({ length }) => (name === 'codePointAt' ? 1 : length));
    }
    for (const name of ['slice', 'substring', 'charAt', 'charCodeAt', 'at']) this.#replace(text, name, () => 1);
    for (const name of ['trim', 'trimStart', 'trimEnd']) {
      this.#replace(text, name, ({ length }, _, result) => 1 + length - String(result).length);
    }
    for (const name of ['startsWith', 'endsWith']) this.#replace(text, name, (_, [sought]) => String(sought).length);
    for (const name of ['split', 'replaceAll']) {
      this.#replace(text, name, ({ length }, [sought]) => (typeof sought === 'string' ? length : 1));
    }
    for (const name of ['repeat', 'padStart']) this.#replace(text, name, (_, __, result) => String(result).length);
    this.#replace(text, 'includes', ({ length }) => length);
    this.#replace(
      text,
      'indexOf',
      ({ length }, [, from], found) => 1 + (Number(found) < 0 ? length : Number(found)) - Number(from ?? 0),
    );
    this.#replace(
      text,
      'lastIndexOf',
      ({ length }, [, from], found) => 1 + Math.min(Number(from ?? length), length) - Math.max(0, Number(found)),
    );
    this.#replace(text, Symbol.iterator, ({ length }) => length);
  }

  #countArrays(): void {
    const list = Array.prototype as unknown as Record<string | symbol, unknown>;
    const withCallback =
      'map filter flatMap forEach some every find findIndex findLast findLastIndex reduce reduceRight'.split(' ');
    for (const name of withCallback) this.#replaceWithCallback(list, name);
    for (const name of ['slice', 'concat', 'join', 'reverse', 'toReversed', 'sort', 'toSorted', 'entries']) {
      this.#replace(list, name, ({ length }, _, result) => (Array.isArray(result) ? result.length : length));
    }
    for (const name of ['includes', 'indexOf', Symbol.iterator]) this.#replace(list, name, ({ length }) => length);
    this.#replace(list, 'push', (_, { length }) => length);
  }

  /** A method that calls a function for each element it looks at: each call is a step. */
  #replaceWithCallback(owner: Record<string | symbol, unknown>, name: string): void {
    const native = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    const add = (): void => this.#add(1);
    const value = function counted(
      this: unknown,
      callback: (...args: unknown[]) => unknown,
      ...rest: unknown[]
    ): unknown {
      const each = (...args: unknown[]): unknown => {
        add();
        return callback(...args);
      };
      return Reflect.apply(native, this, [each, ...rest]);
    };
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }

  #countCollections(): void {
    const ofKey = (_: unknown, [key]: unknown[]): number => 1 + (typeof key === 'string' ? key.length : 0);
    const map = Map.prototype as unknown as Record<string | symbol, unknown>;
    const set = Set.prototype as unknown as Record<string | symbol, unknown>;
    for (const name of ['get', 'has', 'set']) this.#replace(map, name, ofKey);
    for (const name of ['has', 'add']) this.#replace(set, name, ofKey);
  }
}
