import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { withProgress } from '../lib/progress.ts';
import { type Engine, LOOKED_AT } from './engine.ts';

const FOLDER = 'pagefind';

function check(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind không lập được chỉ mục: ${errors.join('; ')}`);
}

async function addPages(index: PagefindIndex, outDir: string): Promise<void> {
  for (const file of withProgress('Pagefind: lập chỉ mục', globSync('**/*.html', { cwd: outDir }).sort())) {
    const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    check((await index.addHTMLFile({ url, content: await readFile(join(outDir, file), 'utf8') })).errors);
  }
}

/**
 * Writes the index. Pagefind's own `writeFiles()` is done before its files are: on a busy machine `close()` then leaves
 * some of them empty.
 */
async function writeIndex(index: PagefindIndex, dir: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  check(errors);
  for (const { path, content } of files) {
    const file = join(dir, FOLDER, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * Indexes a built site with Pagefind as it comes: the pages as they are, all settings but the language left alone.
 * @param outDir the built site. @param dir the folder whose `pagefind/` the index becomes.
 */
export async function writePagefind(outDir: string, dir: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  check(errors);
  if (!index) throw new Error('Pagefind không khởi động được.');
  await addPages(index, outDir);
  await writeIndex(index, dir);
  await close();
}

interface Pagefind {
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

interface Task {
  address: string;
  query: string;
  most: number;
}

/** Runs in the page. */
async function askPagefind({ address, query, most }: Task): Promise<string[]> {
  const pagefind: Pagefind = await import(address);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url }) => url);
}

/** Pagefind over the index that `writePagefind` wrote. @param url where its folder is served. */
export function pagefindPeer(url: string): Engine {
  const address = new URL(`/${FOLDER}/pagefind.js`, url).href;
  return {
    name: 'Pagefind để nguyên',
    open: async (context) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    ask: (page, query) => page.evaluate(askPagefind, { address, query, most: LOOKED_AT }),
  };
}
