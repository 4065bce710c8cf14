import type { EntrySource } from '../../src/collections/read.ts';
import type { SourceDocument } from '../../src/document/document.ts';
import type { TextEdit } from '../../src/document/edits.ts';
import type { AliasChanges } from './alias-changes.ts';

type Head = Omit<SourceDocument, 'tree'>;

function lineEnd({ source }: Head): string {
  return /^.*\r\n/.test(source.text) ? '\r\n' : '\n';
}

function insert(at: number, to: string): TextEdit {
  return { start: at, end: at, to };
}

function isFlow({ source, head }: Head): boolean {
  return source.text.charAt(head.rangeOf(['aliases'])[0]) === '[';
}

function itemRange({ head }: Head, at: number): readonly [number, number] {
  return head.rangeOf(['aliases', at]);
}

/** The line of an item: where it starts, where its end (`\r\n` or `\n`) starts, and where the next begins. */
function lineOf({ source: { text } }: Head, offset: number): { start: number; end: number; next: number } {
  const found = text.indexOf('\n', offset);
  const next = found < 0 ? text.length : found + 1;
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: next - (text.charAt(next - 2) === '\r' ? 2 : 1), next };
}

/** A field of its own, as the last one of the head. */
function newField(head: Head, address: string): TextEdit {
  const closing = head.source.text.lastIndexOf('---', head.bodyStart - 1);
  return insert(closing, `aliases:${lineEnd(head)}  - ${address}${lineEnd(head)}`);
}

function addition(head: Head, count: number, address: string): TextEdit {
  if (count === 0 && isFlow(head)) {
    const [start, end] = head.head.rangeOf(['aliases']);
    return { start, end, to: `[${address}]` };
  }
  if (count === 0) return newField(head, address);
  const [start, end] = itemRange(head, count - 1);
  if (isFlow(head)) return insert(end, `, ${address}`);
  const line = lineOf(head, start);
  return insert(lineOf(head, end).end, lineEnd(head) + head.source.text.slice(line.start, start) + address);
}

function removal(head: Head, at: number, count: number): TextEdit {
  const [start, end] = itemRange(head, at);
  if (count === 1) {
    const [, keyEnd] = head.head.rangeOf(['aliases'], 'key');
    return isFlow(head) ? { start, end, to: '' } : { start: keyEnd, end, to: ': []' };
  }
  if (!isFlow(head)) return { start: lineOf(head, start).start, end: lineOf(head, end).next, to: '' };
  if (at > 0) return { start: itemRange(head, at - 1)[1], end, to: '' };
  return { start, end: itemRange(head, 1)[0], to: '' };
}

/**
 * The edits that give a page one more old address, and take from it the one it comes back to; nothing else in its head
 * changes, no comment and no order.
 */
export function aliasEdits({ document, head }: EntrySource, { added, removed }: AliasChanges): TextEdit[] {
  const count = head.aliases.length;
  const at = removed === undefined ? -1 : head.aliases.indexOf(removed);
  if (at >= 0 && added !== undefined) {
    const [start, end] = itemRange(document, at);
    return [{ start, end, to: added }];
  }
  if (at >= 0) return [removal(document, at, count)];
  return added === undefined ? [] : [addition(document, count, added)];
}
