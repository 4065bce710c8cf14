/** How far below the top of the window a heading counts as reached, in CSS px. */
const REACHED = 110;

/**
 * Tells which heading the reader has come to, at once and whenever that changes.
 * @param headings in the order of the page. @param tell gets the index of the last one reached, -1 above the first.
 */
export function followReading(headings: readonly Element[], tell: (index: number) => void): void {
  let told: number | undefined;
  const look = (): void => {
    const reached = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < REACHED);
    if (reached === told) return;
    told = reached;
    tell(reached);
  };
  let frame = 0;
  addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    },
    { passive: true },
  );
  look();
}
