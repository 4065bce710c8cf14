import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer, type Http2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../lib/self-signed.ts';
import { staticHandler } from '../lib/static-handler.ts';
import type { StaticServer } from '../lib/static-server.ts';

/**
 * Serves a built site to this machine alone as today's hosts do: HTTP/2 over TLS, texts as Brotli. Over HTTP/1.1 each file
 * would have to wait for a connection of its own. The certificate is signed by itself, so the browser has to be told to
 * take any.
 * @param dir a built site with a `.br` beside each text.
 */
export async function serveAsHost(dir: string, base: string): Promise<StaticServer> {
  const answer = staticHandler(dir, base, true);
  const server = createSecureServer(selfSigned('localhost'), (request, response) => {
    // Node's HTTP/2 gives what HTTP/1 gives to those who only read a request and write an answer.
    answer(request as unknown as IncomingMessage, response as unknown as ServerResponse & { req: IncomingMessage });
  });
  const sessions = new Set<Http2Session>();
  server.on('session', (session) => sessions.add(session));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const session of sessions) session.destroy();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `https://localhost:${port}${base}`, close };
}
