import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { makeFolder } from '../../src/files/make-folder.ts';
import { removeLeftovers } from '../../src/files/temporary-file.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { WrongOption } from '../lib/text-options.ts';

/** Absolute address -> hash of what its page said when search engines were told of it. */
export type Hashes = ReadonlyMap<string, string>;

/** What search engines have not been told of yet, as absolute addresses. */
export interface Changes {
  added: string[];
  changed: string[];
  gone: string[];
}

/** What changed from one state to the next. @param home the site's address: what another site had is none of its business. */
export function compare(before: Hashes, now: Hashes, home: string): Changes {
  const own = [...now.keys()];
  return {
    added: own.filter((url) => !before.has(url)),
    changed: own.filter((url) => before.has(url) && before.get(url) !== now.get(url)),
    gone: [...before.keys()].filter((url) => url.startsWith(home) && !now.has(url)),
  };
}

function isHashes(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((hash) => typeof hash === 'string');
}

/** Reads the state of the last run; empty where there was none. @throws WrongOption where the file is no state. */
export function readState(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  try {
    const { pages } = JSON.parse(readFileSync(path, 'utf8')) as { pages?: unknown };
    if (isHashes(pages)) return new Map(Object.entries(pages));
  } catch {
    // Told below.
  }
  throw new WrongOption(
    `Tệp ${shownPath(path)} không phải là tệp nhớ lần gửi trước. Cách sửa: xóa tệp này (lần sau sẽ gửi mọi trang), hoặc chọn tệp khác bằng --state.`,
  );
}

/** The state after search engines took some addresses: those are as they are now, all others as they were. */
export function afterSending(before: Hashes, now: Hashes, taken: readonly string[]): Map<string, string> {
  const after = new Map(before);
  for (const url of taken) {
    const hash = now.get(url);
    if (hash === undefined) after.delete(url);
    else after.set(url, hash);
  }
  return after;
}

/** Writes a state, in the order of the addresses. */
export async function writeState(path: string, hashes: Hashes): Promise<void> {
  const pages = Object.fromEntries([...hashes].sort(([one], [other]) => (one < other ? -1 : 1)));
  makeFolder(dirname(path));
  removeLeftovers(dirname(path), false);
  writeWhole(path, `${JSON.stringify({ pages }, undefined, 2)}\n`);
}
