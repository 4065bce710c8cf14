import { z } from 'astro/zod';
import { type Verdict, verdictSchema } from './verdict.ts';

const HOUR = 3_600_000;

/** How long a day is, in milliseconds: the unit of ages people give. */
export const DAY = 24 * HOUR;

/** How long what was found stays true if nobody says otherwise, in milliseconds. */
export const DEFAULT_AGE = 7 * DAY;

/** What is bad or not known is asked sooner again: somebody may have mended it. Good news keeps as long as is asked for. */
const SHORTER_AGES: Readonly<Partial<Record<Verdict['kind'], number>>> = {
  broken: DAY,
  loop: DAY,
  'too-many-redirects': DAY,
  refused: DAY,
  inside: DAY,
  busy: HOUR,
  unreachable: HOUR,
};

const knownSchema = z.object({ askedAt: z.iso.datetime(), verdict: verdictSchema });
const fileSchema = z.object({ version: z.literal(1), addresses: z.record(z.string(), knownSchema) });

/** What was found out about an address, and when. */
type Known = z.infer<typeof knownSchema>;

/** What comes from the future was kept by a clock that went wrong. */
function isBelieved({ askedAt, verdict }: Known, maxAge: number, now: number): boolean {
  const age = now - Date.parse(askedAt);
  return age >= 0 && age < Math.min(maxAge, SHORTER_AGES[verdict.kind] ?? maxAge);
}

/** What is known of addresses from earlier runs. Pure: reading and writing the file is `verdict-file.ts`. */
export class KnownVerdicts {
  readonly #known: Map<string, Known>;
  readonly #maxAge: number;

  /** @param maxAge milliseconds that good news is believed; bad news shorter. 0 believes nothing. */
  constructor(maxAge: number, known: ReadonlyMap<string, Known> = new Map()) {
    this.#maxAge = maxAge;
    this.#known = new Map(known);
  }

  /** Reads what `text` gave. A broken text, or one of another program or version, gives what knows nothing. */
  static from(text: string, maxAge: number): KnownVerdicts {
    try {
      return new KnownVerdicts(maxAge, new Map(Object.entries(fileSchema.parse(JSON.parse(text)).addresses)));
    } catch {
      return new KnownVerdicts(maxAge);
    }
  }

  /** What is known of an address and still believed. @param now milliseconds since 1970. */
  of(address: string, now: number): Verdict | undefined {
    const known = this.#known.get(address);
    return known && isBelieved(known, this.#maxAge, now) ? known.verdict : undefined;
  }

  /** Keeps what was found out just now. */
  keep(address: string, verdict: Verdict, now: number): void {
    this.#known.set(address, { askedAt: new Date(now).toISOString(), verdict });
  }

  /**
   * What the next run may believe as text, in the order of addresses. A run that believed less than is usual leaves what
   * the others would believe.
   */
  text(now: number): string {
    const maxAge = Math.max(this.#maxAge, DEFAULT_AGE);
    const entries = [...this.#known].filter(([, known]) => isBelieved(known, maxAge, now));
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `${JSON.stringify({ version: 1, addresses: Object.fromEntries(entries) }, undefined, 1)}\n`;
  }
}
