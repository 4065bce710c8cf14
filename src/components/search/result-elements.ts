import type { Hit, PageHit, Piece } from '../../search/results.ts';

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

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

/** The list item of one page: its title, and its steps and sections, or an excerpt where none of them matches. */
export function pageElement(page: PageHit): HTMLLIElement {
  const title = element('p', 'result-title', link(page));
  if (page.places.length === 0)
    return element('li', 'result', title, element('p', 'result-excerpt', ...excerptNodes(page.excerpt)));
  const places = element('ol', 'result-places', ...page.places.map(placeElement));
  places.setAttribute('role', 'list');
  return element('li', 'result', title, places);
}
