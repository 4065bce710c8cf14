import type { Finding } from '../../src/document/finding.ts';
import type { Change, NormalizedFiles } from './normalize-files.ts';
import { printed } from './printed.ts';
import { textDiff } from './text-diff.ts';
import { writeSafely } from './write-safely.ts';

/** What a command prints, and why some files could not be written. */
export interface Written {
  said: string;
  failures: readonly Finding[];
}

/** A file and its edits in one line: `content/a.mdx: 3 chỗ (not-nfc 2, homoglyph 1)`. */
function changeLine({ file, edits }: Change): string {
  const total = [...edits.values()].reduce((sum, count) => sum + count, 0);
  return `${file}: ${total} chỗ (${[...edits].map(([rule, count]) => `${rule} ${count}`).join(', ')})`;
}

/** What is said where nothing changes; '' where no file could be looked at, because that is told elsewhere. */
function nothing({ count, failures }: NormalizedFiles): string {
  if (count === 0 && failures.length) return '';
  const rest = failures.length ? ` Còn ${failures.length} chỗ không xem được, kể ở dưới.` : '';
  return `Đã xem ${count} tệp, không có gì phải sửa.${rest}`;
}

/** Every change as a diff, then how to write it; printable as it is. */
export function previewText(result: NormalizedFiles, colour: boolean): string {
  const { changes } = result;
  if (changes.length === 0) return nothing(result);
  const diffs = changes.map(({ file, before, after }) => textDiff(file, before, after, colour));
  const closing = `Chưa ghi gì. Thêm --write để ghi vào ${changes.length} tệp.`;
  return [...diffs, ...changes.map((change) => printed(changeLine(change))), '', closing].join('\n');
}

/** The files that would change. @param command what to run to change them. */
export function checkText(result: NormalizedFiles, command: string): string {
  const { changes } = result;
  if (changes.length === 0) return nothing(result);
  return [...changes.map((change) => `✗ ${changeLine(change)}`), '', `Cách sửa: ${command}`].join('\n');
}

/** Writes what is changed, each file whole or not at all. */
export function writeChanges(result: NormalizedFiles): Written {
  const done = result.changes.map((change) => ({
    change,
    failure: writeSafely(change.path, change.bytes, change.after),
  }));
  const lines = done.flatMap(({ change, failure }) => (failure ? [] : [`✓ ${changeLine(change)}`]));
  const failures = done.flatMap(({ failure }) => (failure ? [failure] : []));
  const closing = lines.length ? ['', `Đã sửa ${lines.length} tệp.`] : [];
  return { said: result.changes.length ? [...lines, ...closing].join('\n') : nothing(result), failures };
}
