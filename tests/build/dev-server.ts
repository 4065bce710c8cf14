import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { LONGEST_WAIT } from './longest-wait.ts';

/** `npm run dev` on a content folder, as a blogger has it open. */
export class DevServer {
  readonly #process: ChildProcess;
  #output = '';

  private constructor(dir: string, port: number, more: NodeJS.ProcessEnv) {
    const env = { ...process.env, NO_COLOR: '1', CONTENT_DIR: dir, NODE_ENV: 'development', ...more };
    const args = [join(root, 'scripts', 'dev.ts'), '--port', String(port)];
    this.#process = spawn(process.execPath, args, { cwd: root, env });
    const take = (chunk: Buffer): void => {
      this.#output += chunk.toString();
    };
    this.#process.stdout?.on('data', take);
    this.#process.stderr?.on('data', take);
  }

  /** Starts it and waits until it says where it is. @param port the first it tries. @param more of its environment. */
  static async start(dir: string, port: number, more: NodeJS.ProcessEnv = {}): Promise<DevServer> {
    const server = new DevServer(dir, port, more);
    await vi.waitFor(() => expect(server.url).not.toBe(''), { timeout: LONGEST_WAIT });
    return server;
  }

  /** Its address without a slash at its end; '' before it has one. */
  get url(): string {
    return /http:\/\/localhost:\d+/.exec(this.#output)?.[0] ?? '';
  }

  /** What it has said so far. */
  get output(): string {
    return this.#output;
  }

  async get(path: string): Promise<string> {
    return (await fetch(`${this.url}${path}`)).text();
  }

  /** Waits until a page has the words, as a blogger waits for the browser after saving. */
  shows(path: string, words: string): Promise<void> {
    const look = async (): Promise<void> => expect(await this.get(path), this.#output).toContain(words);
    return vi.waitFor(look, { timeout: LONGEST_WAIT, interval: 200 });
  }

  /** Ends it, and waits until it writes no more. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }
}
