interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** Every so many files the line is drawn anew. */
const EACH = 20;

/**
 * Shows on a terminal how far a walk over files is, in one line that is taken away at the end; elsewhere and in CI
 * nothing is shown. Gives the files again, one after another.
 */
export function* withProgress<T>(
  title: string,
  items: readonly T[],
  terminal: Terminal = process.stderr,
): Generator<T> {
  const live = terminal.isTTY === true && !process.env['CI'] && items.length > EACH;
  for (const [at, item] of items.entries()) {
    if (live && at % EACH === 0) terminal.write(`\r\u001b[2K… ${title} ${at}/${items.length}`);
    yield item;
  }
  if (live) terminal.write('\r\u001b[2K');
}
