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

/** Moves between the box and the results with the arrow keys, Home and End. */
export function moveFocus(event: KeyboardEvent, input: HTMLInputElement, lists: readonly HTMLElement[]): void {
  // In an input method's own list the arrows choose a word.
  if (event.isComposing) return;
  const links = lists.flatMap((list) => [...list.querySelectorAll('a')]);
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0 && document.activeElement !== input) return;
  const next = nextIndex(event.key, at, links.length);
  if (next === undefined) return;
  event.preventDefault();
  (links[next] ?? input).focus();
}
