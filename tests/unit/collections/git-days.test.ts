import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gitDays } from '../../../src/collections/git-days.ts';
import { TemporaryRepository } from '../temporary-repository.ts';

// Each test starts git some dozen times, and a loaded machine takes its time for that.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const A = 'guides/mot/index.mdx';
const B = 'posts/hai/index.mdx';
let repository: TemporaryRepository;

async function days(dir = repository.dir): Promise<Record<string, string>> {
  return Object.fromEntries([...(await gitDays(dir))].sort());
}

beforeEach(() => {
  repository = new TemporaryRepository();
  repository.commit('2026-01-05T10:00:00+07:00', { [A]: 'một', [B]: 'hai' });
  repository.commit('2026-02-06T10:00:00+07:00', { [A]: 'một, sửa' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  repository.remove();
});

test('a file has the day of the last commit that changed it', async () => {
  expect(await days()).toEqual({ [A]: '2026-02-06', [B]: '2026-01-05' });
});

test('a whole clone says the same, a shallow one nothing: its oldest commit seems to have made every file', async () => {
  expect(await days(repository.clone())).toEqual({ [A]: '2026-02-06', [B]: '2026-01-05' });
  expect(await days(repository.clone('--depth', '1'))).toEqual({});
});

test('the day is the committer’s own, not the day in Greenwich', async () => {
  repository.commit('2026-03-01T23:30:00-08:00', { [A]: 'khuya ở California' });
  repository.commit('2026-03-04T01:00:00+07:00', { [B]: 'khuya ở Hà Nội' });
  expect(await days()).toEqual({ [A]: '2026-03-01', [B]: '2026-03-04' });
});

test('a file that was changed since, staged or not, and one that is not committed have none', async () => {
  repository.write({ [A]: 'đang sửa', 'guides/moi/index.mdx': 'mới' });
  expect(await days()).toEqual({ [B]: '2026-01-05' });
  repository.git(['add', '--all']);
  expect(await days()).toEqual({ [B]: '2026-01-05' });
});

test('a file that was only written again with the same text keeps its day', async () => {
  repository.write({ [A]: 'một, sửa' });
  expect(await days()).toEqual({ [A]: '2026-02-06', [B]: '2026-01-05' });
});

test('a file at a new address has the day it came there', async () => {
  repository.git(['mv', 'posts/hai', 'posts/hai-moi']);
  repository.commit('2026-04-01T08:00:00+07:00');
  expect(await days()).toEqual({ [A]: '2026-02-06', 'posts/hai-moi/index.mdx': '2026-04-01' });
});

test('a merge is no change of what its sides changed, and is one of what it changed itself', async () => {
  repository.git(['switch', '--quiet', '--create', 'nhanh']);
  repository.commit('2026-03-01T08:00:00+07:00', { [B]: 'hai, ở nhánh' });
  repository.git(['switch', '--quiet', 'main']);
  repository.commit('2026-03-02T08:00:00+07:00', { [A]: 'một, ở main' });
  repository.git(['merge', '--quiet', '--no-commit', 'nhanh']);
  repository.commit('2026-05-01T08:00:00+07:00');
  expect(await days()).toEqual({ [A]: '2026-03-02', [B]: '2026-03-01' });
  repository.git(['switch', '--quiet', '--create', 'khac', 'HEAD~1']);
  repository.commit('2026-05-03T08:00:00+07:00', { [A]: 'một, khác' });
  repository.git(['merge', '--quiet', '--no-commit', 'main']);
  repository.commit('2026-05-04T08:00:00+07:00', { [A]: 'một, gộp lại' });
  expect(await days()).toEqual({ [A]: '2026-05-04', [B]: '2026-03-01' });
});

test('a change that its merge threw away is none', async () => {
  repository.git(['switch', '--quiet', '--create', 'nhanh']);
  repository.commit('2026-03-09T08:00:00+07:00', { [A]: 'một, bị bỏ', [B]: 'hai, được giữ' });
  repository.git(['switch', '--quiet', 'main']);
  repository.commit('2026-03-01T08:00:00+07:00', { [A]: 'một, được giữ' });
  repository.git(['merge', '--quiet', '--no-commit', '--strategy-option=ours', 'nhanh']);
  repository.commit('2026-05-01T08:00:00+07:00');
  expect(await days()).toEqual({ [A]: '2026-03-01', [B]: '2026-03-09' });
});

test('a folder below the root of a repository, with Vietnamese letters and a space in its path', async () => {
  repository.commit('2026-03-03T08:00:00+07:00', { [`nội dung/của tôi/${A}`]: 'một' });
  expect(await days(join(repository.dir, 'nội dung', 'của tôi'))).toEqual({ [A]: '2026-03-03' });
});

test('outside of a repository, in one without a commit, and without git there is none', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'tung-buoc-'));
  expect(await days(outside)).toEqual({});
  rmSync(outside, { recursive: true });
  const empty = new TemporaryRepository();
  empty.write({ [A]: 'một' });
  expect(await days(empty.dir)).toEqual({});
  empty.remove();
  vi.stubEnv('PATH', '');
  expect(await days()).toEqual({});
});

test('neither git’s environment nor the user’s settings matter, which may even be broken', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tung-buoc-home-'));
  writeFileSync(join(home, '.gitconfig'), '[log\n');
  const elsewhere = new TemporaryRepository();
  vi.stubEnv('HOME', home);
  vi.stubEnv('XDG_CONFIG_HOME', home);
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(home, '.gitconfig'));
  vi.stubEnv('GIT_DIR', join(elsewhere.dir, '.git'));
  vi.stubEnv('GIT_WORK_TREE', elsewhere.dir);
  vi.stubEnv('GIT_INDEX_FILE', join(elsewhere.dir, 'khong-co'));
  vi.stubEnv('GIT_LITERAL_PATHSPECS', '1');
  expect(await days()).toEqual({ [A]: '2026-02-06', [B]: '2026-01-05' });
  elsewhere.remove();
  rmSync(home, { recursive: true });
});

test.each([
  ['log.showRoot', 'false'],
  ['log.showSignature', 'true'],
  ['log.follow', 'true'],
  ['log.date', 'relative'],
  ['log.diffMerges', 'off'],
  ['diff.renames', 'copies'],
  ['diff.relative', 'true'],
  ['core.quotePath', 'true'],
  ['core.abbrev', '4'],
  ['color.ui', 'always'],
  ['status.relativePaths', 'true'],
  ['status.showUntrackedFiles', 'all'],
])('nor does %s = %s in the repository’s own settings', async (name, value) => {
  repository.commit('2026-03-03T08:00:00+07:00', { [`nội dung/${A}`]: 'một', [`nội dung/${B}`]: 'hai' });
  repository.write({ [`nội dung/${B}`]: 'đang sửa' });
  repository.git(['config', name, value]);
  expect(await days(join(repository.dir, 'nội dung'))).toEqual({ [A]: '2026-03-03' });
  expect(await days()).toMatchObject({ [A]: '2026-02-06', [B]: '2026-01-05' });
});
