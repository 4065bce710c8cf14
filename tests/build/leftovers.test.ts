import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf, page } from '../unit/content-folder.ts';
import { copyProject, runInProject } from './owned-project.ts';

const NAME = '.bang-gia.pdf.00000000-1-0123456789ab.tung-buoc.tmp';

test('what a killed run left in public/ is told and deleted before it can be published', async () => {
  // The build goes no further than its check: the topic is not there.
  const { dir, remove } = copyProject(folderOf({ 'posts/mot/index.mdx': page('Chữ.') }));
  onTestFinished(remove);
  const path = join(dir, 'public', NAME);
  writeFileSync(path, 'nửa tệp');
  // Of another machine, and two days old.
  const then = Date.now() / 1000 - 2 * 86_400;
  utimesSync(path, then, then);
  const { output } = await runInProject(dir, 'build.ts');
  expect(output).toContain('Đã xóa 1 tệp tạm');
  expect(output).toContain(`public/${NAME}`);
  expect(existsSync(path)).toBe(false);
});
