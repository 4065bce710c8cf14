import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOwnHost, STRANGE_HOST, sayLine } from '../../src/local-requests.ts';
import { staticHandler } from './static-handler.ts';

/** A running server of a built site. */
export interface StaticServer {
  /** Address of the home page, with the base path and a slash at its end. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  dir: string;
  /** `/` or `/ten/`. */
  base: string;
  /** First port to try; 0 takes any. */
  port: number;
}

/** Listens on the port, or on the next free one of the following ten. */
function listen(server: Server, port: number, last: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
    else reject(error);
  });
  server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  return promise;
}

/** Answers requests that are sent to this machine by a name of its own. */
function ownRequests(answer: RequestListener): RequestListener {
  return (request, response) =>
    isOwnHost(request.headers.host) ? answer(request, response) : sayLine(response, 403, STRANGE_HOST);
}

/** Serves a built site to this machine alone. */
export async function serveStatic({ dir, base, port }: ServeOptions): Promise<StaticServer> {
  const server = createServer(ownRequests(staticHandler(dir, base, false)));
  const taken = await listen(server, port, port === 0 ? 0 : port + 10);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${taken}${base}`, close };
}
