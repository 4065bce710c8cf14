import { createServer, type Server } from 'node:http';
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
  return { url: await open(server), told };
}

/** Starts one that leads on to another address. */
export async function leading(status: number, location: string): Promise<Pick<Service, 'url'>> {
  const server = createServer((_request, response) => void response.writeHead(status, { location }).end());
  return { url: await open(server) };
}

/** Opens a server on this machine until the test ends; gives its address. */
async function open(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`;
}
