import { createServer as createTcpServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../../../src/links/external/check-address.ts';
import { checkAddresses } from '../../../../src/links/external/check-addresses.ts';
import { Hosts } from '../../../../src/links/external/hosts.ts';
import { KnownVerdicts } from '../../../../src/links/external/known-verdicts.ts';
import type { Settings } from '../../../../src/links/external/settings.ts';
import type { Verdict } from '../../../../src/links/external/verdict.ts';
import { verdictText } from '../../../../src/links/external/verdict-text.ts';
import { type Handler, listen, localSettings, serve } from './local-server.ts';
import { MISBEHAVIOURS } from './misbehaviours.ts';
import { type Certified, selfSigned } from '../../../../scripts/lib/self-signed.ts';

/** Trusts a certificate in this test file. */
function trusted(certified: Certified): Certified {
  setDefaultCACertificates([...getCACertificates('default'), certified.cert]);
  return certified;
}

const check = (address: string, settings: Settings): Promise<Verdict> =>
  checkAddress(address, new Hosts(settings), settings);

describe('a server of the web', () => {
  test.for(Object.entries(MISBEHAVIOURS))('%s', async ([, { handler, asked, verdict, rule }]) => {
    const settings = localSettings({ maxRedirects: 3 });
    const server = await serve(handler(settings.clock));
    const found = await check(`http://may.vn:${server.port}/`, settings);
    expect(JSON.parse(JSON.stringify(found).replaceAll(`:${server.port}`, ''))).toEqual(verdict);
    expect(server.asked).toEqual(asked);
    expect(verdictText('http://may.vn/', verdict)?.rule).toBe(rule);
  });

  test('that sends a body without an end is cut off after its head', async () => {
    const cut = Promise.withResolvers<number>();
    const server = await serve(({ method }, response) => {
      if (method === 'HEAD') return void response.writeHead(405).end();
      let sent = 0;
      const send = (): void => {
        while (response.write('a'.repeat(65_536))) sent += 65_536;
      };
      response
        .writeHead(200)
        .on('drain', send)
        .on('close', () => cut.resolve(sent));
      send();
    });
    expect(await check(`http://may.vn:${server.port}/`, localSettings())).toEqual({ kind: 'ok' });
    // What lies in the buffers of two sockets at most.
    expect(await cut.promise).toBeLessThan(32_000_000);
  });

  test('that sends on with a name and password is not told them, nor is anybody else', async () => {
    const told: unknown[] = [];
    const server = await serve(({ headers, url = '' }, response) => {
      told.push(headers.authorization);
      const to = `http://ten:mat-khau@may.vn:${server.port}`;
      const location = ['/mot', '/hai', '/mat'][['/', '/mot', '/hai'].indexOf(url)];
      response.writeHead(location ? 301 : 404, location ? { location: `${to}${location}` } : {}).end();
    });
    const verdict = await check(`http://may.vn:${server.port}/`, localSettings());
    expect(verdict).toEqual({ kind: 'broken', status: 404, at: `http://may.vn:${server.port}/mat` });
    expect(told).toEqual(Array.from({ length: 8 }, () => undefined));
  });

  test('that sends on into a circle by ever other names is found out', async () => {
    const server = await serve(({ socket: { localPort } }, response) => {
      const location = `http://ten${server.asked.length}:a@may.vn:${localPort}/`;
      response.writeHead(302, { location }).end();
    });
    expect(await check(`http://may.vn:${server.port}/`, localSettings())).toMatchObject({ kind: 'loop' });
    expect(server.asked).toEqual(['HEAD /', 'GET /']);
  });

  test.for([
    'http://127.0.0.1.nguoi-la.vn/',
    'http://10.0.0.1/',
    'http://ten:mat-khau@192.168.1.1/',
    '//169.254.169.254/latest/meta-data/',
    'http://[::ffff:10.0.0.1]/',
    'http://may-in/',
  ])('that sends on into a network that is not public, at the third address: %s', async (inside) => {
    const server = await serve(({ url = '' }, response) => {
      const location = url === '/' ? '/mot' : url === '/mot' ? '/hai' : inside;
      response.writeHead(302, { location }).end();
    });
    const settings = localSettings();
    const resolve: Settings['resolve'] = async (name) => [
      { address: name === 'may.vn' ? '127.0.0.1' : '10.0.0.9', family: 4 },
    ];
    const verdict = await check(`http://may.vn:${server.port}/`, { ...settings, resolve });
    expect(verdict.kind).toBe('inside');
    expect(JSON.stringify(verdict)).not.toContain('mat-khau');
    expect(server.asked).toEqual(['HEAD /', 'HEAD /mot', 'HEAD /hai']);
  });

  test('that knows nothing of TLS is none for https', async () => {
    const server = await serve((_request, response) => response.end());
    const verdict = await check(`https://may.vn:${server.port}/`, localSettings());
    expect(verdict).toMatchObject({ kind: 'unreachable', fault: 'tls' });
  });

  test('that has gone is refused by the machine', async () => {
    const server = createTcpServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const verdict = await check(`http://may.vn:${port}/`, localSettings());
    expect(verdict).toEqual({ kind: 'unreachable', fault: 'refused', detail: 'ECONNREFUSED' });
  });
});

describe('the way of one address', () => {
  const MINUTE = 60_000;

  test('has one time for all its redirects, HEAD and GET together', async () => {
    const settings = localSettings({ addressTime: 3 * MINUTE });
    const server = await serve(({ url = '' }, response) => {
      settings.clock.pass(MINUTE);
      response.writeHead(302, { location: `${url}a` }).end();
    });
    const verdict = await check(`http://may.vn:${server.port}/`, settings);
    expect(verdict).toEqual({ kind: 'unreachable', fault: 'too-slow', detail: 'timeout' });
    expect(server.asked).toEqual(['HEAD /', 'HEAD /a', 'HEAD /aa']);
  });

  test('that comes to its end too late is not the fault of its last host, which others may ask', async () => {
    const settings = localSettings({ addressTime: 2 * MINUTE, timeout: MINUTE });
    const server = await serve(({ url = '' }, response) => {
      if (url.startsWith('/cham')) {
        if (url !== '/cham-2') settings.clock.pass(MINUTE + 30_000);
        else return settings.clock.runOut();
        response.writeHead(302, { location: '/cham-2' });
      }
      response.end();
    });
    const hosts = new Hosts(settings);
    const ask = (path: string): Promise<Verdict> =>
      checkAddress(`http://may.vn:${server.port}${path}`, hosts, settings);
    for (const path of ['/cham', '/cham?2', '/cham?3', '/cham?4'])
      expect(await ask(path)).toMatchObject({ kind: 'unreachable', fault: 'too-slow' });
    expect(await ask('/nhanh')).toEqual({ kind: 'ok' });
  });

  test('waits for all its hosts together no longer than it may take', async () => {
    const settings = localSettings({ addressTime: 3 * MINUTE, patience: 2 * MINUTE });
    const seen = new Set<string>();
    const server = await serve(({ headers: { host = '' } }, response) => {
      const isFirst = !seen.has(host);
      seen.add(host);
      const next = `http://may${seen.size}.vn:${server.port}/`;
      response.writeHead(isFirst ? 429 : 302, isFirst ? { 'retry-after': '100' } : { location: next }).end();
    });
    expect(await check(`http://may.vn:${server.port}/`, settings)).toEqual({ kind: 'busy', status: 429 });
    expect(settings.clock.slept.filter((wait) => wait >= 100_000)).toEqual([100_000]);
  });

  test('does not pay for the turns of others', async () => {
    const settings = localSettings({ addressTime: 2 * MINUTE });
    const server = await serve((_request, response) => {
      settings.clock.pass(MINUTE);
      response.end();
    });
    const addresses = Array.from({ length: 6 }, (_, at) => `http://may.vn:${server.port}/${at}`);
    const { verdicts } = await checkAddresses(addresses, new KnownVerdicts(0), settings);
    expect([...verdicts.values()]).toEqual(addresses.map(() => ({ kind: 'ok' })));
  });
});

describe('a certificate', () => {
  const YESTERDAY = new Date(Date.now() - 86_400_000);
  const greet: Handler = (_request, response) => response.end();

  test.for([
    ['signed by itself', selfSigned('may.vn'), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['that has ended', selfSigned('may.vn', YESTERDAY), 'CERT_HAS_EXPIRED'],
    ['for another name', trusted(selfSigned('khac.vn')), 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)('%s is not trusted', async ([, certified, detail]) => {
    const server = await serve(greet, certified);
    const verdict = await check(`https://may.vn:${server.port}/`, localSettings());
    expect(verdict).toEqual({ kind: 'unreachable', fault: 'tls', detail });
    expect(server.asked).toEqual([]);
  });

  test('that is good lets an address move to https', async () => {
    const safe = await serve(greet, trusted(selfSigned('may.vn')));
    const to = `https://may.vn:${safe.port}/`;
    const plain = await serve((_request, response) => response.writeHead(301, { location: to }).end());
    expect(await check(`http://may.vn:${plain.port}/`, localSettings())).toEqual({ kind: 'moved', to });
  });
});

describe('a name', () => {
  test('that nobody knows is not asked for twice', async () => {
    let asked = 0;
    const resolve = (): never => {
      asked++;
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    };
    const verdict = await check('http://khong-co.vn/', localSettings({ resolve: async () => resolve() }));
    expect(verdict).toEqual({ kind: 'unreachable', fault: 'dns', detail: 'ENOTFOUND' });
    expect(asked).toBe(1);
  });

  test('whose server is silent is given up', async () => {
    const settings = localSettings();
    const resolve: Settings['resolve'] = () => {
      settings.clock.runOut();
      return new Promise(() => undefined);
    };
    const verdict = await check('http://im-lang.vn/', { ...settings, resolve });
    expect(verdict).toEqual({ kind: 'unreachable', fault: 'no-connection', detail: 'timeout' });
  });
});
