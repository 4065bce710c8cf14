import { setImmediate as immediately } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddresses } from '../../../../src/links/external/check-addresses.ts';
import { KnownVerdicts } from '../../../../src/links/external/known-verdicts.ts';
import { Slots } from '../../../../src/links/external/slots.ts';
import { Turns } from '../../../../src/links/external/turns.ts';
import { type LocalServer, localSettings, serve } from './local-server.ts';
import { stillClock } from './still-clock.ts';

/** Counts how much is going on, and the most there ever was. */
class Gauge {
  now = 0;
  most = 0;
  all = 0;
  enter(): void {
    this.all++;
    this.most = Math.max(this.most, ++this.now);
  }
  leave(): void {
    this.now--;
  }
}

/** A server that answers after others had a chance to be asked, and is watched. */
function watched(all: Gauge, own: Gauge): Promise<LocalServer> {
  return serve((_request, response) => {
    all.enter();
    own.enter();
    setImmediate(() => {
      all.leave();
      own.leave();
      response.end();
    });
  });
}

describe('many addresses', () => {
  test('are asked for as many at once as allowed, and one a host', async () => {
    const all = new Gauge();
    const each = Array.from({ length: 6 }, () => new Gauge());
    const servers = await Promise.all(each.map((own) => watched(all, own)));
    const addresses = servers.flatMap(({ port }) =>
      ['a', 'b', 'c', 'd'].map((path) => `http://may.vn:${port}/${path}`),
    );
    const settings = localSettings({ concurrency: 3 });
    const { verdicts, asked } = await checkAddresses(addresses, new KnownVerdicts(0), settings);
    expect([...verdicts.values()].every(({ kind }) => kind === 'ok')).toBe(true);
    expect([verdicts.size, asked]).toEqual([24, 24]);
    expect(all.most).toBe(3);
    expect(each.map(({ most }) => most)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('that all lead to one host are one at a time there too', async () => {
    const all = new Gauge();
    const target = await watched(all, new Gauge());
    const to = `http://dich.vn:${target.port}/`;
    const senders = await Promise.all(
      Array.from({ length: 5 }, () => serve((_request, response) => response.writeHead(302, { location: to }).end())),
    );
    const addresses = senders.map(({ port }) => `http://may.vn:${port}/`);
    await checkAddresses(addresses, new KnownVerdicts(0), localSettings({ concurrency: 8 }));
    expect(target.asked.length).toBe(5);
    expect(all.most).toBe(1);
  });

  test('of one name are one at a time by http and https, and each has its own say', async () => {
    const lookups = new Gauge();
    const settings = localSettings({
      resolve: async () => {
        lookups.enter();
        await immediately();
        lookups.leave();
        throw Object.assign(new Error('closed'), { code: 'ECONNREFUSED' });
      },
    });
    const addresses = ['http://may.vn/a', 'https://may.vn/a', 'http://may.vn/b', 'https://may.vn/b'];
    await checkAddresses(addresses, new KnownVerdicts(0), settings);
    expect([lookups.all, lookups.most]).toEqual([2, 1]);
  });

  test('of a host are asked with a rest between, each to its end before the next', async () => {
    const server = await serve(({ method }, response) => response.writeHead(method === 'HEAD' ? 403 : 200).end());
    const settings = localSettings({ pause: 250 });
    const addresses = ['a', 'b'].map((path) => `http://may.vn:${server.port}/${path}`);
    await checkAddresses(addresses, new KnownVerdicts(0), settings);
    expect(server.asked).toEqual(['HEAD /a', 'GET /a', 'HEAD /b', 'GET /b']);
    expect(settings.clock.slept).toEqual([250, 250, 250]);
  });

  test('that lead on are followed before others are begun', async () => {
    const server = await serve(({ url }, response) =>
      response.writeHead(url === '/a' ? 302 : 200, url === '/a' ? { location: '/a2' } : {}).end(),
    );
    const addresses = ['a', 'b'].map((path) => `http://may.vn:${server.port}/${path}`);
    await checkAddresses(addresses, new KnownVerdicts(0), localSettings());
    expect(server.asked).toEqual(['HEAD /a', 'HEAD /a2', 'HEAD /b']);
  });

  test('of a host that nobody knows are looked up once, and all told after one rest', async () => {
    const names: string[] = [];
    const settings = localSettings({
      resolve: (name) => {
        names.push(name);
        return Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
      },
    });
    const addresses = ['a', 'b', 'c', 'd'].map((path) => `http://khong-co.vn/${path}`);
    const { verdicts } = await checkAddresses(addresses, new KnownVerdicts(0), settings);
    expect([...verdicts.values()].every(({ kind }) => kind === 'unreachable')).toBe(true);
    expect(names).toEqual(['khong-co.vn']);
    expect(settings.clock.slept).toEqual([settings.pause]);
  });

  test('of a host that is silent are not all waited for', async () => {
    const settings = localSettings();
    const server = await serve(() => settings.clock.runOut());
    const addresses = Array.from({ length: 9 }, (_, at) => `http://may.vn:${server.port}/${at}`);
    const { verdicts } = await checkAddresses(addresses, new KnownVerdicts(0), settings);
    expect(new Set([...verdicts.values()].map((verdict) => JSON.stringify(verdict))).size).toBe(1);
    expect(verdicts.get(addresses[8] ?? '')).toEqual({ kind: 'unreachable', fault: 'no-answer', detail: 'timeout' });
    expect(server.asked).toEqual(['HEAD /0', 'GET /0', 'HEAD /1']);
  });

  test('of a host that is silent to HEAD only are all asked', async () => {
    const settings = localSettings();
    const server = await serve(({ method }, response) =>
      method === 'HEAD' ? settings.clock.runOut() : response.end(),
    );
    const addresses = Array.from({ length: 5 }, (_, at) => `http://may.vn:${server.port}/${at}`);
    const { verdicts } = await checkAddresses(addresses, new KnownVerdicts(0), settings);
    expect([...verdicts.values()]).toEqual(addresses.map(() => ({ kind: 'ok' })));
  });
});

test('slots: never more at once than there are, and all work is done, whatever fails', async () => {
  const works = fc.array(fc.record({ ticks: fc.nat(4), fails: fc.boolean() }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), works, async (count, all) => {
      const gauge = new Gauge();
      const slots = new Slots(count);
      const run = ({ ticks, fails }: (typeof all)[number]): Promise<void> =>
        slots.run(async () => {
          gauge.enter();
          for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
          gauge.leave();
          if (fails) throw new Error('fails');
        });
      const done = await Promise.allSettled(all.map(run));
      expect(done.map(({ status }) => status === 'rejected')).toEqual(all.map(({ fails }) => fails));
      expect(gauge.most).toBeLessThanOrEqual(count);
    }),
  );
});

test('turns: one at a time in order, what is continued first, whatever fails', async () => {
  const order: string[] = [];
  const clock = stillClock();
  const turns = new Turns(10, clock);
  const does = (name: string) => async () => {
    order.push(name);
    turns.rest();
  };
  const first = turns.take(does('a'), false).then(() => turns.take(does('a again'), true));
  const second = turns.take(() => Promise.reject(new Error('fails')), false);
  const third = turns.take(does('c'), false);
  expect((await Promise.allSettled([first, second, third])).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(order).toEqual(['a', 'a again', 'c']);
  // After a, and after it again; what fails in this way asks for no rest.
  expect(clock.slept).toEqual([10, 10]);
});
