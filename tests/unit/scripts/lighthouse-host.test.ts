import { connect } from 'node:http2';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressedCopy } from '../../../scripts/lighthouse/compressed-copy.ts';
import { serveAsHost } from '../../../scripts/lighthouse/host.ts';
import { folderOf } from '../content-folder.ts';

/** Asks a host of this machine over HTTP/2. */
async function get(url: string): Promise<{ encoding: unknown; body: Buffer }> {
  const { origin, pathname } = new URL(url);
  const session = connect(origin, { rejectUnauthorized: false });
  const request = session.request({ ':path': pathname, 'accept-encoding': 'br' });
  const headers = Promise.withResolvers<unknown>();
  // The request tells of it too.
  session.on('error', () => {});
  request.on('response', (answer) => headers.resolve(answer['content-encoding']));
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  session.close();
  return { encoding: await headers.promise, body: Buffer.concat(parts) };
}

test('pages are sent over HTTP/2 as Brotli, below their base path, until the host is closed', async () => {
  using copy = compressedCopy(folderOf({ 'a/index.html': '<p>Chào</p>' }));
  const host = await serveAsHost(copy.dir, '/blog/');
  const { encoding, body } = await get(`${host.url}a/`);
  expect(encoding).toBe('br');
  expect(brotliDecompressSync(body).toString()).toBe('<p>Chào</p>');
  await host.close();
  await expect(get(host.url)).rejects.toThrow();
});
