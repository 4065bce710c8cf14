import { GitError, gitTokens, openRepository, type Repository } from './git.ts';

/** Path below the content folder, with `/` -> YYYY-MM-DD. */
export type FileDays = ReadonlyMap<string, string>;

/** What git says of a content folder. */
export interface GitDays {
  days: FileDays;
  /** Why it says nothing of any file, and what to do, in Vietnamese; '' where it does. */
  problem: string;
}

/** Begins each commit in what is read; no path and no other line begins so. */
const COMMIT = '\u0001';

async function tokensOf(repository: Repository, args: readonly string[]): Promise<string[]> {
  return Array.fromAsync(gitTokens(repository, args));
}

/** A path from the root of the repository, as one below the content folder. */
function below({ prefix }: Repository, path: string): string {
  return path.slice(prefix.length);
}

/** Path -> id of its content, of all files of the last commit. */
async function committedFiles(repository: Repository): Promise<Map<string, string>> {
  const rows = await tokensOf(repository, ['ls-tree', '-r', '-z', 'HEAD']);
  return new Map(
    rows.map((row) => {
      const [facts = '', path = ''] = row.split('\t', 2);
      return [path, facts.split(' ')[2] ?? ''];
    }),
  );
}

const STATUS = ['status', '--porcelain', '-z', '--untracked-files=no', '--no-renames', '--ignore-submodules=all'];

/** Takes out those that are changed since, staged or not. */
async function leaveOutChanged(repository: Repository, files: Map<string, string>): Promise<void> {
  const rows = await tokensOf(repository, [...STATUS, '--', '.']);
  for (const row of rows) files.delete(below(repository, row.slice(3)));
}

/**
 * The commits from the newest back, as rows of what each made of which file. A merge shows only what it has of neither
 * side. Not followed over renames: a page at a new address, or a picture under a new name, changed on that day.
 */
const LOG = ['log', '-c', '--raw', '--no-abbrev', '--no-renames', '-z', `--format=${COMMIT}%cI`, 'HEAD', '--', '.'];

/**
 * Finds for each file the newest commit that gave it the content it has: a change on a side branch that its merge threw
 * away made none of it, however new.
 */
async function daysOf(repository: Repository, files: Map<string, string>): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  let day = '';
  let made: string | undefined;
  for await (const token of gitTokens(repository, LOG)) {
    if (made !== undefined) {
      const path = below(repository, token);
      if (files.get(path) === made && !days.has(path)) days.set(path, day);
      made = undefined;
      if (days.size === files.size) break;
    } else if (token.startsWith(COMMIT)) day = token.slice(1, 11);
    else made = /^\n?:.* ([0-9a-f]+) [A-Z]+$/.exec(token)?.[1];
  }
  return days;
}

/** What is wrong, and what to do about it. */
type Problem = readonly [what: string, remedy: string];

const SHALLOW: Problem = [
  'bản clone này thiếu lịch sử (shallow clone)',
  'chạy git fetch --unshallow; trên GitHub Actions thì đặt fetch-depth: 0 cho actions/checkout',
];
const NOTHING_COMMITTED: Problem = [
  'commit cuối cùng không có tệp nào của thư mục nội dung',
  'commit các bài; nếu git bỏ qua thư mục này thì xem lại tệp .gitignore',
];

/** What git says in English (it is asked to), and what it means. */
const REFUSALS: readonly [pattern: RegExp, problem: (found: string) => Problem][] = [
  [
    /not a git repository/,
    () => ['thư mục nội dung không nằm trong kho git nào', 'đưa thư mục nội dung vào git rồi commit'],
  ],
  [
    /dubious ownership in repository at '(.+)'|unsafe repository \('(.+)' is owned/,
    (path) => [
      `kho git ${path} thuộc về người dùng khác của máy này, nên git không đọc`,
      `nếu bạn tin kho ấy, chạy git config --global --add safe.directory "${path}"`,
    ],
  ],
  [/ambiguous argument 'HEAD'/, () => ['kho git chưa có commit nào', 'commit các bài']],
];

/** Why git gave no answer, and what to do. */
export function refusal(error: GitError): Problem {
  if (!error.isInstalled) return ['máy này không có chương trình git', 'cài git (https://git-scm.com/downloads)'];
  for (const [pattern, problem] of REFUSALS) {
    const match = pattern.exec(error.message);
    if (match) return problem(match[1] ?? match[2] ?? '');
  }
  const [said = ''] = error.message.split('\n');
  return [`git không trả lời được (${said})`, 'chạy git status trong thư mục nội dung để xem vì sao'];
}

function nothingKnown([what, remedy]: Problem): GitDays {
  return { days: new Map(), problem: `${what}. Cách sửa: ${remedy}` };
}

async function askRepository(repository: Repository): Promise<GitDays> {
  if (repository.isShallow) return nothingKnown(SHALLOW);
  const files = await committedFiles(repository);
  if (files.size === 0) return nothingKnown(NOTHING_COMMITTED);
  await leaveOutChanged(repository, files);
  return { days: await daysOf(repository, files), problem: '' };
}

/**
 * The day of the last commit that changed each file of a content folder, in the committer's own time zone. One walk
 * through the history for all files. Left out is whatever git cannot truly say: files that are not committed or were
 * changed since; and all of them in a shallow clone, outside of a repository, in one of another user, or without git.
 * @param dir absolute path of the content folder.
 */
export async function gitDays(dir: string): Promise<GitDays> {
  try {
    await using repository = await openRepository(dir);
    return await askRepository(repository);
  } catch (error) {
    if (error instanceof GitError) return nothingKnown(refusal(error));
    throw error;
  }
}
