import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { makeFolder } from '../files/make-folder.ts';

/** Raised whenever a picture is looked at more closely than before. */
const CHECK = 1;

/**
 * Remembers from build to build which pictures were decoded to their end and found whole. An empty file stands for each,
 * named by the hash of the picture's bytes: there is nothing in it that a full disk could cut off.
 */
export class DecodedPictures {
  readonly #dir: string;

  /** @param cacheDir as `contentPlace` gives it. */
  constructor(cacheDir: string) {
    // Another decoder may refuse what this one takes.
    this.#dir = join(cacheDir, 'decoded', `${CHECK}-${sharp.versions.vips}`);
  }

  #pathOf(bytes: Uint8Array): string {
    return join(this.#dir, createHash('sha256').update(bytes).digest('hex'));
  }

  has(bytes: Uint8Array): boolean {
    return existsSync(this.#pathOf(bytes));
  }

  keep(bytes: Uint8Array): void {
    try {
      makeFolder(this.#dir);
      writeFileSync(this.#pathOf(bytes), '');
    } catch {
      // A disk that takes no more costs the next build some time, and this one nothing.
    }
  }
}
