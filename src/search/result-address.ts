import { withBase } from '../document/addresses.ts';

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
