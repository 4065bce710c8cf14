import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { KnownVerdicts } from './known-verdicts.ts';

/** What earlier runs kept at a path; nothing where there is no such file, or none of ours. @param maxAge as for `KnownVerdicts`. */
export function readVerdicts(path: string, maxAge: number): KnownVerdicts {
  try {
    return KnownVerdicts.from(readFileSync(path, 'utf8'), maxAge);
  } catch {
    return new KnownVerdicts(maxAge);
  }
}

/** Keeps verdicts at a path, written beside it and renamed, so that a run cut short leaves a whole file. @throws where the disk refuses. */
export function writeVerdicts(path: string, verdicts: KnownVerdicts, now: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, verdicts.text(now));
}
