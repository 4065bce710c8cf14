import type { Abbreviations } from '../../schemas/tables.ts';
import type { Manifest } from '../parts.ts';

function listed(meaning: string | readonly string[]): readonly string[] {
  return typeof meaning === 'string' ? [meaning] : meaning;
}

/**
 * The table the index keeps: what each short form or other name stands for, and back again, so that `fanpage` finds
 * `trang` and `trang` finds `fanpage`.
 */
export function synonymTable({ written, search }: Abbreviations): Manifest['synonyms'] {
  const pairs = [...Object.entries(written), ...Object.entries(search)].flatMap(([short, meaning]) =>
    listed(meaning).map((long) => [short, long] as const),
  );
  const both = [...pairs, ...pairs.map(([short, long]) => [long, short] as const)];
  const groups = Map.groupBy(both, ([from]) => from.toLowerCase());
  return Object.fromEntries([...groups].map(([from, group]) => [from, [...new Set(group.map(([, to]) => to))]]));
}
