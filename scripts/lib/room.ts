import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WriteFailed, writeWhole } from '../../src/files/write-whole.ts';

/** In bytes: as long as any file that a build writes of its own. */
const ROOM = 100_000;

/**
 * Sees whether a folder takes one more file, where there is such a folder. Programs that a build runs tell of a full or closed disk each in its own
 * way, or not at all. @throws WriteFailed where there is no room.
 */
export function mustHaveRoom(dir: string): void {
  if (!existsSync(dir)) return;
  const probe = join(dir, 'cho-trong');
  try {
    writeWhole(probe, Buffer.alloc(ROOM));
  } catch (error) {
    throw error instanceof WriteFailed ? new WriteFailed(error.code, dir, error) : error;
  } finally {
    rmSync(probe, { force: true });
  }
}
