import type { Gloss } from '../mdx/compile-context.ts';
import type { Labels } from '../schemas/tables.ts';

/** For each label an author may write: the language it is in, and the other language's label where that is known. */
export function glossesOf(labels: Labels): ReadonlyMap<string, Gloss> {
  const rows = labels.flatMap(({ en, vi }): [string, Gloss][] =>
    vi && vi !== en
      ? [
          [en, { language: 'en', other: vi }],
          [vi, { language: 'vi', other: en }],
        ]
      : [[en, { language: 'en', other: undefined }]],
  );
  // An English label wins over a Vietnamese one that happens to be spelled the same.
  return new Map(rows.sort(([, a], [, b]) => b.language.localeCompare(a.language, 'en')));
}
