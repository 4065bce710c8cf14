import { globSync, statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { toIndexText } from '../../src/search/full-text/stroked-d.ts';
import { mustHaveRoom } from './room.ts';

/** Pagefind's own search interfaces, which the site does not use. */
const UNUSED = /^pagefind(?:-modular|-component)?-ui\.|^pagefind-highlight\./;

function failure(errors: readonly string[]): Error {
  return new Error(`Không lập được chỉ mục tìm kiếm: ${errors.join('; ')}`);
}

/** Pauses between two looks at the files, in ms, and how many looks there are at most. */
const LOOK = 100;
const LOOKS = 300;

function sizes(dir: string): number[] {
  return globSync('**/*.*', { cwd: dir }).map((file) => statSync(join(dir, file)).size);
}

/**
 * Waits until what Pagefind wrote is on the disk: it says so too early, and its end would leave files empty.
 * @throws Error where a file stays empty.
 */
async function written(dir: string): Promise<void> {
  let before = -1;
  for (let look = 0; look < LOOKS; look += 1) {
    await setTimeout(LOOK);
    const now = sizes(dir);
    const sum = now.reduce((total, size) => total + size, 0);
    if (!now.includes(0) && sum === before) return;
    before = sum;
  }
  throw failure(['có tệp chưa ghi xong']);
}

async function addPage(index: PagefindIndex, outDir: string, file: string): Promise<void> {
  const html = await readFile(join(outDir, file), 'utf8');
  if (!html.includes('data-pagefind-body')) return;
  const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
  const { errors } = await index.addHTMLFile({ url, content: toIndexText(html) });
  if (errors.length) throw failure(errors);
}

/**
 * Indexes every guide and post of a built site into `<outDir>/pagefind`, with đ as the index holds it.
 * @throws Error where Pagefind refuses a page or cannot write; WriteFailed where the disk is full.
 */
export async function indexSite(outDir: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw failure(errors);
  // One page at a time: Pagefind works through its own queue, and all pages at once would stand in memory twice.
  for (const file of globSync('**/*.html', { cwd: outDir }).sort()) await addPage(index, outDir, file);
  const outputPath = join(outDir, 'pagefind');
  const { errors: notWritten } = await index.writeFiles({ outputPath });
  if (notWritten.length) throw failure(notWritten);
  // On a full disk Pagefind leaves files that are cut, and does not say so.
  mustHaveRoom(outputPath);
  await written(outputPath);
  mustHaveRoom(outputPath);
  const unused = globSync('*', { cwd: outputPath }).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name), { recursive: true })));
  await close();
}
