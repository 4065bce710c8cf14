/**
 * A backtracking matcher that says how many steps a pattern takes on a text, which the engine does not tell. It tries the
 * same ways in the same order as the engine; whoever uses it compares the matches of both.
 */

/** Goes on with what is left of a pattern; false where that does not match. */
type Next = (at: number) => boolean;
type Matcher = (run: Run, at: number, next: Next) => boolean;

/** One look for a match. */
interface Run {
  text: string;
  steps: number;
  groups: (readonly [number, number] | undefined)[];
}

/** A character that an atom takes, with the index behind it, or before it where the pattern is read backwards. */
type TakeOne = (run: Run, at: number) => number | undefined;

interface Atom {
  matcher: Matcher;
  /** There for an atom of one character, so that repeating it needs no deep calls. */
  one?: TakeOne;
}

const ONE_CHARACTER_ESCAPE = /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|c[A-Za-z]|[\s\S])/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\?)?/y;

/** Reads a pattern and gives its matcher. */
class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  #groups = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gyd]/g, '');
  }

  /** @returns the matcher, and whether it can match only at the start of a text. */
  parse(): { matcher: Matcher; isAnchored: boolean } {
    const { matcher, isAnchored } = this.#disjunction(false);
    if (this.#at < this.#source.length) throw new Error(`not read: ${this.#source.slice(this.#at)} in ${this.#source}`);
    return { matcher, isAnchored: isAnchored && !this.#flags.includes('m') };
  }

  #takes(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #token(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found ?? undefined;
  }

  #disjunction(isBackward: boolean): { matcher: Matcher; isAnchored: boolean } {
    const alternatives: Matcher[] = [];
    let isAnchored = true;
    do {
      if (this.#source[this.#at] !== '^') isAnchored = false;
      alternatives.push(this.#alternative(isBackward));
    } while (this.#takes('|'));
    const [only] = alternatives;
    if (only && alternatives.length === 1) return { matcher: only, isAnchored };
    return { matcher: (run, at, next) => alternatives.some((one) => one(run, at, next)), isAnchored };
  }

  #alternative(isBackward: boolean): Matcher {
    const terms: Matcher[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
      terms.push(this.#term(isBackward));
    if (isBackward) terms.reverse();
    return terms.reduceRight<Matcher>(
      (rest, term) => (run, at, next) => term(run, at, (to) => rest(run, to, next)),
      (_, at, next) => next(at),
    );
  }

  #term(isBackward: boolean): Matcher {
    const before = this.#groups;
    const atom = this.#atom(isBackward);
    const found = this.#token(QUANTIFIER);
    if (!found) return atom.matcher;
    const [, sign, least, comma, most, lazy] = found;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(least);
    const max = sign ? (sign === '?' ? 1 : Infinity) : comma ? Number(most || Infinity) : min;
    if (atom.one) return repeatedOne(atom.one, min, max, lazy !== undefined);
    return repeated(atom.matcher, min, max, lazy !== undefined, [before, this.#groups]);
  }

  #atom(isBackward: boolean): Atom {
    if (this.#takes('(?:')) return { matcher: this.#closed(isBackward) };
    if (this.#takes('(?=')) return { matcher: look(this.#closed(false), true) };
    if (this.#takes('(?!')) return { matcher: look(this.#closed(false), false) };
    if (this.#takes('(?<=')) return { matcher: look(this.#closed(true), true) };
    if (this.#takes('(?<!')) return { matcher: look(this.#closed(true), false) };
    if (this.#token(/\((?!\?)|\(\?<\w+>/y)) return { matcher: this.#group(isBackward) };
    if (this.#takes('^'))
      return { matcher: edge((text, at) => at === 0 || (this.#isMultiline && isLineEnd(text[at - 1]))) };
    if (this.#takes('$')) {
      return { matcher: edge((text, at) => at === text.length || (this.#isMultiline && isLineEnd(text[at]))) };
    }
    if (this.#takes('\\b')) return { matcher: edge((text, at) => isWordUnit(text[at - 1]) !== isWordUnit(text[at])) };
    const reference = this.#token(/\\([1-9]\d*)/y)?.[1];
    if (reference) return { matcher: sameAs(Number(reference)) };
    const one = this.#one(isBackward);
    return { one, matcher: (run, at, next) => stepped(one(run, at), next) };
  }

  get #isMultiline(): boolean {
    return this.#flags.includes('m');
  }

  #closed(isBackward: boolean): Matcher {
    const { matcher } = this.#disjunction(isBackward);
    if (!this.#takes(')')) throw new Error(`no ) in ${this.#source}`);
    return matcher;
  }

  #group(isBackward: boolean): Matcher {
    this.#groups += 1;
    const number = this.#groups;
    const inner = this.#closed(isBackward);
    return (run, at, next) =>
      inner(run, at, (to) => {
        const old = run.groups[number];
        run.groups[number] = [Math.min(at, to), Math.max(at, to)];
        if (next(to)) return true;
        run.groups[number] = old;
        return false;
      });
  }

  /** The source of an atom of one character: a class, an escape, a dot, a letter. */
  #oneSource(): string {
    const start = this.#at;
    if (this.#takes('[')) {
      while (!this.#takes(']')) if (!this.#token(ONE_CHARACTER_ESCAPE)) this.#at += 1;
    } else if (!this.#token(ONE_CHARACTER_ESCAPE)) {
      this.#at += String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0).length;
    }
    return this.#source.slice(start, this.#at);
  }

  #one(isBackward: boolean): TakeOne {
    const isUnicode = /[uv]/.test(this.#flags);
    const pattern = new RegExp(`^${this.#oneSource()}$`, this.#flags.replace('m', ''));
    const known = new Map<string, boolean>();
    return (run, at) => {
      run.steps += 1;
      const char = isBackward ? characterBefore(run.text, at, isUnicode) : characterFrom(run.text, at, isUnicode);
      if (char === '') return undefined;
      const isTaken = known.get(char) ?? pattern.test(char);
      known.set(char, isTaken);
      if (!isTaken) return undefined;
      return isBackward ? at - char.length : at + char.length;
    };
  }
}

function characterFrom(text: string, at: number, isUnicode: boolean): string {
  const point = text.codePointAt(at);
  if (point === undefined) return '';
  return isUnicode ? String.fromCodePoint(point) : text.charAt(at);
}

function characterBefore(text: string, at: number, isUnicode: boolean): string {
  if (at === 0) return '';
  const pair = at > 1 ? (text.codePointAt(at - 2) ?? 0) : 0;
  return isUnicode && pair > 0xffff ? text.slice(at - 2, at) : text.charAt(at - 1);
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029';
}

function isWordUnit(char: string | undefined): boolean {
  return char !== undefined && /\w/.test(char);
}

function stepped(to: number | undefined, next: Next): boolean {
  return to !== undefined && next(to);
}

function edge(isThere: (text: string, at: number) => boolean): Matcher {
  return (run, at, next) => {
    run.steps += 1;
    return isThere(run.text, at) && next(at);
  };
}

function look(inner: Matcher, isWanted: boolean): Matcher {
  return (run, at, next) => inner(run, at, () => true) === isWanted && next(at);
}

function sameAs(group: number): Matcher {
  return (run, at, next) => {
    const [start, end] = run.groups[group] ?? [0, 0];
    run.steps += 1 + end - start;
    return run.text.startsWith(run.text.slice(start, end), at) && next(at + end - start);
  };
}

function repeatedOne(one: TakeOne, min: number, max: number, isLazy: boolean): Matcher {
  return (run, at, next) => {
    const taken = [at];
    const takeMore = (): boolean => {
      const to = taken.length > max ? undefined : one(run, taken.at(-1) ?? at);
      if (to !== undefined) taken.push(to);
      return to !== undefined;
    };
    while (taken.length <= min) if (!takeMore()) return false;
    if (isLazy) {
      do {
        run.steps += 1;
        if (next(taken.at(-1) ?? at)) return true;
      } while (takeMore());
      return false;
    }
    while (takeMore());
    for (; taken.length > min; taken.pop()) {
      run.steps += 1;
      if (next(taken.at(-1) ?? at)) return true;
    }
    return false;
  };
}

function repeated(inner: Matcher, min: number, max: number, isLazy: boolean, [first, last]: [number, number]): Matcher {
  const again = (run: Run, at: number, next: Next, count: number): boolean => {
    run.steps += 1;
    const more = (): boolean => {
      if (count >= max) return false;
      for (let group = first + 1; group <= last; group += 1) run.groups[group] = undefined;
      return inner(run, at, (to) => (to === at && count >= min ? false : again(run, to, next, count + 1)));
    };
    if (isLazy) return (count >= min && next(at)) || more();
    return more() || (count >= min && next(at));
  };
  return (run, at, next) => again(run, at, next, 0);
}

/** Where a pattern matches, and how many steps that took. */
export interface CountedMatch {
  /** Start and end; undefined where nothing matches. */
  range: readonly [number, number] | undefined;
  steps: number;
}

/** A pattern as this matcher reads it. @returns what it finds from an index on, at once or, where it is not sticky, behind. */
export function countedPattern(pattern: RegExp): (text: string, from: number) => CountedMatch {
  const { matcher, isAnchored } = new Parser(pattern).parse();
  return (text, from) => {
    const run: Run = { text, steps: 0, groups: [] };
    const last = pattern.sticky || isAnchored ? from : text.length;
    for (let start = from; start <= last; start += 1) {
      if (isAnchored && start > 0) break;
      run.steps += 1;
      let end = start;
      run.groups = [];
      const isFound = matcher(run, start, (to) => {
        end = to;
        return true;
      });
      if (isFound) return { range: [start, end], steps: run.steps };
      if (/[uv]/.test(pattern.flags) && (text.codePointAt(start) ?? 0) > 0xffff) start += 1;
    }
    return { range: undefined, steps: run.steps };
  };
}
