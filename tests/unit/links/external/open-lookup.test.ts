import { expect, test } from 'vitest';
import { request } from '../../../../src/links/external/request.ts';
import type { Settings } from '../../../../src/links/external/settings.ts';
import { localSettings, serve } from './local-server.ts';

const naming = (...addresses: readonly string[]): Settings['resolve'] => {
  return async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

test.for([
  ['a private address', ['10.0.0.1']],
  ['the address of a cloud’s secrets', ['169.254.169.254']],
  ['private addresses of both kinds', ['fd00::1', '192.168.1.1']],
  ['no address', []],
] as const)('a public name that leads to %s is not connected to', async ([, addresses]) => {
  const settings = localSettings({ resolve: naming(...addresses) });
  expect(await request('http://may.vn/', 'HEAD', settings)).toEqual({ kind: 'inside' });
});

test('this machine is not connected to under a public name', async () => {
  const server = await serve((_request, response) => response.end());
  const settings = localSettings({ allowLoopback: false });
  expect(await request(`http://may.vn:${server.port}/`, 'HEAD', settings)).toEqual({ kind: 'inside' });
  expect(server.asked).toEqual([]);
});

test('what is open among the addresses of a name is connected to', async () => {
  const server = await serve((_request, response) => response.end());
  const settings = localSettings({ resolve: naming('10.0.0.1', '127.0.0.1') });
  expect(await request(`http://may.vn:${server.port}/`, 'HEAD', settings)).toMatchObject({ status: 200 });
});
