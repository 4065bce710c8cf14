import { createServer, type AddressInfo } from 'node:net';
import { launchChromium } from '../lib/chromium.ts';
import { type Audit, audit } from './audit.ts';
import { compressedCopy } from './compressed-copy.ts';
import { serveAsHost } from './host.ts';
import { median } from './median.ts';
import { auditedPages } from './pages.ts';

/** A port nothing listens on: Chromium has to be told one, because it cannot be asked which it took. */
async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function auditPage(url: string, port: number, runs: number): Promise<Audit> {
  const audits: [Audit, ...Audit[]] = [await audit(url, port)];
  while (audits.length < runs) audits.push(await audit(url, port));
  return median(audits);
}

/**
 * Serves a built site as a host does, and lets Lighthouse look at its pages in the tests' Chromium.
 * @param runs how often a page is looked at, at least 1. @param onPage is told which page is next.
 * @returns the median look at each page, by its address from the root.
 */
export async function auditSite(
  outDir: string,
  base: string,
  runs: number,
  onPage: (address: string) => void,
): Promise<Map<string, Audit>> {
  await using opened = new AsyncDisposableStack();
  const { dir } = opened.use(compressedCopy(outDir));
  const server = await serveAsHost(dir, base);
  opened.defer(() => server.close());
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`, '--ignore-certificate-errors']);
  opened.defer(() => browser.close());
  const audits = new Map<string, Audit>();
  for (const page of auditedPages(outDir)) {
    onPage(`/${page}`);
    audits.set(`/${page}`, await auditPage(`${server.url}${page}`, port, runs));
  }
  return audits;
}
