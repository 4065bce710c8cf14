import { existsSync, renameSync } from 'node:fs';
import type { Finding } from '../../src/document/finding.ts';
import { fileFinding, unwritable } from '../lib/file-finding.ts';
import { writeSafely } from '../lib/write-safely.ts';
import type { FileChange } from './file-change.ts';
import type { RenamePlan } from './plan-rename.ts';

/** How far a renaming went. */
export interface CarriedOut {
  /** Whether the page's head is as it should be. */
  isHeadWritten: boolean;
  isMoved: boolean;
  /** The files whose links are mended. */
  mended: readonly FileChange[];
  failures: readonly Finding[];
}

function write(change: FileChange): Finding | undefined {
  return writeSafely(change.path, change.bytes, change.after);
}

function moveFolder({ from, to }: NonNullable<RenamePlan['move']>): Finding | undefined {
  if (existsSync(to)) {
    const message = 'Thư mục này vừa được tạo trong lúc lệnh đang chạy, nên lệnh không ghi đè.';
    return fileFinding(to, 'changed', message, 'xem lại thư mục cũ và thư mục mới, rồi chạy lại lệnh.');
  }
  try {
    renameSync(from, to);
    return undefined;
  } catch (error) {
    return unwritable(from, error);
  }
}

/**
 * Does what was planned, in an order that loses nothing wherever it breaks off: the page first takes its old address
 * into its head, then its folder moves, then links are mended. Until the folder moves, the build
 * stops at that line and says what to do; after that it builds, because the old address leads on. Either way the same
 * command does the rest.
 */
export function carryOut({ head, move, links }: RenamePlan): CarriedOut {
  const failed = head && write(head);
  if (failed) return { isHeadWritten: false, isMoved: false, mended: [], failures: [failed] };
  const stuck = move && moveFolder(move);
  if (stuck) return { isHeadWritten: true, isMoved: false, mended: [], failures: [stuck] };
  const done = links.map((change) => ({ change, failure: write(change) }));
  return {
    isHeadWritten: true,
    isMoved: true,
    mended: done.flatMap(({ change, failure }) => (failure ? [] : [change])),
    failures: done.flatMap(({ failure }) => failure ?? []),
  };
}
