import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.ts';
import { refusedLine } from './system-error.ts';

export interface RunOptions {
  /** Is called with each line it prints. */
  onLine?: (line: string) => void;
  /** How many of its last lines are shown where it fails; 60 unless told. */
  tail?: number;
}

/** Settings every command runs with: no telemetry, no colours in what is captured. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_COLOR: '1' };

/** Names that Astro would read from the environment in place of its own facts: a stray BASE_URL or DEV changes every page. */
const RESERVED = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'VITEST'];

/** The environment a command of the project runs in. */
export function childEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !RESERVED.includes(name));
  return { ...Object.fromEntries(kept), ...QUIET };
}

/** A file of an installed package. */
export function packageFile(...path: string[]): string {
  return join(root, 'node_modules', ...path);
}

/** How a process ended: one of the two is null. */
interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

function ended(child: ChildProcess): Promise<Ending> {
  const { promise, resolve, reject } = Promise.withResolvers<Ending>();
  child.on('error', reject);
  child.on('close', (code, signal) => resolve({ code, signal }));
  return promise;
}

const MORE_MEMORY =
  'Bài và ảnh của bạn vẫn nguyên.\nCách sửa: đóng bớt chương trình rồi chạy lại lệnh, hoặc cho lệnh dùng thêm bộ nhớ: NODE_OPTIONS=--max-old-space-size=4096 npm run build.';
const OUT_OF_MEMORY = `Máy không đủ bộ nhớ, nên việc này bị dừng giữa chừng. ${MORE_MEMORY}`;
const CUT_OFF = `Việc này bị hệ thống dừng giữa chừng, thường là vì máy hết bộ nhớ. ${MORE_MEMORY}`;

/** Node's own exit code where what it waits for will never come: the program that it asked, as Pagefind's, was ended. */
const WAITS_IN_VAIN = 13;

/** Says why a process ended that should not have. @param said the end of its output. */
export function endingText({ code, signal }: Ending, said: string): string {
  // The system ends what takes too much memory with SIGKILL; Node ends itself, and says so.
  if (signal === 'SIGKILL' || code === WAITS_IN_VAIN) return CUT_OFF;
  const isAborted = signal !== null || (code ?? 0) >= 128;
  if (isAborted && /out of memory|Allocation failed/i.test(said)) return OUT_OF_MEMORY;
  if (said.includes('ERR_WORKER_OUT_OF_MEMORY')) return OUT_OF_MEMORY;
  return refusedLine(said) ?? (said || `Lệnh dừng với mã ${code ?? signal}.`);
}

/**
 * Runs a Node program of the project to its end, without showing its output.
 * @throws Error with the end of its output where it fails.
 */
export async function runNode(args: readonly string[], { onLine, tail = 60 }: RunOptions = {}): Promise<void> {
  // Astro takes any other NODE_ENV for development, and a development page shows drafts.
  const env = { ...childEnvironment(), NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const collect = async (stream: Readable): Promise<void> => {
    for await (const line of createInterface({ input: stream })) {
      // TypeScript colours its findings whatever NO_COLOR says.
      lines.push(stripVTControlCharacters(line));
      if (lines.length > tail) lines.shift();
      onLine?.(line);
    }
  };
  const [ending] = await Promise.all([ended(child), collect(child.stdout), collect(child.stderr)]);
  if (ending.code !== 0) throw new Error(endingText(ending, lines.join('\n').trim()));
}
