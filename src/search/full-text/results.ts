import type { PageHit, PlaceHit } from '../hit.ts';
import type { Piece } from '../marked-text.ts';
import { tidy } from '../../document/tidy.ts';
import { kindOf, siteAddress } from './page-address.ts';
import { rankPlaces } from './rank.ts';
import { fromIndexText } from './stroked-d.ts';

/** The part of Pagefind's answer for one page that is used. */
export interface PagefindPage {
  url: string;
  /** The page's whole text, as the index holds it. */
  content: string;
  /** Every heading with an id. */
  anchors: readonly { text: string }[];
  meta: Record<string, string>;
  excerpt: string;
  sub_results: readonly { title: string; url: string; excerpt: string }[];
}

/** How many steps and sections are shown under one page. */
const PLACES_SHOWN = 3;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

function decodeEntities(html: string): string {
  return html.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Splits Pagefind's excerpt (escaped text with `<mark>`) into pieces, so that it is never set as HTML. */
export function excerptPieces(html: string): Piece[] {
  return html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>');
      const text = marked ? part.slice('<mark>'.length, -'</mark>'.length) : part;
      return { text: tidy(fromIndexText(decodeEntities(text))), marked };
    });
}

/** A text of the index as readers see it. */
function shown(text: string): string {
  return fromIndexText(decodeEntities(text));
}

/** The number in front of a step's heading. */
const STEP = /^Bước (\d+): /;

/** An excerpt between dots where it was cut out of a sentence. */
function dotted(pieces: readonly Piece[]): Piece[] {
  const dots = { text: '…', marked: false };
  const [first, last] = [pieces[0]?.text ?? '', pieces.at(-1)?.text ?? ''];
  const begins = first === '' || /^\s*["“(]?[\p{Lu}\p{N}]/u.test(first);
  const ends = last === '' || /[.!?…:]\s*$/.test(last);
  return [...(begins ? [] : [dots]), ...pieces, ...(ends ? [] : [dots])];
}

function placeHit({ title, url, excerpt }: PagefindPage['sub_results'][number], base: string): PlaceHit {
  const name = shown(title);
  return {
    title: [{ text: name.replace(STEP, ''), marked: false }],
    address: siteAddress(url, base),
    excerpt: dotted(excerptPieces(excerpt.startsWith(`${title}.`) ? excerpt.slice(title.length + 1) : excerpt)),
    thumbnail: '',
    number: Number(STEP.exec(name)?.[1] ?? 0),
    section: '',
  };
}

/**
 * Makes what is shown out of Pagefind's answer for one page: the page, and the steps and sections that match best.
 * @param base the site's base path, which Pagefind's addresses have.
 */
export function fullTextHit(page: PagefindPage, typed: string, base: string): PageHit {
  const title = page.meta['title'] ?? page.url;
  const inPage = page.sub_results.filter(({ url }) => url.includes('#'));
  const places = rankPlaces(inPage, typed).slice(0, PLACES_SHOWN);
  const address = siteAddress(page.url, base);
  return {
    kind: kindOf(address),
    topics: [],
    words: typed,
    title: [{ text: shown(title), marked: false }],
    address,
    excerpt: dotted(excerptPieces(page.excerpt)),
    // '' says that the page has no picture; without it Pagefind would have taken one of its text.
    thumbnail: siteAddress(page.meta['image'] ?? '', base),
    places: places.map((place) => placeHit(place, base)),
  };
}
