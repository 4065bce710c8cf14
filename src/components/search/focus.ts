/**
 * Fills lists anew and keeps the reader where they were: on the link at the same place, or in the box where there are
 * none any more. Without it the focus would fall out of the dialog.
 */
export function keepingFocus(lists: readonly HTMLElement[], box: HTMLElement, fill: () => void): void {
  const links = (): HTMLElement[] => lists.flatMap((list) => [...list.querySelectorAll('a')]);
  const at = links().indexOf(document.activeElement as HTMLElement);
  fill();
  if (at < 0) return;
  const filled = links();
  (filled[Math.min(at, filled.length - 1)] ?? box).focus();
}
