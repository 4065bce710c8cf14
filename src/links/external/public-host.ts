import { BlockList, isIP } from 'node:net';

/** IPv4 networks that are not part of the public net (IANA special-purpose registry, multicast, reserved). */
const SPECIAL_IPV4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Parts of the global IPv6 net that are not public, or carry an IPv4 address that may not be (Teredo, 6to4). */
const SPECIAL_IPV6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Names that are never in the public DNS (RFC 2606, 6761, 6762, 7686, 8375, 9476), or stand for an example. */
const RESERVED_NAMES = [
  'localhost',
  'local',
  'internal',
  'home.arpa',
  'test',
  'example',
  'invalid',
  'alt',
  'onion',
  'example.com',
  'example.net',
  'example.org',
];

function blockList(
  networks: readonly (readonly [network: string, bits: number])[],
  family: 'ipv4' | 'ipv6',
): BlockList {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family);
  return list;
}

const specialIpv4 = blockList(SPECIAL_IPV4, 'ipv4');
const globalIpv6 = blockList([['2000::', 3]], 'ipv6');
const specialIpv6 = blockList(SPECIAL_IPV6, 'ipv6');
const loopback = blockList([['127.0.0.0', 8]], 'ipv4');

function isLoopbackIp(ip: string): boolean {
  return ip === '::1' || (isIP(ip) === 4 && loopback.check(ip));
}

/** Whether an IP address may be connected to: a public one, or this machine where that is allowed. */
export function isOpenIp(ip: string, allowLoopback: boolean): boolean {
  if (allowLoopback && isLoopbackIp(ip)) return true;
  if (isIP(ip) === 4) return !specialIpv4.check(ip);
  return isIP(ip) === 6 && globalIpv6.check(ip, 'ipv6') && !specialIpv6.check(ip, 'ipv6');
}

/**
 * Whether a host may be asked for as far as its name shows; what the name resolves to is seen later.
 * @param hostname as `URL` gives it: lower case, punycode, an IPv6 address in brackets.
 */
export function isOpenHost(hostname: string, allowLoopback: boolean): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(name)) return isOpenIp(name, allowLoopback);
  if (allowLoopback && /(?:^|\.)localhost$/.test(name)) return true;
  const isReserved = RESERVED_NAMES.some((reserved) => name === reserved || name.endsWith(`.${reserved}`));
  // A name of one label is a machine of the local network.
  return name.includes('.') && !isReserved;
}
