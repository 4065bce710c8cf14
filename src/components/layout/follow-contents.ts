import { followReading } from '../reading-place.ts';

/** Marks in the table of contents the section the reader is in. Nothing happens without one. */
function follow(links: readonly HTMLAnchorElement[]): void {
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  let marked: HTMLAnchorElement | undefined;
  followReading(
    sections.map(({ heading }) => heading),
    (index) => {
      marked?.removeAttribute('aria-current');
      marked = sections[index]?.link;
      marked?.setAttribute('aria-current', 'true');
      marked?.scrollIntoView({ block: 'nearest' });
    },
  );
}

follow([...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]);
