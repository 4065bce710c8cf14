import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/lib/files-below.ts';
import { root } from '../../../scripts/lib/root.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';
import { secretPng, secretYaml } from '../secret-picture.ts';
import { execute, type Ran, run } from './command.ts';

const WRONG = `Xin ${'chào'.normalize('NFD')} các bạn.`;

/** Writes a file in a process that is killed when the new content is flushed and not renamed yet. */
async function killedWhileWriting(path: string): Promise<void> {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    fs.renameSync = () => process.kill(process.pid, 'SIGKILL');
    syncBuiltinESMExports();
    const { writeWhole } = await import(${JSON.stringify(join(root, 'src/files/write-whole.ts'))});
    writeWhole(${JSON.stringify(path)}, 'bản mới của công cụ');`;
  await execute(process.execPath, ['--input-type=module', '--eval', code], root, {});
}

/** A content folder in which a run was killed beside a page and beside a picture. */
async function afterAKill(): Promise<string> {
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'guides/tao-trang/index.mdx': page(WRONG),
    'screenshots/bm/tao.yaml': secretYaml('tao.png'),
    'screenshots/bm/tao.png': await secretPng(),
  });
  await killedWhileWriting(join(dir, 'guides/tao-trang/index.mdx'));
  await killedWhileWriting(join(dir, 'screenshots/bm/tao.png'));
  return dir;
}

const temporary = (dir: string): string[] => filesBelow(dir).filter((path) => path.endsWith('.tmp'));
const tool = (dir: string, script: string, args: readonly string[]): Promise<Ran> =>
  run(script, args, dir, { CONTENT_DIR: dir });

describe.skipIf(process.platform === 'win32')('what a kill -9 leaves', () => {
  test('is beside the file, which is as it was', async () => {
    const dir = await afterAKill();
    expect(readFileSync(join(dir, 'guides/tao-trang/index.mdx'), 'utf8')).toBe(page(WRONG));
    expect(readdirSync(join(dir, 'guides/tao-trang'))).toEqual([
      expect.stringMatching(/^\.index\.mdx\..*\.tung-buoc\.tmp$/),
      'index.mdx',
    ]);
  });

  test.each([
    ['normalize.ts', ['--write']],
    ['lint-text.ts', ['--fix']],
    ['rename.ts', ['tao-trang', 'mo-trang', '--write']],
    ['redact.ts', ['--write']],
    ['new.ts', ['Bài mới']],
  ])('is told and deleted by %s, once', async (script, args) => {
    const dir = await afterAKill();
    const { err } = await tool(dir, script, args);
    expect(err).toMatch(
      /^Đã xóa 2 tệp tạm mà một lần chạy bị ngắt giữa chừng để lại\. Các tệp thật ở bên cạnh vẫn nguyên\.\n {3}guides\/tao-trang\/\.index\.mdx\..*\n {3}screenshots\/bm\/\.tao\.png\./,
    );
    expect(temporary(dir)).toEqual([]);
    expect((await tool(dir, script, args)).err).not.toContain('tệp tạm');
  });

  test.each([
    ['normalize.ts', []],
    ['normalize.ts', ['--check']],
    ['lint-text.ts', []],
    ['redact.ts', []],
  ])('is left by %s %j, which only looks', async (script, args) => {
    const dir = await afterAKill();
    expect((await tool(dir, script, args)).err).not.toContain('tệp tạm');
    expect(temporary(dir)).toHaveLength(2);
  });
});
