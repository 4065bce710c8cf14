import type { FileDays } from './git-days.ts';

/** The days of a page as its author gave them, YYYY-MM-DD. */
export interface GivenDays {
  publishedAt: string;
  updatedAt?: string | undefined;
}

/**
 * The day a page last changed: what its author says, or else the newest day git has of its files, though never one from
 * before it was published (a page may be written long before its day).
 * @param files of the page, below the content folder: its text and the pictures it shows.
 * @returns undefined where git cannot say it of one of them: a missing day does no harm, a wrong one does.
 */
export function changedDay(
  { publishedAt, updatedAt }: GivenDays,
  files: readonly string[],
  days: FileDays,
): string | undefined {
  if (updatedAt) return updatedAt;
  const known = files.map((file) => days.get(file)).filter((day) => day !== undefined);
  return known.length < files.length ? undefined : [publishedAt, ...known].sort().at(-1);
}
