import { type ChildProcess, spawn } from 'node:child_process';
import { devNull } from 'node:os';

/**
 * The environment git runs in: none of the caller's GIT_* settings (a hook that builds the site has some, and they point
 * at another repository or index), no settings of the machine or the user, nothing written, nothing asked of the network.
 */
function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** What a repository's own settings could run, or change in what is asked here. */
const PLAIN = [
  'core.fsmonitor=false',
  `core.attributesFile=${devNull}`,
  'color.ui=false',
  'diff.relative=false',
  'log.follow=false',
  'log.showRoot=true',
  'log.showSignature=false',
];

function start(cwd: string, args: readonly string[]): ChildProcess {
  const settings = PLAIN.flatMap((setting) => ['-c', setting]);
  return spawn('git', [...settings, '--no-pager', ...args], {
    cwd,
    env: gitEnvironment(process.env),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/**
 * What git prints, cut at its NUL characters and given as it comes; whoever has enough stops, and git ends.
 * @param cwd the folder git is asked about. @throws Error where git is not there or refuses.
 */
export async function* gitTokens(cwd: string, args: readonly string[]): AsyncGenerator<string, void, undefined> {
  const child = start(cwd, args);
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null)).on('close', resolve);
  });
  try {
    let rest = '';
    for await (const chunk of child.stdout?.setEncoding('utf8') ?? []) {
      const tokens = `${rest}${chunk}`.split('\0');
      rest = tokens.pop() ?? '';
      yield* tokens;
    }
    if (rest) yield rest;
    if ((await ended) !== 0) throw new Error(`git ${args[0]}`);
  } finally {
    child.kill();
  }
}
