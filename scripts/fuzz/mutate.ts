import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { root } from '../lib/root.ts';

/** What breaks readers of text: invisible, combining, right-to-left, old-encoding and unpaired characters. */
export const ODD_TEXT = [
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\u202E',
  '\u0301',
  '\u0323',
  '\u001B[31m',
  '\u0085',
  '\u2028',
  '\uD800',
  '\uDFFF',
  '\r',
  '\t',
  '\0',
  '§­êng',
  'tr\u00AD\u00EDc',
  'ðöôïc',
  'Đã xong',
  'ụ\u200Bng',
  '𝐕𝐢𝐞̣̂𝐭',
  'ｈｏà',
  'hoà hòa',
  'oồồồ',
  'ﬁ',
  '👩‍👩‍👧',
];

/** The repository's own files of some names, in the order of their paths. */
export function ownFiles(pattern: string): string[] {
  const paths = globSync(pattern, { cwd: join(root, 'content') }).sort();
  return paths.map((path) => readFileSync(join(root, 'content', path), 'utf8'));
}

type Change = readonly [kind: 'cut' | 'double' | 'splice' | 'insert', at: number, span: number, piece: string];

function applyChange(text: string, [kind, at, span, piece]: Change): string {
  const start = at % (text.length + 1);
  const part = text.slice(start, start + span);
  if (kind === 'cut') return text.slice(0, start) + text.slice(start + span);
  if (kind === 'double') return text.slice(0, start) + part + text.slice(start);
  if (kind === 'splice') return text.slice(0, start) + text.slice(span) + text.slice(start);
  return text.slice(0, start) + piece + text.slice(start);
}

/** Texts made of good ones by cutting, doubling and splicing parts, and by putting pieces in. */
export function mutated(texts: readonly string[], pieces: readonly string[]): Arbitrary<string> {
  const change = fc.tuple(
    fc.constantFrom('cut', 'double', 'splice', 'insert', 'insert'),
    fc.nat(20_000),
    fc.nat(400),
    fc.constantFrom(...pieces),
  ) as Arbitrary<Change>;
  const changes = fc.array(change, { minLength: 1, maxLength: 8 });
  return fc
    .tuple(fc.constantFrom(...texts), changes)
    .map(([text, all]) => all.reduce(applyChange, text).slice(0, 30_000));
}
