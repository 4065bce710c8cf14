import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import type { AstroIntegration, HookParameters } from 'astro';

/** What a server of this machine says to a name that is not its own, in one line. */
export const STRANGE_HOST =
  'Máy chủ này không trả lời tên miền lạ. Bạn mở trang bằng đúng địa chỉ mà lệnh đã in ra, ví dụ http://localhost:4321/.';

/** What is said of an address that is not to be read: a broken percent code, a NUL. */
export const UNREADABLE = 'Máy chủ không đọc được địa chỉ này. Bạn xem lại phần sau tên máy, nhất là các mã %.';

/** What is said to who would change something. */
export const READ_ONLY = 'Trang này chỉ để xem: máy chủ chỉ nhận GET và HEAD.';

const NO_EDITOR = 'Chỉ trang đang mở trên chính máy này mới được mở tệp trong trình soạn thảo.';

/** What the development server is asked with: browsers ask by OPTIONS whether another site's script may read. */
const METHODS: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a Host header can be of a server of this machine: an IP address or `localhost`. Any other name may be one that
 * a stranger's DNS leads here, so that their page could read the answers as its own (DNS rebinding).
 * @param host undefined where a program sends none; browsers always do.
 */
export function isOwnHost(host: string | undefined): boolean {
  if (host === undefined) return true;
  const name = /^[\w.:[\]-]+$/.test(host) ? URL.parse(`http://${host}`)?.hostname : undefined;
  return name !== undefined && (/(?:^|\.)localhost$/.test(name) || isIP(name.replace(/^\[|\]$/g, '')) > 0);
}

/**
 * Whether an address is the one by which Vite opens a file in the author's editor. Vite takes it in any letter case, with
 * anything behind it.
 */
function opensEditor(url: string | undefined): boolean {
  return /__open-in-editor/i.test(url?.split('?')[0] ?? '');
}

/**
 * Whether a script of our own page on this machine asks: the "open" of Vite's error message. An image, a frame, a link or
 * another site's script does not pass, nor does a machine of the network (`--host`), which can send any header.
 */
function isOwnScript({ headers, socket }: IncomingMessage): boolean {
  const isHere = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  return isHere && headers['sec-fetch-site'] === 'same-origin' && headers['sec-fetch-dest'] === 'empty';
}

function isReadable(url: string | undefined): boolean {
  try {
    return !decodeURI(url?.split('?')[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}

/** The status and line with which the development server refuses a request; undefined where it answers. */
function refusal(request: IncomingMessage): [status: number, line: string] | undefined {
  if (!isOwnHost(request.headers.host)) return [403, STRANGE_HOST];
  if (!METHODS.has(request.method)) return [405, READ_ONLY];
  if (!isReadable(request.url)) return [400, UNREADABLE];
  return opensEditor(request.url) && !isOwnScript(request) ? [403, NO_EDITOR] : undefined;
}

/**
 * Whether Vite's file server (sirv) reads a Range header rightly. It takes `0-0` and `-5` for something else, and fails
 * where the end comes before the start; without the header it sends the whole file, which is right for any.
 */
function isSafeRange(range: string): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return first !== undefined && (last === '' || (Number(last) > 0 && Number(first) <= Number(last)));
}

/** Answers with a line of text for a person. */
export function sayLine(response: ServerResponse, status: number, line: string): void {
  const body = Buffer.from(`${line}\n`);
  if (status === 405) response.setHeader('allow', 'GET, HEAD');
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length });
  response.end(body);
}

function guard(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (request.headers.range && !isSafeRange(request.headers.range)) delete request.headers.range;
  const refused = refusal(request);
  if (refused) sayLine(response, ...refused);
  else next();
}

/**
 * While writing: lets no other page, and no other machine, do something in the author's name, and says in Vietnamese what
 * Vite and Astro would say in English, or with a stack trace.
 */
export function guardLocalRequests(): AstroIntegration {
  const plugin = {
    name: 'guard-local-requests',
    enforce: 'post' as const,
    // By default Vite shows all of the project to whoever may ask: with --host the articles' sources and pictures that are
    // still to be redacted, to every machine of the network.
    config: () => ({ server: { fs: { allow: ['src', 'public', 'node_modules'] } } }),
    // Astro puts its own in front when all others are in place; this comes before those, too.
    configureServer:
      ({ middlewares }: HookParameters<'astro:server:setup'>['server']) =>
      () => {
        middlewares.stack.unshift({ route: '', handle: guard });
      },
  };
  return {
    name: 'guard-local-requests',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
