import type { SiteAddress } from '../seo/site-address.ts';
import type { HtmlPage } from './html-page.ts';
import { isTop, plainFragment, resolveAddress, type Role } from './target.ts';

/** Whether an address is a place in its own page that is there: most of all links, and nothing more is to be known of them. */
export function isInPage(address: string, page: HtmlPage): boolean {
  if (!address.startsWith('#') || page.base !== undefined) return false;
  if (page.ids.has(address.slice(1))) return true;
  const fragment = plainFragment(address);
  return isTop(fragment) || page.ids.has(fragment);
}

/** What the addresses of a page are relative to: the page itself, or where its `<base>` leads. As for `resolveAddress`. */
export function pageBase(path: string, { base }: HtmlPage, site: SiteAddress): string {
  if (base === undefined) return path;
  const { kind, path: own, address } = resolveAddress(base, path, site);
  if (kind === 'external') return address;
  return kind === 'internal' ? own || '/' : path;
}

/** What a redirect page says of the new address, it says for machines, whatever the element. */
export function forwardRole(role: Role): Role {
  return role === 'anchor' || role === 'reference' ? 'forward' : role;
}
