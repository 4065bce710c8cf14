import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { REDIRECTS_FILE } from '../document/addresses.ts';
import { addressKey, readOldAddress, servedFile } from '../document/old-address.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { SiteAddress } from '../seo/site-address.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectsFile } from './redirects-file.ts';
import { type Redirect, readRedirects } from './redirects.ts';

/** The check of the content lets no alias lie over a page; what else the build may have put there is never replaced. */
function writePage(outDir: string, redirect: Redirect, place: SiteAddress): void {
  const path = join(outDir, servedFile(redirect.from));
  if (existsSync(path)) {
    throw new Error(
      `Ở địa chỉ cũ “${redirect.from}” của bài “${redirect.title}” đã có một tệp khác. Cách sửa: xóa địa chỉ này khỏi aliases của bài.`,
    );
  }
  makeFolder(dirname(path));
  writeFileSync(path, redirectPage(redirect, place), { flag: 'wx' });
}

/**
 * Writes a page for each redirect into a built site, and the lines of `_redirects` behind those of the owner.
 * @throws Error in Vietnamese where a file is there already.
 */
export function writeRedirects(outDir: string, redirects: readonly Redirect[], place: SiteAddress): void {
  for (const redirect of redirects) writePage(outDir, redirect, place);
  const path = join(outDir, REDIRECTS_FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (redirects.length) writeFileSync(path, redirectsFile(redirects, place.base, before));
}

/** The redirect an address of a request asks for. */
function asked(url: string | undefined, redirects: readonly Redirect[], base: string): Redirect | undefined {
  const read = readOldAddress(url?.startsWith(base) ? `/${url.slice(base.length)}` : '');
  if (!('address' in read)) return undefined;
  const key = addressKey(read.address);
  return redirects.find(({ from }) => addressKey(from) === key);
}

function send(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}

/**
 * Keeps the old addresses of all pages alive: in the built site, and while writing. Not a route of Astro's: those give
 * `ten-bai.html/index.html`, or an endpoint that the development server does not find at `/ten-bai.html`.
 * @param dir absolute path of the content folder.
 */
export function keepOldAddresses(dir: string, place: SiteAddress): AstroIntegration {
  let known: Redirect[] | undefined;
  return {
    name: 'keep-old-addresses',
    hooks: {
      'astro:build:done': ({ dir: outDir }) => writeRedirects(fileURLToPath(outDir), readRedirects(dir), place),
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(dir + sep)) known = undefined;
        });
        server.middlewares.use((request, response, next) => {
          known ??= readRedirects(dir, true);
          const redirect = asked(request.url, known, place.base);
          return redirect ? send(response, redirectPage(redirect, place)) : next();
        });
      },
    },
  };
}
