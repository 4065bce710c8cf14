import { openSync, readSync, closeSync, statSync } from 'node:fs';

/** The first bytes of each kind of picture that may stand beside a page, in hex: PNG, JPEG, WebP, AVIF, GIF. */
const SIGNATURES: readonly RegExp[] = [
  /^89504e470d0a1a0a/,
  /^ffd8ff/,
  /^52494646.{8}57454250/,
  /^.{8}66747970617669(?:66|73)/,
  /^474946383[79]61/,
];
const LONGEST = 16;

/** Whether a file begins as a PNG, JPEG, WebP, AVIF or GIF does, whatever its name says; false for a folder, and for a link that leads nowhere. */
export function isPicture(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const bytes = Buffer.alloc(LONGEST);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, LONGEST, 0);
  } finally {
    closeSync(file);
  }
  return SIGNATURES.some((signature) => signature.test(bytes.toString('hex')));
}
