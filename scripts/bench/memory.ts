import { readdirSync, readFileSync } from 'node:fs';

/**
 * How memory is counted. PSS shares out what several processes hold in common (the Node binary), so the sum over
 * processes is what the machine really gives. RSS counts it once for each process.
 */
export type MemoryKind = 'PSS' | 'RSS';

const FILES = {
  PSS: { name: 'smaps_rollup', pattern: /^Pss:\s+(\d+) kB/m },
  RSS: { name: 'status', pattern: /^VmRSS:\s+(\d+) kB/m },
} as const;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process ended between two looks, or belongs to somebody else.
    return '';
  }
}

/** What can be measured on this system; undefined where there is no /proc. */
export function memoryKind(): MemoryKind | undefined {
  const kinds = ['PSS', 'RSS'] as const;
  return kinds.find((kind) => FILES[kind].pattern.test(read(`/proc/self/${FILES[kind].name}`)));
}

/** A process belongs to the session it was started in even after its parent has ended. */
function sessionOf(pid: string): number {
  // The name in brackets may hold spaces; after it come state, parent, group, session.
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[3]);
}

function processesOf(session: number): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && sessionOf(name) === session);
}

function sum(pids: readonly string[], kind: MemoryKind): number {
  const { name, pattern } = FILES[kind];
  const sizes = pids.map((pid) => Number(pattern.exec(read(`/proc/${pid}/${name}`))?.[1] ?? 0));
  return sizes.reduce((total, kilobytes) => total + kilobytes * 1024, 0);
}

/** PSS costs 15 ms to read for a process of 1.6 GB, so it is read only where RSS has grown by this factor. */
const WORTH_READING = 1.01;

/** Follows the memory of a command and everything it starts. */
export class PeakMeter {
  readonly #session: number;
  readonly #kind: MemoryKind;
  #highestRss = 0;
  #peak = 0;

  /** @param session id of the session, which is the pid of the process that leads it. */
  constructor(session: number, kind: MemoryKind) {
    this.#session = session;
    this.#kind = kind;
  }

  /** Looks once. @returns the sum over all processes now, in bytes of RSS. */
  sample(): number {
    const pids = processesOf(this.#session);
    const rss = sum(pids, 'RSS');
    if (rss > this.#highestRss * WORTH_READING) {
      this.#highestRss = rss;
      this.#peak = Math.max(this.#peak, this.#kind === 'RSS' ? rss : sum(pids, this.#kind));
    }
    return rss;
  }

  /** The highest sum since the last call, in bytes, to within 1 %. */
  takePeak(): number {
    const peak = this.#peak;
    this.#highestRss = 0;
    this.#peak = 0;
    return peak;
  }
}
