import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { defaultSettings, type Settings } from '../../../../src/links/external/settings.ts';
import type { Certified } from '../../../../scripts/lib/self-signed.ts';
import { type StillClock, stillClock } from './still-clock.ts';

/** A server on 127.0.0.1 and what it was asked: `HEAD /a`. */
export interface LocalServer {
  port: number;
  asked: string[];
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Listens on 127.0.0.1 until the test is over. Gives the port. */
export async function listen(server: NetServer & { closeAllConnections?: () => void }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections?.();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Starts a server that lives as long as the test. @param certified makes it speak TLS. */
export async function serve(handler: Handler, certified?: Certified): Promise<LocalServer> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    handler(request, response);
  };
  const port = await listen(certified ? createTlsServer(certified, listener) : createServer(listener));
  return { port, asked };
}

/** Settings under which every name is this machine and nobody waits. */
export function localSettings(changes: Partial<Settings> = {}): Settings & { clock: StillClock } {
  const clock = stillClock();
  const resolve: Settings['resolve'] = async () => [{ address: '127.0.0.1', family: 4 }];
  return { ...defaultSettings, allowLoopback: true, resolve, ...changes, clock };
}
