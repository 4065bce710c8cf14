import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { serveStatic } from '../../scripts/lib/static-server.ts';
import { type BuiltPage, builtPage, builtPages } from './built-site.ts';
import { expectLinksToHold, expectStrictPolicy } from './every-page.ts';
import { BASE as base, type SharedSite, siteUnderPath } from './shared-sites.ts';
import { LONGEST_WAIT } from './longest-wait.ts';

let site: SharedSite;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  site = await siteUnderPath();
  pages = builtPages(site.outDir);
});

test('a site under a path names every page, file and picture under that path', () => {
  for (const page of pages.values()) {
    expectLinksToHold(page, { pages, outDir: site.outDir, base });
    expectStrictPolicy(page);
  }
});

test('its canonical addresses and its sitemap have the path', () => {
  const guide = builtPage(pages, '/huong-dan/mo-gian-hang/').document;
  const address = `https://vi-du.example${base}huong-dan/mo-gian-hang/`;
  expect(guide.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
  expect(readFileSync(join(site.outDir, 'sitemap.xml'), 'utf8')).toContain(`<loc>${address}</loc>`);
  expect(existsSync(join(site.outDir, 'pagefind', 'pagefind.js'))).toBe(true);
});

test('it is served under that path, with its own page for what is not there', async () => {
  const server = await serveStatic({ dir: site.outDir, base, port: 0 });
  const get = async (path: string) => (await fetch(new URL(path, server.url))).status;
  expect(await get(`${base}huong-dan/mo-gian-hang/`)).toBe(200);
  expect(await get(`${base}khong-co/`)).toBe(404);
  expect(await get('/huong-dan/mo-gian-hang/')).toBe(404);
  await server.close();
});

test('search works under that path: its results, pictures and parts', async () => {
  const server = await serveStatic({ dir: site.outDir, base, port: 0 });
  await using browser = await launchChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  const missing: string[] = [];
  page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
  await page.goto(`${server.url}tim-kiem/?q=gian+hang`);
  await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
  const first = page.locator('.result a').first();
  expect(await first.getAttribute('href')).toMatch(new RegExp(`^${base}(?:huong-dan|bai-viet)/`));
  await first.click();
  await page.waitForURL(/(?:huong-dan|bai-viet)/);
  expect(missing).toEqual([]);
  await server.close();
});
