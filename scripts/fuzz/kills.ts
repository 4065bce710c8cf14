import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { childEnvironment } from '../lib/child.ts';
import { root } from '../lib/root.ts';
import type { Subject } from './subject.ts';

const TOOLS: Readonly<Record<string, readonly string[]>> = {
  normalize: ['scripts/normalize.ts', '--write'],
  'lint:text': ['scripts/lint-text.ts', '--fix'],
};

/** One accident: the tool, after how many milliseconds it is killed, and how many KiB a file may have (0: any). */
interface Accident {
  tool: string;
  after: number;
  limit: number;
}

const BEFORE = `---\ntitle: Bài thử\n---\n\n${'Chúng tôi hoà giải , rồi đi.'.normalize('NFD')}\n`.padEnd(
  60_000,
  'Một câu hoà nhã. ',
);
const FILES = ['mot.mdx', 'hai.mdx', 'ba.mdx'];

/** Runs a tool on a folder; ends when the tool does, killed or not. */
async function runTool(dir: string, { tool, after, limit }: Accident): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  const command = [process.execPath, ...(TOOLS[tool] ?? []), dir];
  const limited = limit ? `ulimit -f ${limit}; exec "$@"` : 'exec "$@"';
  const child = spawn('bash', ['-c', limited, 'bash', ...command], {
    cwd: root,
    env: childEnvironment(),
    stdio: 'ignore',
  });
  const timer = after ? setTimeout(() => child.kill('SIGKILL'), after) : undefined;
  child.on('error', reject);
  child.on('close', resolve);
  return promise.finally(() => clearTimeout(timer));
}

function contents(dir: string): Map<string, string> {
  return new Map(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}

function fill(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const name of FILES) writeFileSync(join(dir, name), BEFORE);
}

async function checkIn(dir: string, accident: Accident): Promise<string | undefined> {
  const [right, hit] = [join(dir, 'right'), join(dir, 'hit')];
  fill(right);
  fill(hit);
  await runTool(right, { ...accident, after: 0, limit: 0 });
  const after = contents(right).get('mot.mdx');
  await runTool(hit, accident);
  const torn = FILES.find((name) => ![BEFORE, after].includes(contents(hit).get(name)));
  if (torn) return `neither old nor new: ${torn}`;
  await runTool(hit, { ...accident, after: 0, limit: 0 });
  const left = contents(hit);
  if (FILES.some((name) => left.get(name) !== after)) return 'a second run does not finish the work';
  const foreign = [...left.keys()].filter((name) => !FILES.includes(name));
  return foreign.length
    ? `left beside the files: ${foreign.map((name) => name.replace(/\d{3,}/g, 'N')).join(', ')}`
    : undefined;
}

/** Tools that write, killed or kept from writing: a file is old or new, and a second run finishes the work. */
export const kills: Subject = {
  inputs: fc
    .record({
      tool: fc.constantFrom(...Object.keys(TOOLS)),
      after: fc.integer({ min: 50, max: 2000 }),
      limit: fc.oneof(fc.constant(0), fc.integer({ min: 4, max: 120 })),
    })
    .map((accident) => JSON.stringify(accident)),
  async check(input) {
    const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-fuzz-'));
    try {
      return await checkIn(dir, JSON.parse(input) as Accident);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
  batch: 3,
};
