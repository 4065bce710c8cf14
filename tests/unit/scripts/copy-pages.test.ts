import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../content-folder.ts';
import { readFeed } from '../../feed-reader.ts';
import { published } from '../copies/published.ts';
import { run } from './command.ts';

function page(title: string): string {
  return `<!doctype html><html><body><main><article><h1>${title}</h1><div><p>Chữ của ${title}.</p></div></article></main></body></html>`;
}

/** So many built pages and their list, in a folder. */
function builtSite(count: number): string {
  const pages = Array.from({ length: count }, (_, at) => published(`bai-${at}`));
  const html = pages.map(({ title, address }) => [`dist${address}index.html`, page(title)] as const);
  const days = ['dist/chu-de/ban-hang/index.html', ''] as const;
  return folderOf({ ...Object.fromEntries([...html, days]), 'bai.json': JSON.stringify(pages) });
}

test.each([3, 250])('copies each of %i pages once, and makes the feeds of them', async (count) => {
  const dir = builtSite(count);
  const ran = await run('copy-pages.ts', ['dist', 'bai.json'], dir, { SITE_URL: 'https://vi-du.example/' });
  expect(ran).toEqual({ code: 0, out: '', err: '' });
  const copies = readdirSync(join(dir, 'dist', 'huong-dan')).filter((name) => name.endsWith('.md'));
  expect(copies).toHaveLength(count);
  for (const copy of copies) {
    const text = readFileSync(join(dir, 'dist', 'huong-dan', copy), 'utf8');
    expect(text).toContain(`Chữ của ${copy.replace('.md', '')}.`);
  }
  const feed = await readFeed(readFileSync(join(dir, 'dist', 'nguon-tin.xml'), 'utf8'));
  expect(feed.entries).toHaveLength(Math.min(count, 30));
  for (const { html, title } of feed.entries) expect(html).toBe(`<p>Chữ của ${title}.</p>`);
});

test.each([1, 250])('says which page of %i was not built', async (count) => {
  const dir = builtSite(count);
  const ran = await run('copy-pages.ts', ['.', 'bai.json'], dir, { SITE_URL: 'https://vi-du.example/' });
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(
    /^Không đọc được trang đã dựng của bài “bai-\d+”: .*\. Cách sửa: chạy lại npm run build\.\n$/,
  );
});
