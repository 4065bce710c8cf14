import { gitTokens } from './git.ts';

/** Path below the content folder, with `/` -> YYYY-MM-DD. */
export type FileDays = ReadonlyMap<string, string>;

/** Where the content folder stands in its repository: '' at its root, or a path with `/` at its end. */
interface Place {
  dir: string;
  prefix: string;
}

/** Begins each commit in what is read; no path and no other line begins so. */
const COMMIT = '\u0001';

async function tokensOf(dir: string, args: readonly string[]): Promise<string[]> {
  return Array.fromAsync(gitTokens(dir, args));
}

/** A path from the root of the repository, as one below the content folder. */
function below({ prefix }: Place, path: string): string {
  return path.slice(prefix.length);
}

/** Path -> id of its content in the last commit, of all files that are as that commit has them. */
async function unchangedFiles(place: Place): Promise<Map<string, string>> {
  const rows = await tokensOf(place.dir, ['ls-tree', '-r', '-z', 'HEAD']);
  const files = new Map(
    rows.map((row) => {
      const [facts = '', path = ''] = row.split('\t', 2);
      return [path, facts.split(' ')[2] ?? ''];
    }),
  );
  const options = ['--porcelain', '-z', '--untracked-files=no', '--no-renames', '--ignore-submodules=all'];
  for (const row of await tokensOf(place.dir, ['status', ...options, '--', '.']))
    files.delete(below(place, row.slice(3)));
  return files;
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
async function daysOf(place: Place, files: Map<string, string>): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  let day = '';
  let made: string | undefined;
  for await (const token of gitTokens(place.dir, LOG)) {
    if (made !== undefined) {
      const path = below(place, token);
      if (files.get(path) === made && !days.has(path)) days.set(path, day);
      made = undefined;
      if (days.size === files.size) break;
    } else if (token.startsWith(COMMIT)) day = token.slice(1, 11);
    else made = /^\n?:.* ([0-9a-f]+) [A-Z]+$/.exec(token)?.[1];
  }
  return days;
}

/** Where git knows the whole history of a folder. */
async function placeOf(dir: string): Promise<Place | undefined> {
  const answer = (await tokensOf(dir, ['rev-parse', '--is-shallow-repository', '--show-prefix'])).join('');
  const [isShallow, prefix = ''] = answer.split('\n');
  // A shallow clone takes its oldest commit for the one that made every file.
  return isShallow === 'false' ? { dir, prefix } : undefined;
}

/**
 * The day of the last commit that changed each file of a content folder, in the committer's own time zone. One walk
 * through the history for all files. Left out is whatever git cannot truly say: files that are not committed or were
 * changed since; and all of them in a shallow clone, outside of a repository, in one of another user, or without git.
 * @param dir absolute path of the content folder.
 */
export async function gitDays(dir: string): Promise<FileDays> {
  try {
    const place = await placeOf(dir);
    return place ? await daysOf(place, await unchangedFiles(place)) : new Map();
  } catch {
    return new Map();
  }
}
