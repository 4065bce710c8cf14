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

/** A piece of an excerpt: plain text, marked where it matches. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A place a reader can go to: a page, or a step or section of it. */
export interface Hit {
  title: string;
  address: string;
  excerpt: readonly Piece[];
}

/** One page with the steps and sections in it that match. */
export interface PageHit extends Hit {
  places: readonly Hit[];
  /** Address of the page's small picture; absent where it has none. */
  thumbnail?: string;
}

/** How many steps and sections are shown under one page. */
const PLACES_SHOWN = 3;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

function decodeEntities(html: string): string {
  return html.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Takes away the space that stands before a sign where the page has something between (a badge, the frame of a label). */
function tidy(text: string): string {
  return text.replace(/ +(?=[.,;:!?…)])/g, '').replace(/\( +/g, '(');
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

function hit({ title, url, excerpt }: { title: string; url: string; excerpt: string }): Hit {
  return { title: fromIndexText(decodeEntities(title)), address: url, excerpt: excerptPieces(excerpt) };
}

/** Makes what is shown out of Pagefind's answer for one page: the page, and the steps and sections that match best. */
export function pageHit(page: PagefindPage, typed: string): PageHit {
  const title = page.meta['title'] ?? page.url;
  const inPage = page.sub_results.filter(({ url }) => url.includes('#'));
  const places = rankPlaces(inPage, typed).slice(0, PLACES_SHOWN);
  // '' says that the page has no picture; without it Pagefind would have taken one of its text.
  const thumbnail = page.meta['image'];
  return {
    ...hit({ title, url: page.url, excerpt: page.excerpt }),
    places: places.map(hit),
    ...(thumbnail && { thumbnail }),
  };
}

/** What the status line says. @param shown how many of the `total` pages are listed. */
export function statusText(query: string, total: number, shown: number): string {
  if (total === 0) return `Không thấy bài nào có “${query}”. Thử ít chữ hơn, hoặc gõ không dấu.`;
  const more = total > shown ? `, đang hiện ${shown} bài đầu` : '';
  return `${total} bài có “${query}”${more}.`;
}
