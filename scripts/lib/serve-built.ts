import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { builtBase } from './built-base.ts';
import { serveStatic } from './static-server.ts';

const DEFAULT_PORT = 4321;

/** Serves a built site and says where; says what to do where there is none, and sets the exit code. */
export async function serveBuilt(outDir: string): Promise<void> {
  if (!existsSync(join(outDir, 'index.html'))) {
    process.stderr.write(`Chưa có trang nào trong ${shownPath(outDir)}/. Cách sửa: chạy npm run build trước.\n`);
    process.exitCode = 1;
    return;
  }
  const port = Number(process.env['PORT'] || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_000) {
    process.stderr.write(
      `PORT=${process.env['PORT']} không phải là số cổng. Cách sửa: chọn một số từ 1024 đến 65000.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const { url } = await serveStatic({ dir: outDir, base: builtBase(outDir), port });
  process.stdout.write(`\nTrang đang chạy ở ${url}\nBấm Ctrl+C để dừng.\n`);
}
