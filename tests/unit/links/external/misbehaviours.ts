import type { ServerResponse } from 'node:http';
import type { Verdict } from '../../../../src/links/external/verdict.ts';
import type { Handler } from './local-server.ts';
import type { StillClock } from './still-clock.ts';

/** What a server does wrong, and what is to be said of it. */
export interface Misbehaviour {
  /** What it does at `/` and below. */
  handler(clock: StillClock): Handler;
  /** What was asked, in order. */
  asked: readonly string[];
  /** As if the server were at `http://may.vn` without a port. */
  verdict: Verdict;
  /** The rule an author reads; none where all is well. */
  rule?: string;
}

function answer(response: ServerResponse, status: number, head: Record<string, string> = {}): void {
  response.writeHead(status, head).end();
}

/** Answers by method. */
const byMethod =
  (head: number, get: number): Misbehaviour['handler'] =>
  () =>
  ({ method }, response) =>
    answer(response, method === 'HEAD' ? head : get);

const always = (status: number, head?: Record<string, string>): Misbehaviour['handler'] => {
  return () => (_request, response) => answer(response, status, head);
};

/** Sends on from path to path; a path that is not in the table is there. */
const sendOn = (table: Readonly<Record<string, readonly [status: number, to: string]>>): Misbehaviour['handler'] => {
  return () =>
    ({ url = '' }, response) => {
      const [status, location] = table[url] ?? [200, ''];
      answer(response, status, location ? { location } : {});
    };
};

const BOTH = ['HEAD /', 'GET /'] as const;
const unreachable = (fault: Extract<Verdict, { kind: 'unreachable' }>['fault'], detail: string): Verdict => ({
  kind: 'unreachable',
  fault,
  detail,
});

/** Everything a server of the web was seen to do, one of each. */
export const MISBEHAVIOURS: Readonly<Record<string, Misbehaviour>> = {
  'nothing wrong': { handler: always(200), asked: ['HEAD /'], verdict: { kind: 'ok' } },
  'nothing to say': { handler: always(204), asked: ['HEAD /'], verdict: { kind: 'ok' } },
  '404': {
    handler: always(404),
    asked: BOTH,
    verdict: { kind: 'broken', status: 404, at: 'http://may.vn/' },
    rule: 'external-broken',
  },
  '410': {
    handler: always(410),
    asked: BOTH,
    verdict: { kind: 'broken', status: 410, at: 'http://may.vn/' },
    rule: 'external-broken',
  },
  '405 on HEAD': { handler: byMethod(405, 200), asked: BOTH, verdict: { kind: 'ok' } },
  '404 on HEAD only': { handler: byMethod(404, 200), asked: BOTH, verdict: { kind: 'ok' } },
  '500 on HEAD only': { handler: byMethod(500, 200), asked: BOTH, verdict: { kind: 'ok' } },
  'a hang-up on HEAD only': {
    handler:
      () =>
      ({ method, socket }, response) =>
        method === 'HEAD' ? socket.resetAndDestroy() : answer(response, 200),
    asked: BOTH,
    verdict: { kind: 'ok' },
  },
  'a redirect to an error page on HEAD only': {
    handler:
      () =>
      ({ method, url }, response) => {
        if (url === '/error') answer(response, 404);
        else answer(response, method === 'HEAD' ? 302 : 200, method === 'HEAD' ? { location: '/error' } : {});
      },
    asked: ['HEAD /', 'HEAD /error', 'GET /'],
    verdict: { kind: 'ok' },
  },
  '401': { handler: always(401), asked: BOTH, verdict: { kind: 'refused', status: 401 }, rule: 'external-unchecked' },
  '403': { handler: always(403), asked: BOTH, verdict: { kind: 'refused', status: 403 }, rule: 'external-unchecked' },
  '405 on both': {
    handler: always(405),
    asked: BOTH,
    verdict: { kind: 'refused', status: 405 },
    rule: 'external-unchecked',
  },
  '999, as LinkedIn says to programs': {
    handler: always(999),
    asked: BOTH,
    verdict: { kind: 'refused', status: 999 },
    rule: 'external-unchecked',
  },
  'a redirect into an app': {
    handler: always(302, { location: 'fb://profile/1' }),
    asked: BOTH,
    verdict: { kind: 'refused', status: 302 },
    rule: 'external-unchecked',
  },
  'a redirect to nowhere': {
    handler: always(301),
    asked: BOTH,
    verdict: { kind: 'refused', status: 301 },
    rule: 'external-unchecked',
  },
  'one permanent redirect': {
    handler: sendOn({ '/': [301, '/moi'] }),
    asked: ['HEAD /', 'HEAD /moi'],
    verdict: { kind: 'moved', to: 'http://may.vn/moi' },
    rule: 'external-moved',
  },
  'a chain of permanent redirects': {
    handler: sendOn({ '/': [301, '/hai'], '/hai': [308, '/ba'], '/ba': [301, 'bon?x=1#muc'] }),
    asked: ['HEAD /', 'HEAD /hai', 'HEAD /ba', 'HEAD /bon?x=1'],
    verdict: { kind: 'moved', to: 'http://may.vn/bon?x=1' },
    rule: 'external-moved',
  },
  'permanent redirects, then one for today': {
    handler: sendOn({ '/': [301, '/hai'], '/hai': [302, '/ba'], '/ba': [301, '/bon'] }),
    asked: ['HEAD /', 'HEAD /hai', 'HEAD /ba', 'HEAD /bon'],
    verdict: { kind: 'moved', to: 'http://may.vn/hai' },
    rule: 'external-moved',
  },
  'a redirect for today, then a permanent one': {
    handler: sendOn({ '/': [307, '/hai'], '/hai': [301, '/ba'] }),
    asked: ['HEAD /', 'HEAD /hai', 'HEAD /ba'],
    verdict: { kind: 'ok' },
  },
  'a redirect in raw UTF-8': {
    handler: sendOn({ '/': [301, Buffer.from('/bài-viết').toString('latin1')] }),
    asked: ['HEAD /', 'HEAD /b%C3%A0i-vi%E1%BA%BFt'],
    verdict: { kind: 'moved', to: 'http://may.vn/b%C3%A0i-vi%E1%BA%BFt' },
    rule: 'external-moved',
  },
  'a permanent redirect to what is gone': {
    handler:
      () =>
      ({ url }, response) =>
        url === '/' ? answer(response, 301, { location: '/mat' }) : answer(response, 404),
    asked: ['HEAD /', 'HEAD /mat', 'GET /', 'GET /mat'],
    verdict: { kind: 'broken', status: 404, at: 'http://may.vn/mat' },
    rule: 'external-broken',
  },
  'a loop': {
    handler: sendOn({ '/': [302, '/hai'], '/hai': [301, '/ba'], '/ba': [302, '/hai'] }),
    asked: ['HEAD /', 'HEAD /hai', 'HEAD /ba', 'GET /', 'GET /hai', 'GET /ba'],
    verdict: {
      kind: 'loop',
      through: ['http://may.vn/', 'http://may.vn/hai', 'http://may.vn/ba', 'http://may.vn/hai'],
    },
    rule: 'external-redirect-loop',
  },
  'a loop for those without cookies': {
    handler: always(302, { location: '/', 'set-cookie': 'da-toi=1' }),
    asked: BOTH,
    verdict: { kind: 'refused', status: 302 },
    rule: 'external-unchecked',
  },
  'ever new redirects': {
    handler:
      () =>
      ({ url }, response) =>
        answer(response, 302, { location: `${url}a` }),
    asked: ['HEAD', 'GET'].flatMap((method) => Array.from({ length: 4 }, (_, at) => `${method} /${'a'.repeat(at)}`)),
    verdict: { kind: 'too-many-redirects', count: 3 },
    rule: 'external-redirect-loop',
  },
  'a redirect to what is not public': {
    // This machine in a spelling that is never allowed, so that a broken guard would lead nowhere else.
    handler:
      () =>
      ({ socket }, response) =>
        answer(response, 302, { location: `http://[::ffff:127.0.0.1]:${socket.localPort}/admin` }),
    asked: ['HEAD /'],
    verdict: { kind: 'inside', at: 'http://[::ffff:7f00:1]/admin' },
    rule: 'external-unchecked',
  },
  '500': {
    handler: always(500),
    asked: BOTH,
    verdict: unreachable('server-error', '500'),
    rule: 'external-unreachable',
  },
  '503 without a date': {
    handler: always(503),
    asked: BOTH,
    verdict: unreachable('server-error', '503'),
    rule: 'external-unreachable',
  },
  '429 for longer than we wait': {
    handler: always(429, { 'retry-after': '3600' }),
    asked: ['HEAD /'],
    verdict: { kind: 'busy', status: 429 },
    rule: 'external-unchecked',
  },
  '503 for longer than we wait': {
    handler: always(503, { 'retry-after': 'Sun, 29 Nov 2026 12:00:00 GMT' }),
    asked: ['HEAD /'],
    verdict: { kind: 'busy', status: 503 },
    rule: 'external-unchecked',
  },
  '429 for ever, whatever it says': {
    handler: always(429, { 'retry-after': '0' }),
    // 1 + 2 + 4 + 8 + 16 + 32 seconds are waited, the next 64 would be more than two minutes.
    asked: Array.from({ length: 7 }, () => 'HEAD /'),
    verdict: { kind: 'busy', status: 429 },
    rule: 'external-unchecked',
  },
  'a reset': {
    handler:
      () =>
      ({ socket }) =>
        socket.resetAndDestroy(),
    asked: BOTH,
    verdict: unreachable('reset', 'ECONNRESET'),
    rule: 'external-unreachable',
  },
  'an end before an answer': {
    handler:
      () =>
      ({ socket }) =>
        socket.end(),
    asked: BOTH,
    verdict: unreachable('reset', 'ECONNRESET'),
    rule: 'external-unreachable',
  },
  'no HTTP': {
    handler:
      () =>
      ({ socket }) =>
        socket.end('xin chào\r\n'),
    asked: BOTH,
    verdict: unreachable('protocol', 'HPE_INVALID_CONSTANT'),
    rule: 'external-unreachable',
  },
  'a head without an end': {
    handler: always(200, { 'x-rac': 'a'.repeat(100_000) }),
    asked: BOTH,
    verdict: unreachable('protocol', 'HPE_HEADER_OVERFLOW'),
    rule: 'external-unreachable',
  },
  'another protocol, though nobody asked for it': {
    handler:
      () =>
      ({ socket }) =>
        socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    asked: BOTH,
    verdict: unreachable('reset', 'ECONNRESET'),
    rule: 'external-unreachable',
  },
  slowness: {
    handler: (clock) => () => clock.runOut(),
    asked: BOTH,
    verdict: unreachable('no-answer', 'timeout'),
    rule: 'external-unreachable',
  },
  'a head that drips': {
    handler:
      (clock) =>
      ({ socket }) =>
        socket.write('HTTP/1.1 200 OK\r\nX-', () => clock.runOut()),
    asked: BOTH,
    verdict: unreachable('no-answer', 'timeout'),
    rule: 'external-unreachable',
  },
};
