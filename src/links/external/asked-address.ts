import type { SiteAddress } from '../../seo/site-address.ts';
import { isOpenHost } from './public-host.ts';

/** What decides whether an address is asked. */
export interface AskedWhere {
  /** The site itself: its pages are looked at in dist/. */
  own: SiteAddress;
  allowLoopback: boolean;
}

/** Whether an address may be asked over the network: http(s), on a host that is public by its name. */
export function isOpenAddress(url: URL, allowLoopback: boolean): boolean {
  return /^https?:$/.test(url.protocol) && isOpenHost(url.hostname, allowLoopback);
}

/** Whether an address is of the site itself, by http or https; a site may share its host with others, below other paths. */
function isOwn(url: URL, { origin, base }: SiteAddress): boolean {
  return url.host === URL.parse(origin)?.host && `${url.pathname}/`.startsWith(base);
}

/** An address as it is asked for: without fragment (servers do not get it), without name and password (nobody's secret is sent). */
export function bareAddress(url: URL): string {
  const bare = new URL(url);
  bare.hash = '';
  bare.username = '';
  bare.password = '';
  return bare.href;
}

/** An address as an author wrote it, for a message: a name and password in it are not repeated in terminals and logs. */
export function shownAddress(written: string): string {
  return written.replace(/^(\s*https?:[\\/]*)[^\\/?#]*@/i, '$1…@');
}

/**
 * The address that is asked for one that was written. Undefined where nothing must leave the machine: no whole http(s) address, the site
 * itself, a host that is not public.
 */
export function askedAddress(written: string, { own, allowLoopback }: AskedWhere): string | undefined {
  const url = URL.parse(written.trim());
  if (!url || isOwn(url, own) || !isOpenAddress(url, allowLoopback)) return undefined;
  return bareAddress(url);
}
