import { basename, dirname } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { refusal } from '../../src/collections/git-days.ts';
import { GitError, gitTokens, openWholeRepository, REFLOG, type Repository } from '../../src/collections/git.ts';

/** What git still has of a picture as it is on the disk. */
export interface GitTrace {
  /** Absolute path of the picture. */
  path: string;
  /** Paths, from the root of the repository, under which branches, tags and stashes hold it: its own, and others of the same bytes. */
  inHistory: readonly string[];
  /** Git would commit it next. */
  isStaged: boolean;
  /** Git's store has its bytes, though no branch leads to them: it was added once. */
  isKept: boolean;
  /** A commit has it that only a reflog still leads to. */
  isInReflog: boolean;
  /** Refs that hold its bytes though no commit has a file of them. */
  refs: readonly string[];
  /** Why nothing is known of it, in Vietnamese; '' where all is, or where there is no git to ask. */
  problem: string;
}

const NONE = { inHistory: [], isStaged: false, isKept: false, isInReflog: false, refs: [], problem: '' } as const;

async function tokens(repository: Repository, args: readonly string[]): Promise<string[]> {
  return (await Array.fromAsync(gitTokens(repository, args))).map((one) => one.trim()).filter(Boolean);
}

/** The names of files in the commits of git's notes are made by git: they are no paths of a picture. */
const NOTES = 'refs/notes/';

/** Commits that branches, tags and stashes lead to. */
const KEPT_BY_REFS = [`--exclude=${REFLOG}*`, `--exclude=${NOTES}*`, '--all'];

/** The ids git gives the bytes of a picture: as they are, and as its filters keep them (Git LFS). */
async function blobsOf(repository: Repository, name: string): Promise<string[]> {
  const ways = [
    ['hash-object', '--no-filters', '--', name],
    ['hash-object', '--', name],
  ];
  const ids: string[] = [];
  for (const way of ways) ids.push(...(await tokens(repository, way).catch(() => [])));
  return [...new Set(ids)];
}

/** Paths of what the commits have with an id. A merge shows a file where a parent has it not. */
async function pathsOf(repository: Repository, blob: string, commits: readonly string[]): Promise<string[]> {
  const shown = ['--format=', '--name-only', '-z', '--diff-filter=d', `--find-object=${blob}`];
  return tokens(repository, ['log', ...commits, '-m', ...shown]);
}

async function answers(repository: Repository, args: readonly string[]): Promise<boolean> {
  return tokens(repository, args).then(
    () => true,
    () => false,
  );
}

/** Refs besides those of commits of files: tags that stand for a file or a folder themselves, and notes. */
async function otherRefs(repository: Repository): Promise<string[]> {
  const all = await tokens(repository, ['for-each-ref', '--format=%(objecttype) %(*objecttype) %(refname)%00']);
  const refs: string[] = [];
  for (const [, types = '', ref = ''] of all.map((line) => /^(.*) (\S+)$/.exec(line) ?? [])) {
    if (types.trim() === 'commit' && !ref.startsWith(NOTES)) continue;
    // A tag of a tag of a commit.
    const isCommit = await answers(repository, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    if (!isCommit || ref.startsWith(NOTES)) refs.push(ref);
  }
  return refs;
}

async function refsOf(repository: Repository, blob: string): Promise<string[]> {
  const refs: string[] = [];
  for (const ref of await otherRefs(repository)) {
    const objects = await tokens(repository, ['rev-list', '--objects', ref]);
    if (objects.some((text) => text.includes(blob))) refs.push(ref);
  }
  return refs;
}

async function traceIn(repository: Repository, path: string): Promise<GitTrace> {
  const name = basename(path);
  const own = `:(literal)${name}`;
  const commits = await tokens(repository, ['log', ...KEPT_BY_REFS, '-1', '--format=%H', '--', own]);
  const inHistory = new Set(commits.length ? [`${repository.prefix}${name}`] : []);
  const trace = { isStaged: false, isKept: false, isInReflog: false };
  const refs: string[] = [];
  for (const blob of await blobsOf(repository, name)) {
    if (!(await answers(repository, ['cat-file', '-e', blob]))) continue;
    trace.isKept = true;
    for (const one of await pathsOf(repository, blob, KEPT_BY_REFS)) inHistory.add(one);
    refs.push(...(await refsOf(repository, blob)));
    trace.isInReflog ||= (await pathsOf(repository, blob, [`--glob=${REFLOG}*`])).length > 0;
  }
  trace.isStaged = (await tokens(repository, ['diff', '--cached', '--name-only', '-z', '--', own])).length > 0;
  return { path, inHistory: [...inHistory], ...trace, refs: [...new Set(refs)], problem: '' };
}

/** Nothing to tell: there is nothing that git could keep. */
const NO_REPOSITORY = /not a git repository/;

/**
 * Asks git what it has of a picture. Nothing that the repository's own settings name is run.
 * @param path absolute.
 */
export async function gitTrace(path: string): Promise<GitTrace> {
  try {
    await using repository = await openWholeRepository(dirname(path));
    return await traceIn(repository, path);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isNone = !error.isInstalled || NO_REPOSITORY.test(error.message);
    const [what, remedy] = refusal(error);
    return { path, ...NONE, problem: isNone ? '' : `${what}; ${remedy}` };
  }
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/**
 * What to do about pictures whose originals a repository still holds, in Vietnamese; '' where there are none.
 * @param paths from the root of the repository.
 */
function historyWarning(paths: readonly string[]): string {
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

/** What to do about pictures that git's store holds and no branch leads to, in Vietnamese; '' where there are none. */
function storeWarning(traces: readonly GitTrace[]): string {
  const kept = traces.filter(({ inHistory, isKept, refs }) => isKept && (inHistory.length === 0 || refs.length > 0));
  if (kept.length === 0) return '';
  const files = kept.map(({ path }) => shownPath(path));
  const refs = [...new Set(kept.flatMap((trace) => trace.refs))].map(quoted);
  const isInReflog = kept.some((trace) => trace.isInReflog);
  return [
    '! Kho git trên máy này còn giữ ảnh lúc chưa che, dù không nhánh nào có nó: ảnh đã từng được git add hoặc commit.',
    ...files.map((file) => `     ${file}`),
    '  Chưa đẩy đi đâu thì xóa được ngay trên máy. Che xong, bạn chạy lần lượt:',
    `       git add ${files.map(quoted).join(' ')}`,
    ...(isInReflog
      ? ['       git reflog expire --expire=now --all     (các commit đã bỏ khác cũng không lấy lại được nữa)']
      : []),
    ...refs.map(
      (ref) =>
        `       git update-ref -d ${ref}     (${ref.startsWith(NOTES) ? 'mọi ghi chú (git notes) trong đó mất theo' : 'thẻ này giữ thẳng ảnh'})`,
    ),
    '       git gc --prune=now',
    '  Đã đẩy rồi thì máy chủ có thể vẫn giữ ảnh: đổi hoặc thu hồi ngay những gì đã lộ trong ảnh.',
  ].join('\n');
}

function problemWarning(traces: readonly GitTrace[]): string {
  const problem = traces.find((trace) => trace.problem)?.problem;
  return problem === undefined
    ? ''
    : `! Không biết kho git có giữ ảnh lúc chưa che hay không: ${problem}, rồi xem lại bằng git log -- <ảnh>.`;
}

/** All that is to be done about what git still has of pictures, in Vietnamese, with empty lines between; '' for nothing. */
export function gitWarning(traces: readonly GitTrace[]): string {
  const paths = new Set(traces.flatMap(({ inHistory }) => inHistory));
  return [historyWarning([...paths]), storeWarning(traces), problemWarning(traces)].filter(Boolean).join('\n\n');
}
