import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { GROWING } from './growing-bodies.ts';

/** For all bodies together, in ms: they take some ten seconds on a quiet machine. */
const PATIENCE = 240_000;

const PROGRAM = fileURLToPath(new URL('./count-steps.ts', import.meta.url));

interface Counted {
  name: string;
  /** What was done far more often than twice as often for twice the body. */
  grown: string[];
}

describe('an article of twice the size takes twice the steps', () => {
  let counted = new Map<string, string[]>();
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM], { timeout: PATIENCE, maxBuffer: 1e8 });
    const all = stdout.split('\n').filter(Boolean);
    counted = new Map(all.map((line) => JSON.parse(line) as Counted).map(({ name, grown }) => [name, grown]));
  }, PATIENCE + 10_000);

  test.each(Object.keys(GROWING))('%s', (name) => {
    expect(counted.get(name)).toEqual([]);
  });
});
