import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import send, { type SendResult } from '@fastify/send';
import { READ_ONLY, sayLine, UNREADABLE } from '../../src/local-requests.ts';

/** What is said where no file is sent, by status, in one line for a person. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: UNREADABLE,
  405: READ_ONLY,
  412: 'Tệp này đã thay đổi so với bản mà trình duyệt đang giữ.',
  416: 'Tệp này không có đoạn được hỏi.',
  500: 'Máy chủ không đọc được tệp này.',
};

function refuse(response: ServerResponse, status: number): void {
  sayLine(response, status, REFUSALS[status] ?? String(status));
}

/** Sends the rest of an answer; whoever went away meanwhile, and a file that did, end this answer alone. */
async function pour(from: NodeJS.ReadableStream, response: ServerResponse): Promise<void> {
  await pipeline(from, response).catch(() => response.destroy());
}

async function notFound(dir: string, response: ServerResponse): Promise<void> {
  const page = createReadStream(join(dir, '404.html'));
  const { promise, resolve } = Promise.withResolvers<boolean>();
  page.on('open', () => resolve(true)).on('error', () => resolve(false));
  if (!(await promise)) return sayLine(response, 404, 'Không có trang này.');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  await pour(page, response);
}

/**
 * The path of a request's target, encoded, and its query: `/a/?m=1`, also of a whole address, as proxies are asked.
 * Undefined where it is none.
 */
function targetOf(request: IncomingMessage): { path: string; query: string } | undefined {
  const target = request.url?.replace(/^https?:\/\/[^/?]*/i, '') || '/';
  const [, path, query = ''] = /^(\/[^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  // Two slashes in front would name another host where they are sent on; browsers take `\` for a slash.
  return path === undefined ? undefined : { path: path.replace(/^[/\\]+/, '/'), query };
}

/** Takes the base path off a path; undefined where it is outside of the site. */
function insideBase(path: string, base: string): string | undefined {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}

/**
 * A Range header as it is understood (RFC 9110, 14.1.2): both ends written out, or one that no file has where the range
 * is not in the file or no range at all. Undefined where the whole file is sent: none asked for, several, another unit.
 * @param size of the file, in bytes.
 */
function exactRange(header: string | undefined, size: number): string | undefined {
  if (!header || !/^\s*bytes\s*=/i.test(header) || header.includes(',')) return undefined;
  const [, first, last, suffix] = /^\s*bytes\s*=\s*(?:(\d+)-(\d*)|-(\d+))\s*$/i.exec(header) ?? [];
  const start = suffix === undefined ? Number(first) : Math.max(0, size - Number(suffix));
  const end = Math.min(last ? Number(last) : size - 1, size - 1);
  return start <= end ? `bytes=${start}-${end}` : `bytes=${size}-`;
}

/** Whether a range is asked for as one may be: by GET, and not on condition of an ETag like ours, which is a weak one. */
function mayHaveRange({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && !headers['if-range']?.includes('"');
}

/** Puts in order what the library reads of a request wrongly: it refuses a suffix longer than the file. */
function settleRange(request: IncomingMessage, size: number): void {
  const range = mayHaveRange(request) ? exactRange(request.headers.range, size) : undefined;
  if (range === undefined) delete request.headers.range;
  else request.headers.range = range;
}

/** Names that hosts show though they begin with a dot; written in any other way, a path may lead out of this folder. */
const WELL_KNOWN = /^\/\.well-known(?:\/[\w-][\w.-]*)+$/;

/** The file of a path, or why there is none. @param ending of the file's name behind the one that is asked for. */
function find(request: IncomingMessage, path: string, root: string, ending = ''): Promise<SendResult> {
  return send(request, path.endsWith('/') ? path : path + ending, {
    root,
    index: [`index.html${ending}`],
    extensions: [`html${ending}`],
    dotfiles: WELL_KNOWN.test(path) ? 'allow' : 'ignore',
    onFile: (_, { size }) => settleRange(request, size),
  });
}

/** The Brotli file beside a file, as that file. */
async function findBrotli(request: IncomingMessage, path: string, root: string): Promise<SendResult | undefined> {
  if (!/\bbr\b/.test(String(request.headers['accept-encoding']))) return undefined;
  const result = await find(request, path, root, '.br');
  if (result.type !== 'file') return undefined;
  const type = send.mime.getType(result.metadata.path.replace(/\.br$/, '')) ?? '';
  const charset = send.isUtf8MimeType(type) ? '; charset=utf-8' : '';
  Object.assign(result.headers, { 'Content-Type': type + charset, 'Content-Encoding': 'br' });
  return result;
}

/** Where files are served from. */
interface Served {
  dir: string;
  /** `/` or `/ten/`. */
  base: string;
  /** Whether `x.br` is sent for `x` where it stands beside it. */
  brotli: boolean;
}

/** Sends what was found, or says in a line why nothing is sent. */
async function sendFound(result: SendResult, response: ServerResponse): Promise<void> {
  if (result.type === 'error') {
    const range = result.headers['Content-Range'];
    if (range) response.setHeader('content-range', range);
    return refuse(response, result.statusCode);
  }
  response.writeHead(result.statusCode, result.headers);
  await pour(result.stream, response);
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const { dir, base, brotli } = served;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const target = targetOf(request);
  if (!target) return refuse(response, 400);
  const path = insideBase(target.path, base);
  if (path === undefined) return notFound(dir, response);
  const result = (brotli && (await findBrotli(request, path, dir))) || (await find(request, path, dir));
  // What lies outside of the folder is not there, for those who ask.
  if (result.statusCode === 404 || result.statusCode === 403) return notFound(dir, response);
  if (result.type !== 'directory') return sendFound(result, response);
  response.writeHead(301, { location: `${target.path}/${target.query}` }).end();
}

/** Answers requests for a built site as a plain static host would: index pages, 404.html, base path. It never throws. */
export function staticHandler(dir: string, base: string, brotli: boolean): RequestListener {
  return (request, response) => {
    answer(request, response, { dir, base, brotli }).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}
