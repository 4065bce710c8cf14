import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { type Ran, run } from './command.ts';

// The first case loads what all commands share, the last ones start processes, and a loaded machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const ours = Object.values(scripts).flatMap((script) => /^node scripts\/(\S+\.ts)$/.exec(script)?.[1] ?? []);
/** Every command: those of `package.json`, and those that they start themselves. */
const commands = [...new Set([...ours, ...globSync('*.ts', { cwd: join(root, 'scripts') })])].sort();

/** Runs a command in this process, as far as its command line: a process for each would take a minute. */
async function read(command: string, ...args: readonly string[]): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  const keep = (name: 'out' | 'err') => (text: string | Uint8Array) => {
    ran[name] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    ran.code = Number(code);
    throw new Error('ended');
  });
  vi.spyOn(process, 'argv', 'get').mockReturnValue([process.execPath, command, ...args]);
  process.exitCode = undefined;
  // A command runs when it is loaded; the query makes Node load it again.
  const file = `${pathToFileURL(join(root, 'scripts', command)).href}?${encodeURIComponent(args.join(' '))}`;
  await import(file).catch((error: Error) => expect(error.message).toBe('ended'));
  if (ran.code < 0) await vi.waitFor(() => expect(process.exitCode).toBeDefined(), { timeout: 30_000 });
  return { ...ran, code: ran.code < 0 ? Number(process.exitCode) : ran.code };
}

const streams = [process.stdout, process.stderr].map((stream) => [stream, stream.listeners('error')] as const);

afterEach(() => {
  vi.restoreAllMocks();
  // Each command listens for the end of its reader.
  for (const [stream, before] of streams)
    for (const listener of stream.listeners('error').slice(before.length))
      stream.off('error', listener as (error: Error) => void);
  process.exitCode = undefined;
});

test('every npm script that runs a file of scripts/ is seen', () => {
  const all = Object.values(scripts).filter((script) => script.includes('scripts/'));
  expect(ours).toHaveLength(all.length);
  expect(commands.length).toBeGreaterThan(20);
});

describe.each(commands)('%s', (command) => {
  test('refuses an option that nobody knows, in Vietnamese, and does nothing', async () => {
    const { code, out, err } = await read(command, '--sai');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Không có lựa chọn --sai\. .*Dùng được: .*--help\.\nXem cách dùng: thêm --help\.\n$/);
  });

  test('tells how it is used', async () => {
    const { code, out, err } = await read(command, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(ours.includes(command) ? 'npm ' : `node scripts/${command}`);
  });
});

test.each([
  'bench/build.ts',
  'bench/links.ts',
  'build.ts',
  'check-content.ts',
  'check-types.ts',
  'dev.ts',
  'preview.ts',
  'start.ts',
  'verify.ts',
])('%s takes no name and no path', async (command) => {
  const { code, out, err } = await read(command, 'thua');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^Không hiểu “thua”: lệnh này không nhận thêm gì ngoài các lựa chọn\./);
});

test.each([
  ['preview.ts', ['--port', '1'], 'Không có lựa chọn --port.'],
  ['new.ts', ['So sánh hai cách bán', '--pst'], 'Có phải bạn muốn viết --post?'],
  ['new.ts', ['--post'], 'Thiếu tên bài.'],
  ['dev.ts', ['--port', 'abc'], '--port=abc không phải là số cổng dùng được'],
  ['check-html.ts', ['dist', 'thua'], 'Không hiểu “thua”'],
  ['rename.ts', ['mot'], 'Cần đúng hai tên'],
  ['bench/build.ts', ['--count', 'abc'], '--count abc: cần một số nguyên lớn hơn 0'],
])('%s %j: %s', async (command, args, message) => {
  const { code, out, err } = await read(command, ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('so does a command in a process of its own, and a port that is none is refused before anything is served', async () => {
  expect(await run('build.ts', ['--sai'], root)).toMatchObject({ code: 2, out: '' });
  const { code, err } = await run('preview.ts', [], root, { PORT: '80' });
  expect(code).toBe(2);
  expect(err).toContain('PORT=80 không phải là số cổng dùng được: chọn một số từ 1024 đến 65000.');
});
