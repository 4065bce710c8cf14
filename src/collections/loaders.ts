import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { AuthorError } from '../document/format-finding.ts';
import { countSyllables } from '../document/syllables.ts';
import { type Kind, kinds } from '../site.ts';
import { contentPlace } from './content-dir.ts';
import { entriesIn, type FoundFile, kindAt } from './content-files.ts';
import { loadTable } from './folder.ts';
import { shownPictures } from './shown-pictures.ts';
import { readHead } from './read.ts';

/** What `glob()` asks an entry type for. Ours hands over data and nothing to bundle. */
interface EntryFile {
  contents: string;
  fileUrl: URL;
}

/** How long an editor may take between emptying a file and writing it, in ms, and how often that is asked. */
const SETTLE = 50;
const TRIES = 4;

/** The text of a file that an editor may just be writing: an empty one is read again a little later. */
async function settledText({ contents, fileUrl }: EntryFile): Promise<string> {
  let text = contents;
  for (let tries = 0; text === '' && tries < TRIES; tries += 1) {
    await setTimeout(SETTLE);
    text = await readFile(fileUrl, 'utf8');
  }
  return text;
}

/** What stands for a page whose head cannot be read: enough to give it an address, under which its faults are shown. */
function standIn(fileUrl: URL): Record<string, unknown> {
  const title = fileUrl.pathname.split('/').at(-2) ?? '';
  return { title, description: 'Bài này có chỗ cần sửa.', topics: ['chua-ro'], publishedAt: '1970-01-01', draft: true };
}

/**
 * Reads the head of one file for the data store, how long its text is, and its pictures.
 * @param writing while writing, a file with faults gets a stand-in, so that the server runs and its page can tell of them.
 * @throws AuthorError in a build, where its head is wrong.
 */
async function entryInfo(kind: Kind, file: EntryFile, writing: boolean) {
  const text = await settledText(file);
  const path = fileURLToPath(file.fileUrl);
  const { value, findings } = readHead(kind, path, text);
  if (!value && !writing) throw new AuthorError(findings);
  const data = {
    ...(value ?? standIn(file.fileUrl)),
    syllables: countSyllables(text),
    pictures: shownPictures(path, text),
  };
  return { data, body: '', slug: '', rawData: '' };
}

/** Patterns of the pages in a folder. `glob()` follows links, so those are left out by name. */
function pagePatterns(folder: string): string[] {
  const isLinked = ({ path, kind }: FoundFile): boolean =>
    kind === 'link' || kindAt(join(path, 'index.mdx')) === 'link';
  const linked = entriesIn(folder).filter(isLinked);
  return ['*/index.mdx', ...linked.map(({ name }) => `!${name.replace(/[^\p{L}\p{M}\p{N}_-]/gu, '\\$&')}/**`)];
}

/**
 * Loads the heads of the guides or posts of the content folder: no module, no rendering, and no text either (a page
 * reads its own file), so that thousands of guides cost no bundling and the store stays small. It is `glob()` with an
 * entry type of our own in place of `@astrojs/mdx`'s.
 */
export function entryLoader(kind: Kind): Loader {
  const { dir } = contentPlace(process.cwd());
  const folder = join(dir, kinds[kind].folder);
  const loader = glob({
    // A file address, because a path with # or % (or a drive letter) is no address.
    base: pathToFileURL(folder),
    pattern: pagePatterns(folder),
    retainBody: false,
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  });
  return {
    name: `tung-buoc-${kind}`,
    load: (context: LoaderContext) => {
      const writing = context.watcher !== undefined;
      // The store knows nothing of a changed schema, nor, while writing, of a changed folder; heads are cheap to read again.
      if (!writing || context.meta.get('dir') !== dir) context.store.clear();
      context.meta.set('dir', dir);
      const getEntryInfo = (file: EntryFile) => entryInfo(kind, file, writing);
      return loader.load(Object.assign({ ...context }, { entryTypes: new Map([['.mdx', { getEntryInfo }]]) }));
    },
  };
}

/** Loads one of the optional tables, each row an entry; a list row's id is its `en`. Reloads when its file changes. */
export function tableLoader(name: 'topics' | 'authors' | 'interface'): Loader {
  const { dir } = contentPlace(process.cwd());
  const path = join(dir, `${name}.yaml`);
  const fill = async ({ store, parseData }: LoaderContext): Promise<void> => {
    const { value, findings } = loadTable(dir, name);
    if (!value) throw new AuthorError(findings);
    const rows: [string, Record<string, unknown>][] = Array.isArray(value)
      ? value.map((row) => [row.en, row])
      : Object.entries(value);
    store.clear();
    for (const [place, [id, row]] of rows.entries()) {
      store.set({ id, data: await parseData({ id, data: { ...row, place } }) });
    }
  };
  return {
    name: `tung-buoc-${name}`,
    load: async (context: LoaderContext) => {
      await fill(context);
      context.watcher?.add(path);
      context.watcher?.on('change', (changed) => {
        if (changed !== path) return;
        // An editor may first empty the file and write it a moment later.
        const settled = setTimeout(TRIES * SETTLE).then(() => fill(context));
        settled.catch((error: Error) => context.logger.error(error.message));
      });
    },
  };
}
