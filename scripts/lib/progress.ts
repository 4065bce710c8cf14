import { liveLine, type Terminal } from './live-line.ts';

/** Every so many files the line is drawn anew. */
const EACH = 20;

/**
 * Shows on a terminal how far a walk over files is, in one line that is taken away at the end; elsewhere and in CI
 * nothing is shown. Gives the files again, one after another.
 */
export function* withProgress<T>(title: string, items: readonly T[], terminal?: Terminal): Generator<T> {
  const line = liveLine(terminal);
  const isShown = items.length > EACH;
  for (const [at, item] of items.entries()) {
    if (isShown && at % EACH === 0) line.show(`${title} ${at}/${items.length}`);
    yield item;
  }
  if (isShown) line.clear();
}
