import { parsePageAddress } from '../../document/addresses.ts';
import type { Kind } from '../../site.ts';

/** An address as Pagefind gives it, with the base, as one from the root; '' where it is outside of the site. @param base `/` or `/ten/`. */
export function siteAddress(url: string, base: string): string {
  return url.startsWith(base) ? `/${url.slice(base.length)}` : '';
}

/** The kind of the page at an address from the root; its fragment may follow. */
export function kindOf(address: string): Kind {
  return parsePageAddress(address.replace(/#.*$/, ''))?.kind ?? 'post';
}
