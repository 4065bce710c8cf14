import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { serveStatic } from '../../scripts/lib/static-server.ts';
import { BUILT_FOLDERS } from '../../src/collections/taken-addresses.ts';
import { type BuiltPage, buildFolder, builtPage, builtPages, fixtureSite, redirectPages, words } from './built-site.ts';
import { POLICY_FIRST } from './every-page.ts';
import { BASE as base, type SharedSite, siteUnderPath } from './shared-sites.ts';
import { LONGEST_WAIT } from './longest-wait.ts';

let site: SharedSite;
const GUIDE = '/huong-dan/mo-gian-hang/';
const POST = '/bai-viet/chon-ten-gian-hang/';
/** The address of each redirect page with the one it leads to. */
const LEADS = [
  ['/2021/08/mo-gian-hang.html', GUIDE],
  ['/huong-dan/mo-cua-hang/', GUIDE],
  ['/p/chon-ten/', POST],
  ['/tên hay/gian hàng.html', POST],
] as const;
/** What the parser gives of a line. */
interface Rule {
  from: string;
  to: string;
  status: number;
}

let redirects: Map<string, BuiltPage>;

beforeAll(async () => {
  site = await siteUnderPath();
  redirects = redirectPages(site.outDir);
});

test('a page stands at each old address, and at none of a draft', () => {
  expect([...redirects.keys()]).toEqual(LEADS.map(([from]) => from));
  expect(existsSync(join(site.outDir, '2021/08/mo-gian-hang.html'))).toBe(true);
});

describe.each(LEADS)('the page at %s', (from, to) => {
  const page = (): Document => builtPage(redirects, from).document;
  const path = `${base}${to.slice(1)}`;

  test('sends the reader on at once, under the base path, and has a link as well', () => {
    expect(page().querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${path}`);
    expect(page().querySelector('a')?.getAttribute('href')).toBe(path);
    expect(words(page().querySelector('a'))).toBe(
      words(builtPage(builtPages(site.outDir), to).document.querySelector('h1')),
    );
    expect(page().documentElement.getAttribute('lang')).toBe('vi');
  });

  test('names the address that counts, and lets it be read', () => {
    const canonical = page().querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(`https://vi-du.example${path}`);
    expect(page().querySelector('meta[name=robots]')).toBeNull();
  });

  test('may load nothing', () => {
    expect(builtPage(redirects, from).html).toMatch(POLICY_FIRST);
    const policy = page().querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; base-uri 'none'; form-action 'none'");
  });

  test('is valid HTML and runs nothing', async () => {
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      builtPage(redirects, from).html,
    );
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
    expect(page().querySelector('script')).toBeNull();
  });
});

test('a host that reads _redirects is told the same', async () => {
  const { redirects: rules, errors } = await parseAllRedirects({
    redirectsFiles: [join(site.outDir, '_redirects')],
    configRedirects: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  const path = (address: string): string => `${base}${address.slice(1)}`;
  const found = (rules as Rule[]).map(({ from, to, status }) => [decodeURI(from), to, status]);
  expect(found).toEqual([
    [path('/2021/08/mo-gian-hang.html'), path(GUIDE), 301],
    [path('/huong-dan/mo-cua-hang/'), path(GUIDE), 301],
    [path('/p/chon-ten'), path(POST), 301],
    [path('/tên hay/gian hàng.html'), path(POST), 301],
  ]);
  const lines = readFileSync(join(site.outDir, '_redirects'), 'utf8').split('\n');
  for (const line of lines.filter((one) => one.startsWith('/')))
    expect(line).toMatch(/^[\x21-\x7e]+ [\x21-\x7e]+ 301$/);
});

/** A page without what its script is told of former paths: readers' ticks may be kept under them. */
function withoutFormer(html: string): string {
  return html.replace(/ data-former="[^"]*"/, '');
}

test('a guide tells its script where readers may have ticked its steps before it was renamed', () => {
  const html = readFileSync(join(site.outDir, GUIDE.slice(1), 'index.html'), 'utf8');
  expect(html).toContain(` data-former="${base}huong-dan/mo-cua-hang/"`);
});

test('neither a list nor search nor the sitemap knows an old address', () => {
  const files = globSync('**/*.{html,xml,txt,json,md}', { cwd: site.outDir, withFileTypes: true });
  const knowing = files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) =>
      /mo-cua-hang|mo-gian-hang\.html|p\/chon-ten|chua-dang/.test(withoutFormer(readFileSync(path, 'utf8'))),
    );
  expect(files.length).toBeGreaterThan(20);
  expect(knowing).toEqual([]);
});

test('every folder of the site that is made by the build alone is closed to old addresses', () => {
  const folders = readdirSync(site.outDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pageFolders = ['bai-viet', 'chu-de', 'huong-dan', 'tac-gia', 'tim-kiem', 'viet-bai', 'licenses'];
  const oldOnes = LEADS.map(([from]) => from.split('/')[1]);
  const rest = folders.map(({ name }) => name).filter((name) => ![...pageFolders, ...oldOnes].includes(name));
  expect(rest.sort()).toEqual([...BUILT_FOLDERS].sort());
});

test('a reader who follows an old address arrives at the page, also with the query of the old blog', async () => {
  const server = await serveStatic({ dir: site.outDir, base, port: 0 });
  await using browser = await launchChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  const asked = [
    '2021/08/mo-gian-hang.html?m=1',
    'huong-dan/mo-cua-hang/',
    'p/chon-ten',
    't%C3%AAn%20hay/gian%20h%C3%A0ng.html',
  ];
  const arrived: string[] = [];
  for (const address of asked) {
    await page.goto(server.url + address);
    await page.waitForURL(/(?:mo|chon-ten)-gian-hang\/$/);
    arrived.push(new URL(page.url()).pathname);
    expect(await page.locator('h1').count()).toBe(1);
  }
  const path = (address: string): string => `${base}${address.slice(1)}`;
  expect(arrived).toEqual([path(GUIDE), path(GUIDE), path(POST), path(POST)]);
  await server.close();
});

describe('the build stops where', () => {
  const head = (path: string, aliases: string): void => {
    const text = readFileSync(path, 'utf8').replace(/^aliases:.*\n(?: {2}- .*\n)*/m, '');
    writeFileSync(path, text.replace(/^publishedAt:.*\n/m, `$&aliases: ${aliases}\n`));
  };

  test.each([
    ['two pages have one old address', '[/p/chon-ten]', 'Địa chỉ cũ “/p/chon-ten” cũng là của bài “'],
    [
      'an old address lies over a page',
      `[${POST}]`,
      `Địa chỉ cũ “${POST}” đang là địa chỉ của bài “Chọn tên gian hàng”`,
    ],
  ])('%s, and says where', async (_, aliases, message) => {
    const { dir, remove } = fixtureSite();
    onTestFinished(remove);
    head(join(dir, 'posts/chup-anh-hang/index.mdx'), aliases);
    const { ok, output } = await buildFolder(dir);
    expect(ok).toBe(false);
    expect(output).toContain(message);
    expect(output).toContain('posts/chup-anh-hang/index.mdx:6:11');
    expect(output).toMatch(/chon-ten-gian-hang\/index\.mdx/);
  });
});
