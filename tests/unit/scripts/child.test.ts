import { describe, expect, test } from 'vitest';
import { runNode } from '../../../scripts/lib/child.ts';
import { runSteps } from '../../../scripts/lib/steps.ts';

/** What is said of a program that fails. */
async function failureOf(...args: string[]): Promise<string> {
  const written: string[] = [];
  const step = { title: 'Dựng trang', run: () => runNode(args) };
  expect(await runSteps([step], { write: (text) => written.push(text) })).toBe(false);
  return written.join('').replace('✗ Dựng trang: không xong\n\n', '');
}

const ENGLISH = /heap|stack trace|at .*:\d+:\d+|no space|permission denied/i;

describe('a program of the build that fails', () => {
  test.each([
    [
      'by its own limit',
      ['--max-old-space-size=16', '-e', 'const all = []; for (;;) all.push(new Array(1e4).fill(1.5))'],
    ],
    [
      'in a thread',
      [
        '-e',
        `
      const { Worker } = require('node:worker_threads');
      const hog = 'const all = []; for (;;) all.push(new Array(1e4).fill(1.5))';
      new Worker(hog, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });`,
      ],
    ],
  ])('for want of memory says so: %s', async (_, args) => {
    const said = await failureOf(...args);
    expect(said).toMatch(
      /^Máy không đủ bộ nhớ.*\nCách sửa: .*NODE_OPTIONS=--max-old-space-size=4096 npm run build\.\n$/,
    );
    expect(said).not.toMatch(ENGLISH);
  });

  test.each([
    ['it', ['-e', 'process.kill(process.pid, "SIGKILL")']],
    ['a program that it asked', ['--input-type=module', '-e', 'await new Promise(() => {})']],
  ])('because the system ended %s says so', async (_, args) => {
    const said = await failureOf(...args);
    expect(said).toMatch(/^Việc này bị hệ thống dừng giữa chừng, thường là vì máy hết bộ nhớ\..*\nCách sửa: .*\n$/);
    expect(said).not.toMatch(ENGLISH);
  });

  test.each([
    ['ENOSPC: no space left on device, write', '(ENOSPC): ổ đĩa đã đầy.'],
    ["EACCES: permission denied, open '/dist/a.html'", '/dist/a.html (EACCES): bạn không có quyền ghi vào đây.'],
    ["EROFS: cannot write '/dist/a.html'", '/dist/a.html (EROFS): ổ đĩa này chỉ cho đọc.'],
  ])('because the disk refuses says so: %s', async (message, expected) => {
    const code = `console.log('building 3 pages'); throw new Error(${JSON.stringify(message)})`;
    const said = await failureOf('-e', code);
    expect(said).toMatch(/^Không ghi được.*\nCách sửa: .*, rồi chạy lại lệnh\.\n$/);
    expect(said).toContain(expected);
    expect(said).not.toMatch(ENGLISH);
  });

  test('says what it said, where an author’s text names such an error', async () => {
    const found = "✗ a.mdx:5:1  (no-code)\n   5 | Error: EACCES: permission denied, open '/a'\n     | ^^^^";
    expect(await failureOf('-e', `console.log(${JSON.stringify(found)}); process.exit(1)`)).toBe(`${found}\n`);
  });

  test('says its code where it says nothing', async () => {
    expect(await failureOf('-e', 'process.exit(3)')).toBe('Lệnh dừng với mã 3.\n');
    expect(await failureOf('-e', 'process.kill(process.pid, "SIGTERM")')).toBe('Lệnh dừng với mã SIGTERM.\n');
  });
});
