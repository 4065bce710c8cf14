import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { InsideError, openLookup } from '../../../../src/links/external/open-lookup.ts';
import { request } from '../../../../src/links/external/request.ts';
import type { Settings } from '../../../../src/links/external/settings.ts';
import { localSettings, serve } from './local-server.ts';

/** A resolver that gives these IP addresses to every name. */
const naming = (...addresses: readonly string[]): Settings['resolve'] => {
  return async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

/** What a socket would be given to connect to. */
const lookUp = (addresses: readonly string[], allowLoopback = false): Promise<unknown> => {
  const lookup = openLookup(localSettings({ resolve: naming(...addresses), allowLoopback }));
  return promisify(lookup)('may.vn', { all: true });
};

test.for([
  ['a private address', ['10.0.0.1']],
  ['the address of a cloud’s secrets', ['169.254.169.254']],
  ['private addresses of both kinds', ['fd00::1', '192.168.1.1']],
  ['this machine', ['127.0.0.1', '::1']],
  ['no address', []],
] as const)('a public name that leads to %s leads nowhere', async ([, addresses]) => {
  await expect(lookUp(addresses)).rejects.toThrow(InsideError);
});

test('of the addresses of a name only those that are open are given', async () => {
  const open = { address: '8.8.8.8', family: 4 };
  expect(await lookUp(['10.0.0.1', '8.8.8.8', '::1'])).toEqual([open]);
  expect(await lookUp(['10.0.0.1', '8.8.8.8', '::1'], true)).toEqual([open, { address: '::1', family: 6 }]);
});

test('this machine is not connected to under a public name', async () => {
  const server = await serve((_request, response) => response.end());
  const address = `http://may.vn:${server.port}/`;
  expect(await request(address, 'HEAD', localSettings({ allowLoopback: false }))).toEqual({ kind: 'inside' });
  expect(server.asked).toEqual([]);
  expect(await request(address, 'HEAD', localSettings())).toMatchObject({ status: 200 });
});
