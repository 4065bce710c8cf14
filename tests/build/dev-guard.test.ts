import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { rawRequest, sendRaw } from '../raw-request.ts';
import { fixtureSite } from './built-site.ts';
import { DevServer } from './dev-server.ts';

const site = fixtureSite();
const opened = join(site.dir, 'opened');
const file = join(site.dir, 'topics.yaml');
const OPEN = `__open-in-editor?file=${encodeURIComponent(file)}`;
let server: DevServer;

beforeAll(async () => {
  const editor = join(site.dir, 'editor');
  writeFileSync(editor, `#!/bin/sh\necho "$@" >> '${opened}'\n`);
  chmodSync(editor, 0o755);
  server = await DevServer.start(site.dir, 4730, { LAUNCH_EDITOR: editor });
});
afterAll(async () => {
  await server.stop();
  site.remove();
});

/** The headers by which a browser says who asks. */
function fetchMetadata(site: string, mode: string, dest: string): string[] {
  return [`Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`, `Sec-Fetch-Dest: ${dest}`];
}

const ask = (target: string, headers: readonly string[] = [], method = 'GET') =>
  sendRaw(server.url, rawRequest(target, headers, method));

describe('the author’s editor is opened', () => {
  test.each([
    ['a frame of another site', OPEN, fetchMetadata('cross-site', 'navigate', 'iframe')],
    ['an image of another site', OPEN, fetchMetadata('cross-site', 'no-cors', 'image')],
    ['a link of another site', OPEN, fetchMetadata('cross-site', 'navigate', 'document')],
    ['another server of this machine', OPEN, fetchMetadata('same-site', 'cors', 'empty')],
    ['an image of our own page', OPEN, fetchMetadata('same-origin', 'no-cors', 'image')],
    ['a link of our own page', OPEN, fetchMetadata('same-origin', 'navigate', 'document')],
    ['a browser that does not say who asks', OPEN, []],
    [
      'a browser that says only the page',
      OPEN,
      ['Origin: http://nguoi-la.example', 'Referer: http://nguoi-la.example/'],
    ],
    ['an address in capitals', OPEN.toUpperCase(), []],
    ['an address with more behind it', OPEN.replace('?', '/x?'), []],
    ['an address with slashes before it', `/${OPEN}`, []],
  ])('for none: %s', async (_, target, headers) => {
    const { status, body } = await ask(`/${target}`, headers);
    expect(status).toBe(403);
    expect(body).not.toBe('');
    expect(existsSync(opened)).toBe(false);
  });

  test('for Vite’s error message on the page', async () => {
    expect(await ask(`/${OPEN}`, fetchMetadata('same-origin', 'cors', 'empty'))).toMatchObject({ status: 200 });
    await expect.poll(() => existsSync(opened) && readFileSync(opened, 'utf8')).toBe(`${file}\n`);
  });
});

test('a page that a stranger’s name leads here is told nothing', async () => {
  for (const target of ['/', '/chi-muc/manifest.json', '/@vite/client', `/@fs${file}`]) {
    const { status, body } = await ask(target, ['Host: nguoi-la.example']);
    expect([status, body]).toEqual([403, expect.stringContaining('Máy chủ này không trả lời tên miền lạ.')]);
  }
  const upgrade = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];
  const protocol = 'Sec-WebSocket-Protocol: vite-hmr';
  for (const host of ['nguoi-la.example', 'localhost']) {
    const headers = [`Host: ${host}`, 'Origin: http://nguoi-la.example', 'Connection: Upgrade', ...upgrade, protocol];
    expect((await sendRaw(server.url, `GET / HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)).status).toBe(400);
  }
});

test.each([
  ['GET', '/%zz', 400, 'Máy chủ không đọc được địa chỉ này.'],
  ['GET', '/%00', 400, 'Máy chủ không đọc được địa chỉ này.'],
  ['TRACE', '/', 405, 'Trang này chỉ để xem'],
  ['POST', '/', 405, 'Trang này chỉ để xem'],
])(
  'what is no request for a page is refused in a line, and said nowhere else: %s %s',
  async (method, target, status, line) => {
    const before = server.output;
    const answer = await ask(target, ['Content-Length: 0'], method);
    expect(answer).toMatchObject({ status });
    expect(answer.body).toMatch(/^[^\n]+\n$/);
    expect(answer.body).toContain(line);
    expect(server.output).toBe(before);
  },
);

test.each(['bytes=9-1', 'bytes=-5', 'bytes=0-0', 'bytes=abc'])(
  'a part of a file that Vite reads wrongly is answered with the whole: %s',
  async (range) => expect(await ask('/theme.js', [`Range: ${range}`])).toMatchObject({ status: 200 }),
);

test('a part of a file is sent', async () => {
  const { status, headers, body } = await ask('/theme.js', ['Range: bytes=0-4']);
  expect([status, headers.get('content-range')?.replace(/\/.*/, ''), body.length]).toEqual([206, 'bytes 0-4', 5]);
});

test.each(['package.json', 'content/topics.yaml', 'README.md'])(
  'a file that no page needs is not shown: %s',
  async (path) => {
    const whole = pathToFileURL(join(root, path)).pathname;
    for (const target of [`/@fs${whole}`, `/${path}`, `/${path}?raw`, `/@fs${whole}?import&raw`]) {
      expect((await ask(target)).status, target).toBeGreaterThan(400);
    }
  },
);
