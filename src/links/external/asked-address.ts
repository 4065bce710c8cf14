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

/**
 * The address that is asked for one that was written: without fragment (servers do not get it) and without name and
 * password (nobody's secret is sent). Undefined where nothing must leave the machine: no whole http(s) address, the site
 * itself, a host that is not public.
 */
export function askedAddress(written: string, { own, allowLoopback }: AskedWhere): string | undefined {
  const url = URL.parse(written.trim());
  if (!url || isOwn(url, own) || !isOpenAddress(url, allowLoopback)) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
