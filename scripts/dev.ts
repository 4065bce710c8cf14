import { spawn } from 'node:child_process';
import { checkFolder } from '../src/collections/check.ts';
import { contentPlace } from '../src/collections/content-dir.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { childEnvironment, packageFile } from './lib/child.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';

helpIfAsked(`
Mở trang để viết: sửa bài là thấy ngay, cả bài nháp.

  npm run dev
  CONTENT_DIR=../bai-cua-toi npm run dev      viết trong một thư mục nội dung khác
  PORT=8080 npm run dev                       chọn cổng khác
`);

const { findings } = checkFolder(contentPlace(root).dir);
if (findings.length) process.stderr.write(`${formatFindings(findings)}\n\n`);
const port = process.env['PORT'] ? ['--port', process.env['PORT']] : [];
const args = [packageFile('astro', 'bin', 'astro.mjs'), 'dev', ...port, ...process.argv.slice(2)];
const server = spawn(process.execPath, args, {
  cwd: root,
  env: { ...childEnvironment(), NO_COLOR: undefined },
  stdio: 'inherit',
});
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopping = true;
    server.kill(signal);
  });
}
server.on('close', (code) => {
  process.exitCode = code ?? (stopping ? 0 : 1);
});
