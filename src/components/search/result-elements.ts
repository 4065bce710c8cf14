import { withBase } from '../../document/addresses.ts';
import { resultAddress } from '../../search/result-address.ts';
import type { Hit, PageHit, PlaceHit } from '../../search/hit.ts';
import type { Piece } from '../../search/marked-text.ts';
import { kinds } from '../../site.ts';
import { element } from '../element.ts';

/** What a link of a result is made with. */
interface ResultContext {
  /** The site's base path. */
  base: string;
  /** The words to mark where it leads. */
  words: string;
}

function nodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}

/** Half of the file's pixels, for screens of two pixels to one. */
const THUMBNAIL = { width: 120, height: 80 } as const;

function thumbnailElement(address: string, base: string): HTMLImageElement {
  const made = element('img', 'result-thumbnail');
  // In the title's link, which names the page already.
  made.alt = '';
  Object.assign(made, THUMBNAIL);
  made.loading = 'lazy';
  made.decoding = 'async';
  // Last: what is set later would not hold for the request.
  made.src = withBase(base, address);
  return made;
}

function link(hit: Hit, { base, words }: ResultContext, ...before: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...before, ...nodes(hit.title));
  made.href = resultAddress(hit.address, words, base);
  if (hit.thumbnail) made.prepend(thumbnailElement(hit.thumbnail, base));
  return made;
}

/** The way to a page or place, small above its title: `Hướng dẫn › Quảng cáo Facebook`. */
function crumbs(names: readonly string[]): HTMLParagraphElement[] {
  return names.length === 0 ? [] : [element('p', 'result-crumbs', names.join(' › '))];
}

function placeElement(place: PlaceHit, context: ResultContext): HTMLLIElement {
  const number = place.number > 0 ? [element('span', 'result-step', `Bước ${place.number}:`), ' '] : [];
  return element(
    'li',
    'result-place',
    ...crumbs(place.section ? [place.section] : []),
    element('p', 'result-place-title', link(place, context, ...number)),
    element('p', 'result-excerpt', ...nodes(place.excerpt)),
  );
}

/** The list item of one page: where it belongs, its title, and its steps and sections, or an excerpt where none matches. @param base the site's base path. */
export function pageElement(page: PageHit, base: string): HTMLLIElement {
  const context = { base, words: page.words };
  // One picture for one answer: the page's own stands back where its steps show theirs.
  const hasPictures = page.places.some(({ thumbnail }) => thumbnail !== '');
  const shown = hasPictures ? { ...page, thumbnail: '' } : page;
  const head = [
    ...crumbs([kinds[page.kind].label, ...page.topics.slice(0, 1)]),
    element('p', 'result-title', link(shown, context)),
  ];
  if (page.places.length === 0)
    return element('li', 'result', ...head, element('p', 'result-excerpt', ...nodes(page.excerpt)));
  const places = element('ol', 'result-places', ...page.places.map((place) => placeElement(place, context)));
  places.setAttribute('role', 'list');
  return element('li', 'result', ...head, places);
}
