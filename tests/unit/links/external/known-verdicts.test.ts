import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAddresses } from '../../../../src/links/external/check-addresses.ts';
import { DAY, KnownVerdicts } from '../../../../src/links/external/known-verdicts.ts';
import type { Verdict } from '../../../../src/links/external/verdict.ts';
import { readVerdicts, writeVerdicts } from '../../../../src/links/external/verdict-file.ts';
import { folderOf } from '../../content-folder.ts';
import { localSettings, serve } from './local-server.ts';

const NOON = Date.UTC(2026, 10, 28, 12);
const HOUR = DAY / 24;
const WEEK = 7 * DAY;
const ADDRESS = 'https://may.vn/';

/** For how long a verdict is believed: the first hour at which it is not. */
function hoursOf(verdict: Verdict, maxAge: number): number {
  const known = new KnownVerdicts(maxAge);
  known.keep(ADDRESS, verdict, NOON);
  let hours = 0;
  while (known.of(ADDRESS, NOON + hours * HOUR)) hours++;
  return hours;
}

const AGES: readonly (readonly [Verdict, hours: number])[] = [
  [{ kind: 'ok' }, 168],
  [{ kind: 'moved', to: ADDRESS }, 168],
  [{ kind: 'broken', status: 404, at: ADDRESS }, 24],
  [{ kind: 'loop', through: [ADDRESS, ADDRESS] }, 24],
  [{ kind: 'too-many-redirects', count: 10 }, 24],
  [{ kind: 'refused', status: 403 }, 24],
  [{ kind: 'inside', at: ADDRESS }, 24],
  [{ kind: 'busy', status: 429 }, 1],
  [{ kind: 'unreachable', fault: 'dns', detail: 'ENOTFOUND' }, 1],
];

describe('what was found out', () => {
  test.for(AGES)('is believed for its time: %o, %i hours', ([verdict, hours]) => {
    expect(hoursOf(verdict, WEEK)).toBe(hours);
    expect(hoursOf(verdict, 12 * HOUR)).toBe(Math.min(hours, 12));
    expect(hoursOf(verdict, 0)).toBe(0);
  });

  test('in the future is not believed', () => {
    const known = new KnownVerdicts(WEEK);
    known.keep(ADDRESS, { kind: 'ok' }, NOON + DAY);
    expect(known.of(ADDRESS, NOON)).toBeUndefined();
  });
});

describe('the file', () => {
  const path = (): string => join(folderOf({}), 'sau/external-links.json');

  test('gives again what was kept, without what is too old', () => {
    const file = path();
    const known = new KnownVerdicts(WEEK);
    known.keep('https://cu.vn/', { kind: 'ok' }, NOON - WEEK);
    known.keep(ADDRESS, { kind: 'moved', to: 'https://moi.vn/' }, NOON);
    writeVerdicts(file, known, NOON);
    expect(readVerdicts(file, WEEK).of(ADDRESS, NOON)).toEqual({ kind: 'moved', to: 'https://moi.vn/' });
    expect(readFileSync(file, 'utf8')).not.toContain('cu.vn');
  });

  test('keeps what a run did not believe, for those that will', () => {
    const file = path();
    const known = new KnownVerdicts(0);
    known.keep(ADDRESS, { kind: 'ok' }, NOON);
    writeVerdicts(file, known, NOON + DAY);
    expect(readVerdicts(file, 0).of(ADDRESS, NOON + DAY)).toBeUndefined();
    expect(readVerdicts(file, WEEK).of(ADDRESS, NOON + DAY)).toEqual({ kind: 'ok' });
  });

  test('is not needed', () => {
    const file = path();
    expect(readVerdicts(file, WEEK).of(ADDRESS, NOON)).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });

  const KEPT = { askedAt: new Date(NOON).toISOString(), verdict: { kind: 'ok' } };
  const text = (version: number, kept: object): string => JSON.stringify({ version, addresses: { [ADDRESS]: kept } });

  test.for([
    ['whole', text(1, KEPT), true],
    ['with a password', text(1, { ...KEPT, verdict: { kind: 'moved', to: 'https://ten:mat-khau@moi.vn/' } }), false],
    ['cut short', text(1, KEPT).slice(0, -9), false],
    ['empty', '', false],
    ['of another version', text(2, KEPT), false],
    ['of another program', '[1, 2]', false],
    ['with a verdict nobody gives', text(1, { ...KEPT, verdict: { kind: 'fine' } }), false],
    ['with a moment that is none', text(1, { ...KEPT, askedAt: 'hôm qua' }), false],
  ] as const)('that is %s is read for what it is worth', ([, content, isKnown]) => {
    const file = join(folderOf({ 'a.json': content }), 'a.json');
    expect(readVerdicts(file, WEEK).of(ADDRESS, NOON) !== undefined).toBe(isKnown);
  });

  test('that is broken is written anew', () => {
    const file = join(folderOf({}), 'a.json');
    writeFileSync(file, '{"version":1');
    const known = readVerdicts(file, WEEK);
    known.keep(ADDRESS, { kind: 'ok' }, NOON);
    writeVerdicts(file, known, NOON);
    expect(readVerdicts(file, WEEK).of(ADDRESS, NOON)).toEqual({ kind: 'ok' });
  });

  test('takes away what a killed run left beside it', () => {
    const file = join(folderOf({}), 'external-links.json');
    const left = join(dirname(file), '.external-links.json.00000000-1-0123456789ab.tung-buoc.tmp');
    writeFileSync(left, 'nửa tệp');
    utimesSync(left, 0, 0);
    writeVerdicts(file, new KnownVerdicts(WEEK), NOON);
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });
});

describe('a second run', () => {
  const gone = '/mat';
  const start = async () => {
    const server = await serve(({ url }, response) => response.writeHead(url === gone ? 404 : 200).end());
    const addresses = ['/a', '/b', gone].map((at) => `http://may.vn:${server.port}${at}`);
    const settings = localSettings();
    const file = join(folderOf({}), 'external-links.json');
    const run = async (maxAge: number): Promise<number> => {
      const known = readVerdicts(file, maxAge);
      const { verdicts, asked } = await checkAddresses(addresses, known, settings);
      expect([...verdicts.values()].map(({ kind }) => kind).sort()).toEqual(['broken', 'ok', 'ok']);
      writeVerdicts(file, known, settings.clock.now());
      return asked;
    };
    return { server, run, clock: settings.clock };
  };

  test('asks nothing', async () => {
    const { server, run } = await start();
    expect(await run(WEEK)).toBe(3);
    const before = server.asked.length;
    expect(await run(WEEK)).toBe(0);
    expect(server.asked.length).toBe(before);
  });

  test('a day later asks for what was bad, a week later for all', async () => {
    const { server, run, clock } = await start();
    await run(WEEK);
    clock.pass(DAY);
    server.asked.length = 0;
    expect(await run(WEEK)).toBe(1);
    expect(server.asked).toEqual([`HEAD ${gone}`, `GET ${gone}`]);
    clock.pass(WEEK);
    expect(await run(WEEK)).toBe(3);
  });

  test('that believes nothing asks for all', async () => {
    const { run } = await start();
    await run(WEEK);
    expect(await run(0)).toBe(3);
  });
});

test('an address that is linked to twice is asked once, and each verdict is told', async () => {
  const server = await serve((_request, response) => response.end());
  const told: number[] = [];
  const addresses = ['/a', '/b', '/a'].map((at) => `http://may.vn:${server.port}${at}`);
  await checkAddresses(addresses, new KnownVerdicts(0), localSettings(), (done) => told.push(done));
  expect(server.asked).toEqual(['HEAD /a', 'HEAD /b']);
  expect(told).toEqual([1, 2]);
});
