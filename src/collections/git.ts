import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What git said instead of an answer. */
export class GitError extends Error {
  override name = 'GitError';
  /** Whether there is a git program on this machine. */
  readonly isInstalled: boolean;

  constructor(said: string, isInstalled = true) {
    super(said);
    this.isInstalled = isInstalled;
  }
}

/** A folder to ask git about, and what git runs with. */
interface GitPlace {
  /** Absolute path. */
  dir: string;
  env: Readonly<Record<string, string>>;
  /** Each `name=value`; a later one wins. */
  settings: readonly string[];
}

/** Where the user says their own settings are. */
const USERS_OWN = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];

/**
 * The environment git runs in: none of the caller's other GIT_* settings (a hook that builds the site has some, and they
 * point at another repository or index), nothing written, nothing asked of the network.
 */
function gitEnvironment(env: NodeJS.ProcessEnv, more: GitPlace['env']): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || USERS_OWN.includes(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...more,
  };
}

/** What settings could run, or change in what is asked here. */
const PLAIN = [
  'core.fsmonitor=false',
  'color.ui=false',
  'diff.relative=false',
  'log.follow=false',
  'log.showRoot=true',
  'log.showSignature=false',
];

/** The folder is an argument: Windows would look for the program in a folder that the process is started in. */
function start({ dir, env, settings }: GitPlace, args: readonly string[]): ChildProcess {
  const options = [...settings, ...PLAIN].flatMap((setting) => ['-c', setting]);
  return spawn('git', ['-C', dir, ...options, '--no-pager', ...args], {
    env: gitEnvironment(process.env, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** How a process ends: undefined where it did what it was asked. */
async function failureOf(child: ChildProcess): Promise<GitError | undefined> {
  const { promise, resolve: settle } = Promise.withResolvers<GitError | undefined>();
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(0, 10_000);
  });
  child.on('error', (error: NodeJS.ErrnoException) => settle(new GitError(error.message, error.code !== 'ENOENT')));
  child.on('close', (code) => settle(code === 0 ? undefined : new GitError(said.trim())));
  return promise;
}

/**
 * What git prints, cut at its NUL characters and given as it comes; whoever has enough stops, and git ends.
 * @throws GitError where git is not there or refuses.
 */
export async function* gitTokens(place: GitPlace, args: readonly string[]): AsyncGenerator<string, void, undefined> {
  const child = start(place, args);
  const failure = failureOf(child);
  try {
    let rest = '';
    for await (const chunk of child.stdout?.setEncoding('utf8') ?? []) {
      const tokens = `${rest}${chunk}`.split('\0');
      rest = tokens.pop() ?? '';
      yield* tokens;
    }
    if (rest) yield rest;
    const error = await failure;
    if (error) throw error;
  } finally {
    child.kill();
  }
}

/** A repository that can be asked; its own settings are not read. */
export interface Repository extends GitPlace, AsyncDisposable {
  /** Where the folder stands in it: '' at its root, or a path with `/` at its end. */
  prefix: string;
  /** Whether its history is cut off: a shallow clone takes its oldest commit for the one that made every file. */
  isShallow: boolean;
}

/** Where the parts of a repository are; absolute paths. */
interface Parts extends Pick<Repository, 'prefix' | 'isShallow'> {
  head: string;
  objectFormat: string;
  workTree: string;
  objects: string;
  index: string;
  attributes: string;
}

const PARTS = ['--is-shallow-repository', '--show-object-format', '--show-prefix', '--show-toplevel'];
const FILES = ['objects', 'index', 'info/attributes'];

/**
 * Finds the repository of a folder. Git refuses here where the repository is another user's.
 * @param needsCommit whether one without a commit is refused too; else its `head` is ''.
 */
async function partsOf(place: GitPlace, needsCommit: boolean): Promise<Parts> {
  const head = needsCommit ? ['HEAD'] : [];
  const asked = ['rev-parse', ...PARTS, ...FILES.flatMap((file) => ['--git-path', file]), ...head];
  const [isShallow, objectFormat = '', prefix = '', workTree = '', ...rest] = (
    await Array.fromAsync(gitTokens(place, asked))
  )
    .join('')
    .split('\n');
  const [objects = '', index = '', attributes = ''] = rest.map((path) => resolve(place.dir, path));
  return {
    isShallow: isShallow === 'true',
    objectFormat,
    prefix,
    workTree,
    objects,
    index,
    attributes,
    head: rest[FILES.length] ?? '',
  };
}

/** Settings of a repository that say how files are kept on this machine, and name nothing that could be run. */
const HARMLESS = '^core\\.(autocrlf|eol|filemode|ignorecase|precomposeunicode|symlinks|trustctime|checkstat)$';

async function harmlessSettings(place: GitPlace): Promise<string[]> {
  try {
    const rows = await Array.fromAsync(gitTokens(place, ['config', '-z', '--get-regexp', HARMLESS]));
    return rows.map((row) => row.replace('\n', '='));
  } catch {
    // Git says nothing and fails where none is set.
    return [];
  }
}

/** Lines that git prints; none where it fails, as it does where there is nothing to print. */
async function linesOf(place: GitPlace, args: readonly string[]): Promise<string[]> {
  try {
    return (await Array.fromAsync(gitTokens(place, args))).join('').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Below it stand, in an opened repository, the commits that only a reflog leads to: amended, reset, dropped. */
export const REFLOG = 'refs/reflog/';

/** Every branch, tag and stash of a repository, and what its reflogs know, as git packs them in a file. */
async function packedRefs(place: GitPlace): Promise<string> {
  const refs = await linesOf(place, ['for-each-ref', '--format=%(objectname) %(refname)']);
  const old = await linesOf(place, ['rev-list', '--no-walk', '--reflog']);
  return [...refs, ...old.map((commit) => `${commit} ${REFLOG}${commit}`)].map((line) => `${line}\n`).join('');
}

/** Makes what git takes for a repository: one commit checked out, no settings, no hooks, no remotes. */
async function emptyRepository({ head, objectFormat, attributes }: Parts): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'tung-buoc-git-'));
  for (const name of ['objects', 'refs', 'info']) await mkdir(join(dir, name));
  const version =
    objectFormat === 'sha1'
      ? '[core]\n\trepositoryformatversion = 0\n'
      : `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = ${objectFormat}\n`;
  await writeFile(join(dir, 'config'), version);
  await writeFile(join(dir, 'HEAD'), head ? `${head}\n` : 'ref: refs/heads/none\n');
  await copyFile(attributes, join(dir, 'info', 'attributes')).catch(() => undefined);
  return dir;
}

async function openWith(dir: string, env: GitPlace['env'], whole: boolean): Promise<Repository> {
  const place = { dir, env, settings: [] };
  const parts = await partsOf(place, !whole);
  const [head = ''] = whole ? await linesOf(place, ['rev-parse', '--verify', '--quiet', 'HEAD']) : [parts.head];
  const settings = await harmlessSettings(place);
  const shadow = await emptyRepository({ ...parts, head });
  if (whole) await writeFile(join(shadow, 'packed-refs'), await packedRefs(place));
  return {
    dir,
    settings,
    env: {
      ...env,
      GIT_DIR: shadow,
      GIT_WORK_TREE: parts.workTree,
      GIT_OBJECT_DIRECTORY: parts.objects,
      GIT_INDEX_FILE: parts.index,
    },
    prefix: parts.prefix,
    isShallow: parts.isShallow,
    [Symbol.asyncDispose]: () => rm(shadow, { recursive: true, force: true }),
  };
}

const NOBODYS_SETTINGS = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };

async function open(dir: string, whole: boolean): Promise<Repository> {
  try {
    return await openWith(dir, {}, whole);
  } catch (error) {
    // Settings that cannot be read stop git everywhere; without them it still knows the history.
    return await openWith(dir, NOBODYS_SETTINGS, whole).catch(() => Promise.reject(error));
  }
}

/**
 * Opens the repository a folder lies in, so that git answers with the user's own settings (global and system: which
 * repositories are safe, how line ends are kept, filters), while nothing the repository's own settings name is run.
 * Those can name programs in too many places to list (filters, fsmonitor, hooks, includes of other files…), so git is
 * given another repository, empty but for the last commit's name, over the same objects, index and files.
 * @param dir absolute path. @throws GitError where git is not there, finds no repository or no commit, or refuses.
 */
export async function openRepository(dir: string): Promise<Repository> {
  return open(dir, false);
}

/** The same with every branch, tag and stash, with what only reflogs lead to (below `REFLOG`), and also where nothing is committed yet. */
export async function openWholeRepository(dir: string): Promise<Repository> {
  return open(dir, true);
}
