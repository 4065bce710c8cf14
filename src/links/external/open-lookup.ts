import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isOpenIp } from './public-host.ts';
import type { Settings } from './settings.ts';

/** A public name that leads into a network that is not public; nothing was connected to. */
export class InsideError extends Error {
  override name = 'InsideError';
}

/** @throws InsideError where a name has no IP address that may be connected to; what `resolve` throws. */
async function openIps(hostname: string, { resolve, allowLoopback }: Settings): Promise<LookupAddress[]> {
  const open = (await resolve(hostname)).filter(({ address }) => isOpenIp(address, allowLoopback));
  if (open.length === 0) throw new InsideError(hostname);
  return open;
}

/**
 * Name resolution for sockets that gives only IP addresses that may be connected to. It is asked at the moment of
 * connecting, so that a name cannot be public when looked at and private when connected to.
 */
export function openLookup(settings: Settings): LookupFunction {
  return (hostname, options, callback) => {
    const done = (ips: LookupAddress[]): void => {
      if (options.all) callback(null, ips);
      else callback(null, ips[0]?.address ?? '', ips[0]?.family);
    };
    openIps(hostname, settings).then(done, (error: unknown) =>
      callback(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
}
