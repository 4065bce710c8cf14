import { AddressTime } from './address-time.ts';
import type { Hosts } from './hosts.ts';
import { judge } from './judge.ts';
import type { Settings } from './settings.ts';
import type { Fault, Verdict } from './verdict.ts';
import { walk } from './walk.ts';

/** Faults that come before a method is said, so that GET would meet the same; and that of no time being left. */
const BEFORE_ASKING: ReadonlySet<Fault> = new Set(['dns', 'refused', 'no-connection', 'tls', 'network', 'too-slow']);

/**
 * Whether what HEAD gave is left as it is. Good news is believed. Bad news is not: servers answer HEAD with 403, 404, 405,
 * 500, with a redirect to an error page that is not there, or by hanging up, where a browser's GET gets the page. So GET
 * has the last word, from the first address on, as in linkinator (after any answer but 2xx). The price is one more request
 * for each link that is in doubt, and no body is read. A host that wants to be left alone is left alone.
 */
function isSettled(verdict: Verdict): boolean {
  if (verdict.kind === 'unreachable') return BEFORE_ASKING.has(verdict.fault);
  return ['ok', 'moved', 'busy', 'inside'].includes(verdict.kind);
}

/** Asks for one address: HEAD, and GET where that leaves a doubt. @param address as `askedAddress` gives it. */
export async function checkAddress(address: string, hosts: Hosts, settings: Settings): Promise<Verdict> {
  const time = new AddressTime(settings);
  const byHead = judge(await walk(address, 'HEAD', { hosts, settings, time, isContinued: false }));
  if (isSettled(byHead)) return byHead;
  return judge(await walk(address, 'GET', { hosts, settings, time, isContinued: true }));
}
