import { element } from '../element.ts';
import type { Hit, PageHit, Piece } from '../../search/results.ts';

function excerptNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}

function link({ title, address }: Hit): HTMLAnchorElement {
  const made = element('a', '', title);
  made.href = address;
  return made;
}

function placeElement(place: Hit): HTMLLIElement {
  return element('li', '', link(place), element('p', 'result-excerpt', ...excerptNodes(place.excerpt)));
}

/** Half of the file's pixels, for screens of two pixels to one. */
const THUMBNAIL = { width: 120, height: 80 } as const;

function thumbnailElement(address: string): HTMLImageElement {
  const made = element('img', 'result-thumbnail');
  // In the title's link, which names the page already.
  made.alt = '';
  Object.assign(made, THUMBNAIL);
  made.loading = 'lazy';
  made.decoding = 'async';
  // Last: what is set later would not hold for the request.
  made.src = address;
  return made;
}

function titleElement(page: PageHit): HTMLParagraphElement {
  const made = link(page);
  if (page.thumbnail) made.prepend(thumbnailElement(page.thumbnail));
  return element('p', 'result-title', made);
}

/** The list item of one page: its title, and its steps and sections, or an excerpt where none of them matches. */
export function pageElement(page: PageHit): HTMLLIElement {
  const title = titleElement(page);
  if (page.places.length === 0)
    return element('li', 'result', title, element('p', 'result-excerpt', ...excerptNodes(page.excerpt)));
  const places = element('ol', 'result-places', ...page.places.map(placeElement));
  places.setAttribute('role', 'list');
  return element('li', 'result', title, places);
}
