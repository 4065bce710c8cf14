import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import { removeLeftovers } from '../../files/temporary-file.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { KnownVerdicts } from './known-verdicts.ts';

/** What earlier runs kept at a path; nothing where there is no such file, or none of ours. @param maxAge as for `KnownVerdicts`. */
export function readVerdicts(path: string, maxAge: number): KnownVerdicts {
  try {
    return KnownVerdicts.from(readFileSync(path, 'utf8'), maxAge);
  } catch {
    return new KnownVerdicts(maxAge);
  }
}

/** Keeps verdicts at a path, whole or not at all. @throws where the disk refuses. */
export function writeVerdicts(path: string, verdicts: KnownVerdicts, now: number): void {
  makeFolder(dirname(path));
  // The folder is a cache: what a killed run left there is nothing that an author misses.
  removeLeftovers(dirname(path), false);
  writeWhole(path, verdicts.text(now));
}
