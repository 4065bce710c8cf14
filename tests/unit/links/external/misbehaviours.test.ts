import { createServer as createTcpServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../../../src/links/external/check-address.ts';
import { Hosts } from '../../../../src/links/external/hosts.ts';
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
