import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.ts';

/** What a command did: its exit code and what it printed. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a program to its end. */
export function execute(command: string, args: readonly string[], cwd: string, env: Environment): Promise<Ran> {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  const settings = { ...process.env, NO_COLOR: undefined, CONTENT_DIR: undefined, ...env };
  execFile(command, args, { cwd, env: settings, maxBuffer: 1e8 }, (error, out, err) => {
    resolve({ code: error ? Number(error.code) : 0, out, err });
  });
  return promise;
}

/** Runs one of the commands of scripts/ in a folder, as a blogger would, with no terminal. */
export function run(script: string, args: readonly string[], cwd: string, env: Environment = {}): Promise<Ran> {
  return execute(process.execPath, [join(root, 'scripts', script), ...args], cwd, env);
}

/**
 * Runs a program of Node's that can write no file longer than so many blocks of 512 bytes: the system takes that much of
 * a longer one and refuses the rest, as it does on a full disk. It is a limit of the process, so no rights are needed.
 */
export function runOnFullDisk(
  blocks: number,
  args: readonly string[],
  cwd: string,
  env: Environment = {},
): Promise<Ran> {
  const limited = `ulimit -f ${blocks}; exec "$0" "$@"`;
  // What Node keeps of compiled modules would be cut as well.
  const settings = { NODE_COMPILE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: '1', ...env };
  return execute('sh', ['-c', limited, process.execPath, ...args], cwd, settings);
}

/** All that was printed, as in a snapshot: the command, what it said, what it said of failures, its exit code. */
export function shown(command: string, { code, out, err }: Ran): string {
  const parts = [out.trimEnd(), err.trimEnd() && `[stderr]\n${err.trim()}`, `[mã thoát ${code}]`];
  return `$ ${command}\n${parts.filter(Boolean).join('\n')}\n`;
}
