import { withBase } from '../document/addresses.ts';
import type { Hit, PageHit } from './hit.ts';

/** Carries the words of a search to the page that a result leads to. */
export const WORDS_PARAMETER = 'tim';

/** The address of a result: the page's, with the words to mark there. @param address from the root, with its fragment. */
export function resultAddress(address: string, words: string, base: string): string {
  const [path = '', fragment] = address.split('#', 2);
  const query = words ? `?${WORDS_PARAMETER}=${encodeURIComponent(words).replaceAll('%20', '+')}` : '';
  return withBase(base, `${path}${query}${fragment === undefined ? '' : `#${fragment}`}`);
}

/** The words an address carries, and the address without them; undefined where it carries none. */
export function carriedWords(address: string): { words: string; clean: string } | undefined {
  const url = new URL(address);
  const words = url.searchParams.get(WORDS_PARAMETER);
  if (!words) return undefined;
  url.searchParams.delete(WORDS_PARAMETER);
  return { words, clean: url.href };
}

/**
 * Whether an address is one from the root of the site, whatever its base path. Browsers drop tabs and line ends and take
 * `\\` for a slash, so that `/\t/may.vn` would lead to another host.
 */
export function isOwnAddress(address: string): boolean {
  if (!/^\/(?!\/)[^\0-\x20\\\x7f]*$/.test(address)) return false;
  return URL.parse(`/goc${address}`, 'https://may.invalid')?.pathname.startsWith('/goc/') === true;
}

function withOwnPicture<T extends Hit>(hit: T): T {
  return isOwnAddress(hit.thumbnail) ? hit : { ...hit, thumbnail: '' };
}

/** The results that lead into the site: what an index says is not believed where it would lead elsewhere, or run a script. */
export function ownPages(pages: readonly PageHit[]): PageHit[] {
  return pages
    .filter(({ address }) => isOwnAddress(address))
    .map((page) => ({
      ...withOwnPicture(page),
      places: page.places.filter(({ address }) => isOwnAddress(address)).map(withOwnPicture),
    }));
}
