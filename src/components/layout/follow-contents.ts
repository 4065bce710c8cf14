import { followReading } from '../reading-place.ts';

/** Scrolls a box so far that a link in it is seen. `scrollIntoView` would move the page as well, under the reader's hand. */
function showWithin(box: Element, link: Element): void {
  const seen = box.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  box.scrollTop += Math.min(0, top - seen.top) || Math.max(0, bottom - seen.bottom);
}

/** Marks in the table of contents the section the reader is in. Nothing happens without one. */
function follow(contents: Element): void {
  const sections = [...contents.querySelectorAll('a')].flatMap((link) => {
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
      if (marked) showWithin(contents, marked);
    },
  );
}

const contents = document.querySelector('[data-contents]');
if (contents) follow(contents);
