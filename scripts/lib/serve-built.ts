import { statSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { builtBase } from './built-base.ts';
import { serveStatic } from './static-server.ts';
import { FAILED, say } from './text-command.ts';
import { WrongOption } from './text-options.ts';

const DEFAULT_PORT = 4321;

/**
 * The port an author asks for. @param given as it was written. @param name of what it was written in: `PORT`.
 * @throws WrongOption where it is no port, or one that only the system's administrator may take.
 */
export function portOf(given: string, name: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && (port === 0 || (port >= 1024 && port <= 65_000))) return port;
  throw new WrongOption(`${name}=${given} không phải là số cổng dùng được: chọn một số từ 1024 đến 65000.`);
}

/** Serves a built site and says where; says what to do where there is none. @returns the exit code. */
export async function serveBuilt(outDir: string): Promise<number> {
  const port = portOf(process.env['PORT'] || String(DEFAULT_PORT), 'PORT');
  if (!statSync(join(outDir, 'index.html'), { throwIfNoEntry: false })?.isFile()) {
    say(`Chưa có trang nào trong ${shownPath(outDir)}/. Cách sửa: chạy npm run build trước.`, process.stderr);
    return FAILED;
  }
  const { url } = await serveStatic({ dir: outDir, base: builtBase(outDir), port });
  say(`\nTrang đang chạy ở ${url}\nBấm Ctrl+C để dừng.`);
  return 0;
}
