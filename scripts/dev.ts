import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../src/collections/check.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { childEnvironment, endingText, packageFile } from './lib/child.ts';
import { contentFolder } from './lib/content-folder.ts';
import { wrongFolderName } from './lib/folder-names.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { portOf } from './lib/serve-built.ts';
import { say, textCommand } from './lib/text-command.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';

helpIfAsked(`
Mở trang để viết: sửa bài là thấy ngay, cả bài nháp.

  npm run dev
  CONTENT_DIR=../bai-cua-toi npm run dev      viết trong một thư mục nội dung khác
  PORT=8080 npm run dev                       chọn cổng khác, hoặc npm run dev -- --port 8080
  npm run dev -- --open                       mở luôn trình duyệt
  npm run dev -- --host                       máy khác trong cùng mạng cũng xem được, ví dụ điện thoại
`);

const OPTIONS = { port: 'text', host: 'switch', open: 'switch' } as const;

/** What Astro is told. @throws WrongOption where what the author asks for cannot be done. */
function astroOptions(): string[] {
  const { values } = readOptions(process.argv.slice(2), OPTIONS, 0);
  const { PORT } = process.env;
  const port = values['port'] ? portOf(String(values['port']), '--port') : PORT && portOf(PORT, 'PORT');
  const switches = (['host', 'open'] as const).filter((name) => values[name]).map((name) => `--${name}`);
  return [...(port ? ['--port', String(port)] : []), ...switches];
}

/** Runs Astro's server until it ends, or the author ends it. @returns the exit code. */
function serve(options: readonly string[]): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = spawn(process.execPath, [packageFile('astro', 'bin', 'astro.mjs'), 'dev', ...options], {
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
  server.on('close', (code, signal) => {
    if (code === null && !stopping) say(endingText({ code, signal }, ''), process.stderr);
    resolve(code ?? (stopping ? 0 : 1));
  });
  return promise;
}

textCommand(() => {
  const options = astroOptions();
  const dir = contentFolder();
  const wrong = wrongFolderName(root, dir);
  if (wrong) throw new WrongOption(wrong);
  const { findings } = checkFolder(dir);
  if (findings.length)
    say(
      `${formatFindings(findings)}
`,
      process.stderr,
    );
  // Astro serves what it kept of the fonts unseen, and a full disk cuts it off.
  rmSync(join(root, '.astro', 'fonts'), { recursive: true, force: true, maxRetries: 3 });
  return serve(options);
});
