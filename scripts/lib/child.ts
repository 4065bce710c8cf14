import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { root } from './root.ts';

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

/** The exit code of a process, once it has ended; null where a signal ended it. */
function exitCode(child: ChildProcess): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject);
  child.on('close', resolve);
  return promise;
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
      lines.push(line);
      if (lines.length > tail) lines.shift();
      onLine?.(line);
    }
  };
  const [code] = await Promise.all([exitCode(child), collect(child.stdout), collect(child.stderr)]);
  if (code !== 0) throw new Error(lines.join('\n').trim() || `Lệnh dừng với mã ${code}.`);
}
