import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from './steps/hostile-texts.ts';

/** Pieces of a hostile text: each size is twice the one before. All words of them are longer than those that are cured. */
const SIZES = [40, 80, 160];

/** What grows with the text takes twice as many steps for the second half; what grows with its square, four times. */
const MOST_GROWTH = 2.7;

/** So many steps are no growth: a table that was read, a word more at the end. */
const FEWEST = 500;

interface Counted {
  name: string;
  /** For each size, the steps by what is done. */
  steps: readonly Readonly<Record<string, number>>[];
}

/** Counts in a thread of its own, because counting replaces methods of strings and arrays. */
function countSteps(): Promise<Counted[]> {
  const worker = new Worker(new URL('steps/count-worker.ts', import.meta.url), {
    workerData: { sizes: SIZES },
    execArgv: [],
    resourceLimits: { stackSizeMb: 32 },
  });
  const counted: Counted[] = [];
  worker.on('message', (one: Counted) => counted.push(one));
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve(counted));
  });
}

/** What takes more steps than grow with the text, with its steps. */
function tooManySteps({ steps: [small, middle, large] }: Counted): string[] {
  return Object.entries(large ?? {}).flatMap(([what, most]) => {
    const [few = 0, more = 0] = [small?.[what], middle?.[what]];
    return most - more > Math.max(FEWEST, (more - few) * MOST_GROWTH) ? [`${what}: ${few}, ${more}, ${most}`] : [];
  });
}

describe('every rule, what reads the words, and normalizing take steps that grow with the text alone, with', () => {
  let counted: ReadonlyMap<string, Counted>;
  beforeAll(async () => {
    counted = new Map((await countSteps()).map((one) => [one.name, one]));
  }, 1_200_000);

  test.each(Object.keys(HOSTILE))('%s', (name) => {
    const one = counted.get(name);
    expect(one?.steps).toHaveLength(SIZES.length);
    expect(one && tooManySteps(one)).toEqual([]);
  });
});
