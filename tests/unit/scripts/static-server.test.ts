import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveStatic } from '../../../scripts/lib/static-server.ts';
import { type RawAnswer, rawRequest, sendRaw } from '../../raw-request.ts';
import { folderOf } from '../content-folder.ts';

const SITE = {
  'index.html': 'trang chủ',
  '404.html': 'không có',
  'so.txt': '0123456789',
  'rong.txt': '',
  'bài/a b.txt': 'chữ',
  'huong-dan/index.html': 'hướng dẫn',
  '.well-known/security.txt': 'liên hệ',
  '.env': 'kín',
  'mot.html': 'một',
};

/** Serves a small site for one test. */
async function served(base = '/'): Promise<{ url: string; dir: string }> {
  const dir = folderOf({ 'dist/x': '', ...Object.fromEntries(Object.entries(SITE).map(([k, v]) => [`dist/${k}`, v])) });
  const server = await serveStatic({ dir: join(dir, 'dist'), base, port: 0 });
  onTestFinished(() => server.close());
  return { url: server.url, dir };
}

/** What a server still says after whatever happened to it. */
async function isUp(url: string): Promise<boolean> {
  return (await fetch(url)).status === 200;
}

test('a port that is taken is left to whom it belongs, and the next is tried', async () => {
  const first = await serveStatic({ dir: folderOf({ 'index.html': 'một' }), base: '/', port: 0 });
  onTestFinished(() => first.close());
  const port = Number(new URL(first.url).port);
  const second = await serveStatic({ dir: folderOf({ 'index.html': 'hai' }), base: '/', port });
  onTestFinished(() => second.close());
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  expect(await (await fetch(first.url)).text()).toBe('một');
  expect(await (await fetch(second.url)).text()).toBe('hai');
});

describe('a part of a file', () => {
  const part = async (range: string, more: readonly string[] = [], target = '/so.txt', method = 'GET') => {
    const { url } = await served();
    const { status, headers, body } = await sendRaw(url, rawRequest(target, [`Range: ${range}`, ...more], method));
    expect(await isUp(url)).toBe(true);
    const length = headers.get('content-length');
    return [status, headers.get('content-range'), status === 416 ? '' : body, status === 416 ? '' : length];
  };

  test.each([
    ['bytes=0-0', 'bytes 0-0/10', '0'],
    ['bytes=2-4', 'bytes 2-4/10', '234'],
    ['bytes=2-', 'bytes 2-9/10', '23456789'],
    ['bytes=0-', 'bytes 0-9/10', '0123456789'],
    ['bytes=9-99999', 'bytes 9-9/10', '9'],
    ['bytes=-5', 'bytes 5-9/10', '56789'],
    ['bytes=-10', 'bytes 0-9/10', '0123456789'],
    ['bytes=-99999', 'bytes 0-9/10', '0123456789'],
    ['Bytes = 1-2', 'bytes 1-2/10', '12'],
  ])('is sent for %s', async (range, contentRange, body) => {
    expect(await part(range)).toEqual([206, contentRange, body, String(body.length)]);
  });

  test.each(['bytes=9-1', 'bytes=10-', 'bytes=99999-', 'bytes=-0', 'bytes=abc', 'bytes=', 'bytes=-', 'bytes=5'])(
    'that is none is refused with the length of the file: %s',
    async (range) => expect(await part(range)).toEqual([416, 'bytes */10', '', '']),
  );

  test.each([`bytes=${'9'.repeat(400)}-`, 'bytes=0x1-0x3', 'bytes=1.5-3', 'bytes=--5', 'bytes=1-2-3'])(
    'written in no way that HTTP knows is refused: %s',
    async (range) => expect(await part(range)).toEqual([416, 'bytes */10', '', '']),
  );

  test('of an empty file is none', async () => {
    expect(await part('bytes=0-', [], '/rong.txt')).toEqual([416, 'bytes */0', '', '']);
    expect(await part('bytes=-5', [], '/rong.txt')).toEqual([416, 'bytes */0', '', '']);
  });

  test.each(['bytes=0-1,4-5', `bytes=${'0-1,'.repeat(500)}0-1`, 'items=0-1', 'abc'])(
    'in several pieces or another unit is the whole file: %s',
    async (range) => expect(await part(range)).toEqual([200, undefined, '0123456789', '10']),
  );

  test('is for GET alone, and there is none of a page that is not there', async () => {
    expect(await part('bytes=0-1', [], '/so.txt', 'HEAD')).toEqual([200, undefined, '', '10']);
    expect((await part('bytes=0-1', [], '/khong-co'))[0]).toBe(404);
    expect((await part('bytes=0-1', [], '/khong-co'))[2]).toContain('không có');
  });

  test('is sent on condition only where the file is surely the same', async () => {
    const { url } = await served();
    const known = (await fetch(`${url}so.txt`)).headers;
    const ask = async (condition: string): Promise<number> =>
      (await sendRaw(url, rawRequest('/so.txt', ['Range: bytes=0-1', `If-Range: ${condition}`]))).status;
    expect(await ask(known.get('last-modified') ?? '')).toBe(206);
    expect(await ask('Tue, 01 Jan 2008 00:00:00 GMT')).toBe(200);
    // A weak ETag says that the meaning is the same, not the bytes.
    expect(await ask(known.get('etag') ?? '')).toBe(200);
    expect(await ask('"khac"')).toBe(200);
    expect(await ask('linh tinh')).toBe(200);
  });
});

test('a file that a browser has is not sent again', async () => {
  const { url } = await served();
  const etag = (await fetch(`${url}so.txt`)).headers.get('etag') ?? '';
  const ask = async (header: string): Promise<RawAnswer> => sendRaw(url, rawRequest('/so.txt', [header]));
  expect(await ask(`If-None-Match: ${etag}`)).toMatchObject({ status: 304, body: '' });
  expect(await ask('If-None-Match: "khac"')).toMatchObject({ status: 200 });
  expect(await ask('If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT')).toMatchObject({ status: 304 });
  expect(await ask('If-Modified-Since: hôm qua')).toMatchObject({ status: 200 });
  expect(await ask('If-Match: "khac"')).toMatchObject({ status: 412 });
});

describe('an address', () => {
  const asked = async (target: string): Promise<RawAnswer> => {
    const { url } = await served();
    const answer = await sendRaw(url, rawRequest(target));
    expect(await isUp(url)).toBe(true);
    return answer;
  };

  test.each([
    ['/', 'trang chủ'],
    ['/?m=1', 'trang chủ'],
    ['/huong-dan/', 'hướng dẫn'],
    ['/mot', 'một'],
    ['/mot.html', 'một'],
    ['/b%C3%A0i/a%20b.txt', 'chữ'],
    ['/.well-known/security.txt', 'liên hệ'],
    ['//so.txt', '0123456789'],
    ['http://localhost/so.txt', '0123456789'],
    ['http://localhost', 'trang chủ'],
  ])('finds its file: %s', async (target, body) => expect(await asked(target)).toMatchObject({ status: 200, body }));

  test.each(['/%zz', '/%', '/%00', '/a%00.html', '/%ff', '/%c3%28', 'so.txt', 'ftp://localhost/so.txt', '?a', '*'])(
    'that cannot be read is told in a line: %s',
    async (target) => {
      const { status, headers, body } = await asked(target);
      expect(status).toBe(400);
      // Node itself refuses what is no target of HTTP, without a word.
      if (body) expect(body).toMatch(/^Máy chủ không đọc được địa chỉ này\. [^\n]+\n$/);
      if (body) expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    },
  );

  test.each([
    '/../x',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/x',
    '/..\\..\\x',
    '/..%5c..%5cx',
    '/.env',
    '/%2eenv',
    '/.well-known/../.env',
    '/.well-known/%2e%2e/.env',
    '/so.txt/',
    '/so.txt/x',
    `/${'a'.repeat(5000)}`,
    `/${'a/'.repeat(3000)}`,
    '/khong-co?x=%zz',
  ])('out of the site, or of no file, is told by the page for that: %s', async (target) => {
    expect(await asked(target)).toMatchObject({ status: 404 });
    expect((await asked(target)).body).toContain('không có');
  });

  test.each([
    ['/huong-dan', '/huong-dan/'],
    ['/huong-dan?m=1', '/huong-dan/?m=1'],
    ['//huong-dan', '/huong-dan/'],
    ['/\\huong-dan/../huong-dan', '/huong-dan/../huong-dan/'],
    ['http://nguoi-la.example/huong-dan', '/huong-dan/'],
  ])('of a folder is sent on to the one with a slash, never to another host: %s', async (target, to) => {
    const { status, headers } = await asked(target);
    expect([status, headers.get('location')]).toEqual([301, to]);
  });

  test('below another base path is not of the site', async () => {
    const { url } = await served('/ten/');
    expect((await sendRaw(url, rawRequest('/so.txt'))).status).toBe(404);
    expect((await sendRaw(url, rawRequest('/ten/so.txt'))).body).toBe('0123456789');
    expect((await sendRaw(url, rawRequest('/ten/huong-dan'))).headers.get('location')).toBe('/ten/huong-dan/');
    expect((await sendRaw(url, rawRequest('/ten/../so.txt'))).status).toBe(404);
  });
});

describe('a request', () => {
  test.each(['TRACE', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])(
    'that would do something is refused in a line: %s',
    async (method) => {
      const { url } = await served();
      const { status, headers, body } = await sendRaw(url, rawRequest('/', ['Content-Length: 0'], method));
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(body).toBe('Trang này chỉ để xem: máy chủ chỉ nhận GET và HEAD.\n');
      expect(await isUp(url)).toBe(true);
    },
  );

  test.each([
    'CONNECT so.txt:443 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'hú hú\r\n\r\n',
    '\0\0\0\0\r\n\r\n',
    `GET /${'a'.repeat(200_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`,
    'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: gì cũng được\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: upgrade, close\r\n\r\n',
  ])('that is none of HTTP ends itself alone: %j', async (text) => {
    const { url } = await served();
    await sendRaw(url, text);
    expect(await isUp(url)).toBe(true);
  });

  test.each([
    'nguoi-la.example',
    'localhost.nguoi-la.example',
    '127.0.0.1.nguoi-la.example',
    'nguoi-la',
    'a@localhost',
    '',
  ])('by a name that is not of this machine is refused in a line: %s', async (host) => {
    const { url } = await served();
    const { status, body } = await sendRaw(url, rawRequest('/so.txt', [`Host: ${host}`]));
    expect(status).toBe(403);
    expect(body).toContain('http://localhost:4321/');
  });

  test.each(['localhost:4321', 'LOCALHOST', 'blog.localhost', '127.0.0.1:4321', '[::1]:4321'])(
    'by a name of this machine is answered: %s',
    async (host) => {
      const { url } = await served();
      expect((await sendRaw(url, rawRequest('/so.txt', [`Host: ${host}`]))).status).toBe(200);
    },
  );

  test('of somebody who goes away ends itself alone', async () => {
    const { url } = await served();
    const port = Number(new URL(url).port);
    for (const text of ['GET / HT', rawRequest('/so.txt'), rawRequest('/so.txt').repeat(200)]) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const socket = connect(port, '127.0.0.1', () => socket.write(text, () => socket.destroy()));
      socket.on('close', () => resolve());
      await promise;
    }
    expect(await isUp(url)).toBe(true);
  });
});

test('a site that is built anew meanwhile is served as it is now', async () => {
  const { url, dir } = await served();
  rmSync(join(dir, 'dist', 'so.txt'));
  expect((await sendRaw(url, rawRequest('/so.txt'))).status).toBe(404);
  rmSync(join(dir, 'dist'), { recursive: true });
  const { status, body } = await sendRaw(url, rawRequest('/'));
  expect([status, body]).toEqual([404, 'Không có trang này.\n']);
});
