import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What the service was told in one message. */
export interface Told {
  method: string | undefined;
  contentType: string | undefined;
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

/** A stand-in for IndexNow on this machine, gone with the test. */
export interface Service {
  url: string;
  told: Told[];
}

/** Starts it. @param statuses it answers with, one a message; the last goes on. */
export async function service(...statuses: readonly number[]): Promise<Service> {
  const told: Told[] = [];
  const server = createServer(async (request, response) => {
    const { method, headers } = request;
    told.push({ method, contentType: headers['content-type'], ...JSON.parse(await text(request)) });
    response.writeHead(statuses[told.length - 1] ?? statuses.at(-1) ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`, told };
}
