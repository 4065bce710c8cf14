import { isOpenHost } from './public-host.ts';

/** What decides whether an address is asked. */
export interface AskedWhere {
  /** The site's own origin: its pages are looked at in dist/. */
  ownOrigin: string;
  allowLoopback: boolean;
}

/** Whether an address may be asked over the network: http(s), on a host that is public by its name. */
export function isOpenAddress(url: URL, allowLoopback: boolean): boolean {
  return /^https?:$/.test(url.protocol) && isOpenHost(url.hostname, allowLoopback);
}

/**
 * The address that is asked for one that was written: without fragment (servers do not get it) and without name and
 * password (nobody's secret is sent). Undefined where nothing must leave the machine: no whole http(s) address, the site
 * itself, a host that is not public.
 */
export function askedAddress(written: string, { ownOrigin, allowLoopback }: AskedWhere): string | undefined {
  const url = URL.parse(written.trim());
  if (!url || url.origin === ownOrigin || !isOpenAddress(url, allowLoopback)) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
