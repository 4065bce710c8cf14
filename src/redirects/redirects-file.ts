import { withBase } from '../document/addresses.ts';
import type { Redirect } from './redirects.ts';

/**
 * The lines of `_redirects`, which Netlify and Cloudflare Pages read: old address, new address, 301. Both encoded, base
 * included. The status has no `!`: Cloudflare refuses it, and goes by the line even so; Netlify shows the redirect page.
 * @param before what the owner of the site has in a `_redirects` of their own; the first line that fits counts.
 */
export function redirectsFile(redirects: readonly Redirect[], base: string, before = ''): string {
  const encoded = (address: string): string => encodeURI(withBase(base, address));
  const lines = redirects.map(({ from, to }) => `${encoded(from)} ${encoded(to)} 301`);
  const own = before.trimEnd();
  return `${[...(own ? [own] : []), '# Địa chỉ cũ của các bài (aliases)', ...lines].join('\n')}\n`;
}
