import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git says; '' where there is no git, no repository, or it refuses. */
async function git(cwd: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', [...args], { cwd, maxBuffer: 1e8 });
    return stdout;
  } catch {
    return '';
  }
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/**
 * The paths, from the root of the repository, under which its history holds a picture: its own, and every other that
 * had the same bytes (before it was renamed). None where the folder is in no repository, or git is not installed.
 */
export async function pathsInHistory(path: string): Promise<string[]> {
  const dir = dirname(path);
  const name = basename(path);
  const commits = await git(dir, ['log', '--all', '--oneline', '--', `:(literal)${name}`]);
  const own = commits ? [`${(await git(dir, ['rev-parse', '--show-prefix'])).trim()}${name}`] : [];
  const blob = (await git(dir, ['hash-object', '--', name])).trim();
  const found = blob
    ? await git(dir, ['log', '--all', '--format=', '--name-only', '-z', '--diff-filter=d', `--find-object=${blob}`])
    : '';
  return [...new Set([...own, ...found.split('\0').map((one) => one.trim())])].filter(Boolean);
}

/** Whether a picture waits in git's index for the next commit, which would take the version from before. */
export async function isStaged(path: string): Promise<boolean> {
  return (await git(dirname(path), ['diff', '--cached', '--name-only', '--', `:(literal)${basename(path)}`])) !== '';
}

/**
 * What to do about pictures whose originals a repository still holds, in Vietnamese; '' where there are none.
 * @param paths from the root of the repository.
 */
export function historyWarning(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const options = paths.map((path) => `--path ${quoted(path)}`).join(' ');
  return [
    '! Lịch sử git vẫn giữ ảnh lúc chưa che:',
    ...paths.map((path) => `     ${path}`),
    '  Ai có kho mã cũng xem lại được. Che xong, bạn hãy làm tiếp:',
    '  1. Đổi hoặc thu hồi ngay những gì đã lộ trong ảnh: mật khẩu, mã truy cập (token), số thẻ…',
    '  2. Commit ảnh đã che, rồi chép nó ra ngoài kho: lệnh ở bước 3 xóa mọi bản của tệp, kể cả bản mới.',
    '  3. Viết lại lịch sử, trong một bản clone mới của kho:',
    `       git filter-repo --invert-paths ${options}`,
    '  4. Chép ảnh đã che về chỗ cũ, commit, nối lại remote origin (filter-repo gỡ nó ra), rồi đẩy đè:',
    '       git push --force --all && git push --force --tags',
    '  Các bản fork, bản clone và bộ nhớ đệm của máy chủ git có thể vẫn giữ ảnh cũ, nên đừng bỏ qua bước 1.',
  ].join('\n');
}
