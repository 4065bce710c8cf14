import type { AddressTime } from './address-time.ts';
import { bareAddress, isOpenAddress } from './asked-address.ts';
import type { Hosts } from './hosts.ts';
import type { Answer, Method } from './request.ts';
import type { Settings } from './settings.ts';

/** One redirect. */
export interface Hop {
  from: string;
  to: string;
  status: number;
  setsCookie: boolean;
}

/** The way from an address to where it ends. */
export interface Walk {
  hops: Hop[];
  /** Where it ends: the address asked last, or that must not be asked. */
  at: string;
  end: Answer | { kind: 'loop' } | { kind: 'too-many-redirects' };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The redirect an answer stands for; undefined where it is none, or leads nowhere a browser would go on the web. */
function hopOf(from: string, answer: Answer): Hop | undefined {
  if (answer.kind !== 'answered' || !REDIRECTS.has(answer.status) || answer.location === undefined) return undefined;
  const to = URL.parse(answer.location, from);
  if (!to || !/^https?:$/.test(to.protocol)) return undefined;
  return { from, to: bareAddress(to), status: answer.status, setsCookie: answer.setsCookie };
}

/** Why a way is not followed further, before its next address is asked. */
function endBefore(at: string, hops: readonly Hop[], settings: Settings): Walk['end'] | undefined {
  if (!isOpenAddress(new URL(at), settings.allowLoopback)) return { kind: 'inside' };
  if (hops.some(({ from }) => from === at)) return { kind: 'loop' };
  return hops.length > settings.maxRedirects ? { kind: 'too-many-redirects' } : undefined;
}

/** How an address is followed. */
export interface Way {
  hosts: Hosts;
  settings: Settings;
  /** What is left of the time for this address. */
  time: AddressTime;
  /** Whether the address was asked before in another way, so that it goes before others. */
  isContinued: boolean;
}

/** Follows an address by hand through its redirects, each host in its turn. */
export async function walk(
  address: string,
  method: Method,
  { hosts, settings, time, isContinued }: Way,
): Promise<Walk> {
  const hops: Hop[] = [];
  for (let at = address; ;) {
    const early = endBefore(at, hops, settings);
    if (early) return { hops, at, end: early };
    const answer = await hosts.ask(new URL(at), method, { time, isContinued: isContinued || hops.length > 0 });
    const hop = hopOf(at, answer);
    if (!hop) return { hops, at, end: answer };
    hops.push(hop);
    at = hop.to;
  }
}
