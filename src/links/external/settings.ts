import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type Clock, systemClock } from './clock.ts';

/** How external addresses are asked. All times in milliseconds. */
export interface Settings {
  /** Who asks, in ASCII, with an address at which more is told. */
  userAgent: string;
  /** How many requests may be under way at once; 1 or more. */
  concurrency: number;
  /** How long one request may take until its head has come. */
  timeout: number;
  /** Rest of a host (name and port) between two requests. */
  pause: number;
  /** How long one host may make us wait in a run, all its Retry-After together. */
  patience: number;
  /** How long one address may take in all: its redirects, HEAD and GET, and waits that their hosts ask for. */
  addressTime: number;
  /** How many redirects are followed. */
  maxRedirects: number;
  /** Whether this machine's own addresses may be asked: a server somebody tries, and tests. */
  allowLoopback: boolean;
  /** Gives the IP addresses of a name. @throws where there are none. */
  resolve(hostname: string): Promise<LookupAddress[]>;
  clock: Clock;
  /** Called when a host wants to be left alone, before it is. @param host as in an address. */
  onWait(host: string, milliseconds: number): void;
}

const TIMEOUT = 15_000;
const PATIENCE = 120_000;

/** How long one address may take where one request may take so long: four of them, and the waits of a host. */
export function addressTimeFor(timeout: number): number {
  return 4 * timeout + PATIENCE;
}

/** What holds unless something else is asked for. Browsers give up after 20 redirects, search engines after 10. */
export const defaultSettings: Settings = {
  userAgent: 'tung-buoc-check-links/1.0',
  concurrency: 8,
  timeout: TIMEOUT,
  pause: 250,
  patience: PATIENCE,
  addressTime: addressTimeFor(TIMEOUT),
  maxRedirects: 10,
  allowLoopback: false,
  resolve: (hostname) => lookup(hostname, { all: true }),
  clock: systemClock,
  onWait: () => undefined,
};
