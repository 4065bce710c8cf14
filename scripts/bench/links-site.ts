import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageAddress } from '../../src/document/addresses.ts';
import { slug } from '../../src/vietnamese/slug.ts';
import { type LinkedPage, linkedPageHtml } from './links-page.ts';
import { random } from './random.ts';
import { vocabulary } from './syllables.ts';
import { type Writer, writer } from './writer.ts';

export interface LinkedSiteOptions {
  /** Folder to write into. */
  dir: string;
  /** How many pages with a text; four lists come on top. */
  count: number;
  /** The same seed and count give the same bytes. */
  seed: number;
  signal: AbortSignal;
  onPage(written: number): void;
}

const SECTIONS = 8;
/** Section titles are shared among pages, as "Chuẩn bị" and "Lỗi thường gặp" are. */
const TITLES = 400;
const PICTURES = 200;
/** How many pages a list names. */
const LISTED = 30;

const FILES = ['/theme.js', '/favicon.svg', '/_astro/chu.woff2', '/_astro/base.css'];

function plan(count: number, { title, chance }: Writer): LinkedPage[] {
  const titles = Array.from({ length: TITLES }, title);
  return Array.from({ length: count }, () => {
    const name = title();
    const first = chance.between(0, TITLES - 1);
    // A step that shares no divisor with the number of titles never meets one twice.
    const sections = Array.from({ length: SECTIONS }, (_, at) => titles[(first + at * 7) % TITLES] ?? '');
    return { title: name, address: pageAddress('guide', slug(name)), sections };
  });
}

/** A list that names every so many pages; the pages name each other. */
function listHtml(pages: readonly LinkedPage[]): string {
  const each = Math.max(1, Math.floor(pages.length / LISTED));
  const shown = pages.filter((_, at) => at % each === 0);
  const items = shown.map(({ address, title }) => `<li><a href="${address}">${title}</a></li>`).join('');
  const lists = ['/huong-dan/', '/chu-de/', '/tim-kiem/'].map((path) => `<a href="${path}">Danh sách ${path}</a>`);
  return `<!DOCTYPE html><html lang="vi"><head><title>Từng Bước</title></head><body>${lists.join('')}<ul>${items}</ul></body></html>\n`;
}

async function write(dir: string, path: string, text: string): Promise<void> {
  const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function writeFrame(dir: string, pages: readonly LinkedPage[]): Promise<void> {
  for (const path of ['/', '/huong-dan/', '/chu-de/', '/tim-kiem/']) await write(dir, path, listHtml(pages));
  for (const path of FILES) await write(dir, path, '');
  for (let picture = 0; picture < PICTURES; picture += 1) {
    for (const end of ['480.avif', '800.avif', '800.webp']) await write(dir, `/anh/${picture}-${end}`, '');
  }
}

/**
 * Writes a built site of made-up pages in which nothing is wrong.
 * @returns the size of its pages, in bytes.
 * @throws where a file cannot be written, or the reason of `signal`.
 */
export async function writeLinkedSite({ dir, count, seed, signal, onPage }: LinkedSiteOptions): Promise<number> {
  const draw = vocabulary(random(seed));
  const nothing = { addresses: [], labels: [] };
  const pages = plan(count, writer(random(seed + 1), draw, nothing));
  await writeFrame(dir, pages);
  let bytes = 0;
  for (const [at, page] of pages.entries()) {
    signal.throwIfAborted();
    const around = { previous: pages.at(at - 1) ?? page, next: pages[(at + 1) % count] ?? page, pages };
    const html = linkedPageHtml(page, around, writer(random(seed + 2 + at), draw, nothing), at % PICTURES);
    await write(dir, page.address, html);
    bytes += Buffer.byteLength(html);
    onPage(at + 1);
  }
  return bytes;
}
