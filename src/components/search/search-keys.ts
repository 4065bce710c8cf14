/** Where a key takes the focus from one of the results (index `at`, -1 for the box); undefined where it has no say. */
export function nextIndex(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const isInList = at >= 0;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' && isInList) return at - 1;
  if (key === 'Home' && isInList) return 0;
  if (key === 'End' && isInList) return count - 1;
  return undefined;
}

/** Moves between the box and what is below it with the arrow keys, Home and End; a letter typed there goes to the box. */
export function moveFocus(event: KeyboardEvent, input: HTMLInputElement, lists: readonly HTMLElement[]): void {
  // In an input method's own list the arrows choose a word.
  if (event.isComposing) return;
  const targets = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>('a, button')]);
  const at = targets.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && document.activeElement !== input) return;
  const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  // The browser then types it where the focus is. A slash is the way to the box itself.
  if (at >= 0 && isLetter && event.key !== '/') input.focus();
  const next = nextIndex(event.key, at, targets.length);
  if (next === undefined) return;
  event.preventDefault();
  (targets[next] ?? input).focus();
}
