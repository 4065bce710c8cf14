import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.ts';

/** What a command did: its exit code and what it printed. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs one of the commands of scripts/ in a folder, as a blogger would, with no terminal. */
export function run(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  const file = join(root, 'scripts', script);
  const settings = { ...process.env, NO_COLOR: undefined, CONTENT_DIR: undefined, ...env };
  execFile(process.execPath, [file, ...args], { cwd, env: settings, maxBuffer: 1e8 }, (error, out, err) => {
    resolve({ code: error ? Number(error.code) : 0, out, err });
  });
  return promise;
}

/** All that was printed, as in a snapshot: the command, what it said, what it said of failures, its exit code. */
export function shown(command: string, { code, out, err }: Ran): string {
  const parts = [out.trimEnd(), err.trimEnd() && `[stderr]\n${err.trim()}`, `[mã thoát ${code}]`];
  return `$ ${command}\n${parts.filter(Boolean).join('\n')}\n`;
}
