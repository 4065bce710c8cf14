import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../lib/child.ts';
import { root } from '../lib/root.ts';
import type { SubjectName } from './subjects.ts';

/** What one batch of inputs gave. */
export interface Batch {
  cases: number;
  /** What does not hold, and the smallest input that shows it. */
  wrong?: { what: string; input: string };
}

/** Some batch is done in seconds; what takes this long hangs. In milliseconds. */
const LIMIT = 180_000;

/** Tries one batch in a process of its own: a process that dies or hangs is a finding, with the input it died of. */
export async function tryBatch(name: SubjectName, seed: number, inputFile: string): Promise<Batch> {
  const worker = join(root, 'scripts/fuzz/worker.ts');
  const child = fork(worker, [name, `${seed}`, inputFile], {
    env: childEnvironment(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
  let said: { cases: number; wrong?: string } | undefined;
  child.on('message', (message) => {
    said = message as typeof said;
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.on('error', reject);
  child.on('close', (code, signal) => resolve(`process ended: code ${code}, signal ${signal}`));
  const ended = await promise.finally(() => clearTimeout(timer));
  const what = said ? said.wrong : ended;
  const cases = said?.cases ?? 1;
  return what === undefined ? { cases } : { cases, wrong: { what, input: readFileSync(inputFile, 'utf8') } };
}
