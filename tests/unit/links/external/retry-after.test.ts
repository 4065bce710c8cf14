import { describe, expect, test } from 'vitest';
import { AddressTime } from '../../../../src/links/external/address-time.ts';
import { request } from '../../../../src/links/external/request.ts';
import { type Asking, Host } from '../../../../src/links/external/host.ts';
import { retryAfter } from '../../../../src/links/external/retry-after.ts';
import type { Settings } from '../../../../src/links/external/settings.ts';
import { Slots } from '../../../../src/links/external/slots.ts';
import { Turns } from '../../../../src/links/external/turns.ts';
import { localSettings, serve } from './local-server.ts';

const hostOf = (settings: Settings, slots = new Slots(1)): Host =>
  new Host(settings, new Turns(settings.pause, settings.clock), slots);

/** An address that is asked for itself alone. */
const alone = (settings: Settings): Asking => ({ time: new AddressTime(settings), isContinued: false });

const NOON = Date.UTC(2026, 10, 28, 12);

test.for([
  ['60', 60_000],
  [' 0 ', 0],
  ['Sat, 28 Nov 2026 12:00:30 GMT', 30_000],
  ['Saturday, 28-Nov-26 12:01:00 GMT', 60_000],
  ['Sat, 28 Nov 2026 11:00:00 GMT', 0],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['Sat, 99 Nov 2026 GMT', undefined],
  ['', undefined],
] as const)('Retry-After: %s', ([value, wait]) => {
  expect(retryAfter(value, NOON)).toBe(wait);
});

describe('a host that wants to be left alone', () => {
  test.for([
    [429, '60', 60_000],
    [429, 'Sat, 28 Nov 2026 12:00:45 GMT', 45_000],
    [429, undefined, 1000],
    [503, '20', 20_000],
  ] as const)('is asked again when its time has come: %s, %s', async ([status, value, wait]) => {
    const waits: unknown[] = [];
    const settings = localSettings({ pause: 0, onWait: (...wait) => waits.push(wait) });
    const server = await serve((_request, response) => {
      const isFirst = server.asked.length === 1;
      response.writeHead(isFirst ? status : 200, isFirst && value ? { 'retry-after': value } : {}).end();
    });
    const host = hostOf(settings);
    expect(await host.ask(`http://may.vn:${server.port}/`, 'HEAD', alone(settings))).toMatchObject({ status: 200 });
    expect(settings.clock.slept).toEqual([wait]);
    expect(waits).toEqual([[`may.vn:${server.port}`, wait]]);
  });

  test('makes its other addresses wait too, and does not use up a slot of others', async () => {
    const settings = localSettings({ pause: 0 });
    const server = await serve((_request, response) => {
      const isFirst = server.asked.length === 1;
      response.writeHead(isFirst ? 429 : 200, isFirst ? { 'retry-after': '60' } : {}).end();
    });
    const slots = new Slots(1);
    const other = await serve((_request, response) => response.end());
    // Whoever sleeps because of the 429 wakes only after the other host has been asked.
    const free = Promise.withResolvers<void>();
    const host = hostOf({ ...settings, clock: { ...settings.clock, sleep: () => free.promise } }, slots);
    const asked = ['/a', '/b'].map((path) => host.ask(`http://may.vn:${server.port}${path}`, 'HEAD', alone(settings)));
    free.resolve(slots.run(async () => void (await request(`http://kia.vn:${other.port}/`, 'HEAD', settings))));
    expect(await Promise.all(asked)).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(server.asked).toEqual(['HEAD /a', 'HEAD /a', 'HEAD /b']);
  });

  test('for longer than we have patience is asked nothing more in this run', async () => {
    const server = await serve((_request, response) => response.writeHead(429, { 'retry-after': '90' }).end());
    const settings = localSettings({ patience: 100_000 });
    const host = hostOf(settings);
    const paths = ['/a', '/b', '/c'];
    const answers = await Promise.all(
      paths.map((path) => host.ask(`http://may.vn:${server.port}${path}`, 'HEAD', alone(settings))),
    );
    expect(answers).toMatchObject([{ status: 429 }, { status: 429 }, { status: 429 }]);
    expect(server.asked).toEqual(['HEAD /a', 'HEAD /a']);
    expect(settings.clock.slept.filter((wait) => wait > settings.pause)).toEqual([90_000]);
  });
});
