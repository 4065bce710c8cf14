import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { faultOf } from '../../../../src/links/external/fault.ts';
import { request } from '../../../../src/links/external/request.ts';
import { localSettings, serve } from './local-server.ts';

test('a request says who asks, and nothing that is not needed', async () => {
  let heads: IncomingHttpHeaders = {};
  const server = await serve((asked, response) => {
    heads = asked.headers;
    response.end();
  });
  const settings = localSettings({ userAgent: 'tung-buoc-check-links/1.0 (+https://tung-buoc.vn)' });
  await request(`http://may.vn:${server.port}/`, 'GET', settings);
  expect(heads).toEqual({
    host: `may.vn:${server.port}`,
    'user-agent': 'tung-buoc-check-links/1.0 (+https://tung-buoc.vn)',
    accept: '*/*',
    'accept-language': 'vi,en;q=0.8',
    connection: 'close',
  });
});

const coded = (code: string): Error => Object.assign(new Error(code), { code });

test.for([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['ECONNREFUSED', 'refused'],
  ['ETIMEDOUT', 'no-connection'],
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['HPE_INVALID_HEADER_TOKEN', 'protocol'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls'],
  ['EPROTO', 'tls'],
  ['ENETUNREACH', 'network'],
  ['EHOSTUNREACH', 'network'],
] as const)('%s is a fault of the kind %s', ([code, fault]) => {
  expect(faultOf({ error: coded(code), isLate: false, isConnected: true })).toEqual({ fault, detail: code });
});
