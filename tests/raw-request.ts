import { connect } from 'node:net';

/** What a server answered, as it went over the wire. */
export interface RawAnswer {
  /** 0 where the connection was closed without an answer. */
  status: number;
  /** By name in small letters. */
  headers: ReadonlyMap<string, string>;
  body: string;
}

function readAnswer(text: string): RawAnswer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const headers = new Map(
    fields.map((field) => {
      const [name = '', ...value] = field.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
  return { status: Number(line.split(' ')[1] ?? 0), headers, body: body.join('\r\n\r\n') };
}

/**
 * Sends text to a server as it stands, which no client of HTTP would, and reads until the server closes the connection.
 * @param text the whole request.
 */
export function sendRaw(url: string, text: string): Promise<RawAnswer> {
  const { promise, resolve } = Promise.withResolvers<RawAnswer>();
  const parts: Buffer[] = [];
  const socket = connect(Number(new URL(url).port), 'localhost', () => socket.write(text));
  socket.on('data', (part) => parts.push(part));
  // Cut off by the server is an answer too.
  socket.on('error', () => undefined);
  socket.on('close', () => resolve(readAnswer(Buffer.concat(parts).toString())));
  return promise;
}

/** A request as text, after which the server closes the connection. @param headers `Name: value`; Host is there already. */
export function rawRequest(target: string, headers: readonly string[] = [], method = 'GET'): string {
  const hosts = headers.some((header) => /^host:/i.test(header)) ? [] : ['Host: localhost'];
  return [`${method} ${target} HTTP/1.1`, ...hosts, ...headers, 'Connection: close', '', ''].join('\r\n');
}
