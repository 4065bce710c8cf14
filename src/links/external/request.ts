import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { faultOf } from './fault.ts';
import { InsideError, openLookup } from './open-lookup.ts';
import type { Settings } from './settings.ts';
import type { Fault } from './verdict.ts';

export type Method = 'HEAD' | 'GET';

/** What one request gave. */
export type Answer =
  | { kind: 'answered'; status: number; location?: string; retryAfter?: string; setsCookie: boolean }
  | { kind: 'failed'; fault: Fault; detail: string }
  /** The name leads into a network that is not public. */
  | { kind: 'inside' };

/** Node tries each IP address of a name for 250 ms only, which is less than the way from Vietnam to America and back. */
const CONNECTION_OPTIONS = { autoSelectFamilyAttemptTimeout: 3000 };

/** Node reads heads as Latin-1; what servers send beyond ASCII is UTF-8, and browsers read it so. */
function utf8(head: string): string {
  const bytes = Buffer.from(head, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return head;
  }
}

function answered({ statusCode, headers }: IncomingMessage): Answer {
  const { location, 'retry-after': retryAfter, 'set-cookie': cookies } = headers;
  return {
    kind: 'answered',
    status: statusCode ?? 0,
    ...(location === undefined ? {} : { location: utf8(location) }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    setsCookie: cookies !== undefined,
  };
}

function open(address: string, method: Method, signal: AbortSignal, settings: Settings): ClientRequest {
  const isTls = address.startsWith('https:');
  return (isTls ? requestHttps : requestHttp)(address, {
    method,
    signal,
    lookup: openLookup(settings),
    // A connection for one request: a kept one may be cut just as it is used again, and the fault would be ours.
    agent: isTls ? new HttpsAgent(CONNECTION_OPTIONS) : new HttpAgent(CONNECTION_OPTIONS),
    headers: { 'user-agent': settings.userAgent, accept: '*/*', 'accept-language': 'vi,en;q=0.8' },
  });
}

/**
 * Asks one address once. Only the head of the answer is read: then the connection is closed, so that a body without an
 * end costs nothing. Redirects are not followed here. It never throws: a fault is an answer too.
 * @param address whole http(s) address; its host must have been looked at (`isOpenAddress`), for an IP address is
 * connected to without a question.
 */
export function request(address: string, method: Method, settings: Settings): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const deadline = settings.clock.deadline(settings.timeout);
  let isConnected = false;
  const asked = open(address, method, deadline, settings);
  const fail = (error: unknown): void => {
    const inside = error instanceof InsideError;
    resolve(
      inside ? { kind: 'inside' } : { kind: 'failed', ...faultOf({ error, isLate: deadline.aborted, isConnected }) },
    );
  };
  asked.on('socket', (socket) => {
    socket.once('connect', () => {
      isConnected = true;
    });
  });
  asked.on('response', (response) => {
    response.on('error', () => undefined);
    resolve(answered(response));
    asked.destroy();
  });
  asked.on('error', fail);
  asked.on('close', () => fail(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
  asked.end();
  return promise;
}
