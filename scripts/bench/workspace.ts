import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ContentPlace, contentPlace } from '../../src/collections/content-dir.ts';
import { root } from '../lib/root.ts';

/** Where a benchmark's files are; absolute paths. */
export interface Workspace {
  /** The generated content, and where our build of it goes. */
  ours: ContentPlace;
  /** The plain Astro project. */
  plain: string;
}

async function remove(dir: string): Promise<void> {
  // Windows may hold files of a process that has just ended for a moment longer.
  await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Lets work end in order at Ctrl+C, so that what is behind it can be cleaned up. A second Ctrl+C ends at once. */
function stopSignal(): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Error('Đã dừng theo yêu cầu.'));
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.once(name, stop);
  const release = (): void => names.forEach((name) => void process.off(name, stop));
  return { signal: controller.signal, release };
}

/**
 * Gives work a folder of its own and removes it afterwards, also where the work fails or is stopped. It lies in the
 * project's `.cache`, because a project there finds the installed packages.
 */
export async function withFolder<T>(work: (dir: string, signal: AbortSignal) => Promise<T>): Promise<T> {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(cache, 'bench-'));
  const { signal, release } = stopSignal();
  try {
    return await work(dir, signal);
  } finally {
    await remove(dir);
    release();
  }
}

/** Gives work a folder for content and what is built from it, as `withFolder` does. */
export function withWorkspace<T>(work: (workspace: Workspace, signal: AbortSignal) => Promise<T>): Promise<T> {
  return withFolder(async (dir, signal) => {
    const ours = contentPlace(root, { CONTENT_DIR: join(dir, 'bai-thu') });
    try {
      return await work({ ours, plain: join(dir, 'plain') }, signal);
    } finally {
      await remove(dirname(ours.outDir));
    }
  });
}
