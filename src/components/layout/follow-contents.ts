/** How far below the top of the window a heading counts as reached, in CSS px. */
const REACHED = 110;

/** Marks in the table of contents the section the reader is in. Nothing happens without one. */
function follow(links: readonly HTMLAnchorElement[]): void {
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  let marked: HTMLAnchorElement | undefined;
  const mark = (): void => {
    const here = sections.findLast(({ heading }) => heading.getBoundingClientRect().top < REACHED)?.link;
    if (here === marked) return;
    marked?.removeAttribute('aria-current');
    here?.setAttribute('aria-current', 'true');
    here?.scrollIntoView({ block: 'nearest' });
    marked = here;
  };
  let frame = 0;
  addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    },
    { passive: true },
  );
  mark();
}

follow([...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]);
