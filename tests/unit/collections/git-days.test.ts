import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gitDays } from '../../../src/collections/git-days.ts';
import { TemporaryRepository } from '../temporary-repository.ts';

const A = 'guides/mot/index.mdx';
const B = 'posts/hai/index.mdx';
let repository: TemporaryRepository;
const made: string[] = [];

function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-thu-git-'));
  made.push(dir);
  return dir;
}

/** Gives the user settings of their own for git. */
function userSettings(text: string): void {
  const home = temporaryFolder();
  writeFileSync(join(home, '.gitconfig'), text);
  vi.stubEnv('HOME', home);
  vi.stubEnv('XDG_CONFIG_HOME', home);
}

/** A file looks changed to git, which then reads it, through whatever filters there are. @param at another time each time. */
function touch(path: string, at = 1e9): void {
  utimesSync(join(repository.dir, path), at, at);
}

async function days(dir = repository.dir): Promise<Record<string, string>> {
  return Object.fromEntries([...(await gitDays(dir)).days].sort());
}

beforeEach(() => {
  repository = new TemporaryRepository();
  repository.commit('2026-01-05T10:00:00+07:00', { [A]: 'một', [B]: 'hai' });
  repository.commit('2026-02-06T10:00:00+07:00', { [A]: 'một, sửa' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  repository.remove();
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
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

/** A git that takes every repository for another user's. */
function distrustfulGit(): void {
  const dir = temporaryFolder();
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(dir, 'git'), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${git}' "$@"\n`);
  chmodSync(join(dir, 'git'), 0o755);
  vi.stubEnv('PATH', `${dir}${delimiter}${process.env['PATH']}`);
}

async function problem(dir = repository.dir): Promise<string> {
  const { days: known, problem: told } = await gitDays(dir);
  expect(told === '').toBe(known.size > 0);
  return told.replaceAll(repository.dir, '/kho');
}

test('where git knows no day of any file, it is told why, and what to do', async () => {
  const empty = new TemporaryRepository();
  made.push(empty.dir);
  empty.write({ [A]: 'một' });
  repository.write({ 'ngoai/guides/mot/index.mdx': 'bị bỏ qua', '.gitignore': 'ngoai/\n' });
  const told = [
    ['không có kho', await problem(temporaryFolder())],
    ['chưa có commit', await problem(empty.dir)],
    ['không có trong commit', await problem(join(repository.dir, 'ngoai'))],
    ['thiếu lịch sử', await problem(repository.clone('--depth', '1'))],
  ];
  const broken = repository.clone();
  writeFileSync(join(broken, '.git', 'config'), '[core\n');
  told.push(['kho hỏng', (await problem(broken)).replaceAll(broken, '/kho')]);
  distrustfulGit();
  told.push(['kho của người khác', await problem()]);
  vi.stubEnv('PATH', '');
  told.push(['không có git', await problem()]);
  const text = told.map(([name, words]) => `${name}\n   ${words}\n`).join('');
  await expect(text).toMatchFileSnapshot('../../fixtures/unit/git-messages.txt');
});

test('a repository of another user is read where the user says that it is safe', async () => {
  distrustfulGit();
  userSettings('[safe]\n\tdirectory = /ngoai\n');
  expect(await days()).toEqual({});
  userSettings(`[safe]\n\tdirectory = ${repository.dir}\n`);
  expect(await days()).toEqual({ [A]: '2026-02-06', [B]: '2026-01-05' });
});

test('line ends are kept as the user says, or the repository: a file whose line ends alone differ is not changed', async () => {
  repository.commit('2026-03-03T08:00:00+07:00', { [A]: 'một\nhai\n' });
  repository.write({ [A]: 'một\r\nhai\r\n' });
  // As a clone with this setting has it: git remembers the size of what it wrote.
  repository.git(['-c', 'core.autocrlf=true', 'add', '--all']);
  touch(A);
  expect(await days()).toEqual({ [B]: '2026-01-05' });
  userSettings('[core]\n\tautocrlf = true\n');
  expect(await days()).toEqual({ [A]: '2026-03-03', [B]: '2026-01-05' });
  userSettings('');
  repository.git(['config', 'core.autocrlf', 'input']);
  expect(await days()).toEqual({ [A]: '2026-03-03', [B]: '2026-01-05' });
});

test('the user’s own filters are run, and not what the repository says in their place', async () => {
  const trap = join(temporaryFolder(), 'chay-roi');
  repository.write({ '.gitattributes': '*.mdx filter=thuong\n' });
  repository.git(['config', 'filter.thuong.clean', 'tr A-Z a-z']);
  repository.commit('2026-03-03T08:00:00+07:00', { [A]: 'MOT' });
  repository.git(['config', 'filter.thuong.clean', `touch '${trap}'; cat`]);
  touch(A);
  // Without the filter the file is another than in the commit: not even its name is known to the user's git.
  expect(await days()).not.toHaveProperty([A]);
  userSettings('[filter "thuong"]\n\tclean = tr A-Z a-z\n');
  expect(await days()).toMatchObject({ [A]: '2026-03-03' });
  expect(existsSync(trap)).toBe(false);
});

test('nothing is run that the repository’s own settings name, nor its hooks', async () => {
  const trap = join(temporaryFolder(), 'chay-roi');
  const program = join(repository.dir, 'bay.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${trap}'\ncat\n`);
  chmodSync(program, 0o755);
  repository.commit('2026-03-03T08:00:00+07:00', {
    '.gitattributes': '*.mdx filter=bay diff=bay merge=bay\n',
    'posts/ba/index.mdx': 'ba',
  });
  const hooks = join(repository.dir, '.git', 'hooks');
  mkdirSync(hooks, { recursive: true });
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'post-checkout'])
    writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch '${trap}'\n`, { mode: 0o755 });
  const ways = ['filter.bay.clean', 'filter.bay.smudge', 'filter.bay.process', 'diff.bay.textconv', 'diff.bay.command'];
  const names = [
    'core.fsmonitor',
    'core.pager',
    'pager.log',
    'pager.status',
    'pager.config',
    'core.sshCommand',
    'core.editor',
  ];
  const more = [
    'credential.helper',
    'gpg.program',
    'diff.external',
    'merge.bay.driver',
    'core.askPass',
    'core.gitProxy',
  ];
  const included = join(repository.dir, '.git', 'them');
  for (const name of [...ways, ...names, ...more])
    repository.git(['config', '--file', included, name, name.startsWith('credential') ? `!${program}` : program]);
  for (const name of ['alias.log', 'alias.status', 'alias.config', 'alias.rev-parse', 'alias.ls-tree'])
    repository.git(['config', name, `!${program}`]);
  repository.git(['config', 'core.hooksPath', hooks]);
  repository.git(['config', 'log.showSignature', 'true']);
  repository.git(['config', 'extensions.worktreeConfig', 'true']);
  repository.git(['config', '--worktree', 'filter.bay.clean', program]);
  repository.git(['config', 'includeIf.gitdir:**.path', included]);
  repository.git(['config', 'include.path', included]);
  touch(A);
  // The trap is a real one: what git itself would do.
  repository.git(['-c', 'filter.bay.process=', 'status']);
  expect(existsSync(trap)).toBe(true);
  rmSync(trap);
  touch(A, 1.1e9);
  expect(await days()).toMatchObject({ [A]: '2026-02-06', 'posts/ba/index.mdx': '2026-03-03' });
  expect(existsSync(trap)).toBe(false);
});

test('a linked work tree has the days of its own branch', async () => {
  const tree = join(temporaryFolder(), 'cay');
  repository.git(['worktree', 'add', '--quiet', '-b', 'nhanh', tree, 'HEAD~1']);
  expect(await days(tree)).toEqual({ [A]: '2026-01-05', [B]: '2026-01-05' });
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

test('git’s environment does not matter, and the user’s settings may be broken', async () => {
  userSettings('[log\n');
  const elsewhere = new TemporaryRepository();
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(process.env['HOME'] ?? '', '.gitconfig'));
  vi.stubEnv('GIT_DIR', join(elsewhere.dir, '.git'));
  vi.stubEnv('GIT_WORK_TREE', elsewhere.dir);
  vi.stubEnv('GIT_INDEX_FILE', join(elsewhere.dir, 'khong-co'));
  vi.stubEnv('GIT_LITERAL_PATHSPECS', '1');
  expect(await days()).toEqual({ [A]: '2026-02-06', [B]: '2026-01-05' });
  elsewhere.remove();
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
])('nor does %s = %s in the settings of the user or the repository', async (name, value) => {
  repository.commit('2026-03-03T08:00:00+07:00', { [`nội dung/${A}`]: 'một', [`nội dung/${B}`]: 'hai' });
  repository.write({ [`nội dung/${B}`]: 'đang sửa' });
  repository.git(['config', name, value]);
  const [section, key] = name.split('.');
  userSettings(`[${section}]\n\t${key} = ${value}\n`);
  expect(await days(join(repository.dir, 'nội dung'))).toEqual({ [A]: '2026-03-03' });
  expect(await days()).toMatchObject({ [A]: '2026-02-06', [B]: '2026-01-05' });
});
