import { closeSync, openSync, readSync } from 'node:fs';
import { kindAt } from './content-files.ts';

/** The first bytes of each kind of picture that may stand beside a page, in hex: PNG, JPEG, WebP, AVIF, GIF. */
const SIGNATURES: readonly RegExp[] = [
  /^89504e470d0a1a0a/,
  /^ffd8ff/,
  /^52494646.{8}57454250/,
  /^.{8}66747970617669(?:66|73)/,
  /^474946383[79]61/,
];
const LONGEST = 16;

/** The first bytes of a file, in hex; '' where it does not open. */
function beginning(path: string): string {
  try {
    const bytes = Buffer.alloc(LONGEST);
    const file = openSync(path, 'r');
    try {
      readSync(file, bytes, 0, LONGEST, 0);
    } finally {
      closeSync(file);
    }
    return bytes.toString('hex');
  } catch {
    return '';
  }
}

/** Whether a file begins as a PNG, JPEG, WebP, AVIF or GIF does, whatever its name says; false for what is no file, a link too. */
export function isPicture(path: string): boolean {
  if (kindAt(path) !== 'file') return false;
  const start = beginning(path);
  return SIGNATURES.some((signature) => signature.test(start));
}
