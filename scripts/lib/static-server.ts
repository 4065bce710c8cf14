import { createReadStream } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';

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

function notFound(dir: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  createReadStream(join(dir, '404.html'))
    .on('error', () => response.end('404'))
    .pipe(response);
}

/** Texts that cannot say themselves in which letters they are written; a browser would guess wrong. */
const TEXTS: Readonly<Record<string, string>> = { '.md': 'text/markdown', '.txt': 'text/plain' };

function sayCharset(response: ServerResponse, path: string): void {
  const type = TEXTS[extname(path)];
  if (type) response.setHeader('content-type', `${type}; charset=utf-8`);
}

/** Takes the base path off a request's address; undefined where it is outside of the site. */
function insideBase(address: string, base: string): string | undefined {
  if (base === '/') return address;
  return address.startsWith(base) ? `/${address.slice(base.length)}` : undefined;
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

/**
 * Answers requests for a built site as a plain static host would: index pages, 404.html, base path.
 * @param brotli whether `x.br` is sent for `x` where it stands beside it.
 */
export function staticHandler(dir: string, base: string, brotli: boolean): RequestListener {
  const options = { etag: true, brotli, setHeaders: sayCharset };
  const files = sirv(dir, { ...options, onNoMatch: (_, response) => notFound(dir, response) });
  return (request, response) => {
    const address = insideBase(request.url ?? '/', base);
    if (address === undefined) return notFound(dir, response);
    request.url = address;
    files(request, response);
  };
}

/** Serves a built site to this machine alone. */
export async function serveStatic({ dir, base, port }: ServeOptions): Promise<StaticServer> {
  const server = createServer(staticHandler(dir, base, false));
  const taken = await listen(server, port, port === 0 ? 0 : port + 10);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${taken}${base}`, close };
}
