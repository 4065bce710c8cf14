import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchWhileWriting } from '../../../../src/search/index/search-while-writing.ts';
import { INDEX_FOLDER, MANIFEST } from '../../../../src/search/parts.ts';
import { folderOf, page, TOPICS } from '../../content-folder.ts';

const BASE = '/ten/';

type Middleware = (request: { url: string }, response: object, next: (error?: unknown) => void) => void;

/** The server of Astro as far as it is used: what it was given to run, and what it watches. */
function served(dir: string) {
  const use: Middleware[] = [];
  const changed: ((event: string, path: string) => void)[] = [];
  const server = {
    middlewares: { use: (given: Middleware) => use.push(given) },
    watcher: { on: (_: string, listen: (event: string, path: string) => void) => changed.push(listen) },
  };
  searchWhileWriting(dir, BASE).hooks['astro:server:setup']?.({ server } as never);
  const get = (url: string): Promise<{ status: number; text: string } | 'next'> =>
    new Promise((resolve) => {
      let status = 0;
      const response = {
        writeHead: (code: number) => {
          status = code;
        },
        end: (text: string) => resolve({ status, text }),
      };
      use[0]?.({ url }, response, () => resolve('next'));
    });
  const change = (path: string): void => {
    for (const listen of changed) listen('change', path);
  };
  return { get, change };
}

test('while writing, search knows the folder as it is, drafts too, and as it is after a change', async () => {
  const dir = folderOf({ 'topics.yaml': TOPICS, 'guides/nhap/index.mdx': page('Chữ.', 'draft: true') });
  const { get, change } = served(dir);
  const version = async (): Promise<{ version: string; count: number }> => {
    const answer = await get(`${BASE}${INDEX_FOLDER}/${MANIFEST}?t=1`);
    return JSON.parse(answer === 'next' ? '' : answer.text);
  };
  const before = await version();
  expect(before.count).toBe(1);
  const path = join(dir, 'guides/nhap/index.mdx');
  writeFileSync(path, page('Chữ mới.', 'draft: true'));
  change(path);
  expect((await version()).version).not.toBe(before.version);
});

test('while writing, a part that is not there is said to be missing, and other addresses are left alone', async () => {
  const { get } = served(folderOf({ 'topics.yaml': TOPICS, 'guides/a/index.mdx': page('Chữ.') }));
  expect(await get(`${BASE}${INDEX_FOLDER}/khong-co.txt`)).toEqual({ status: 404, text: '' });
  for (const url of ['/', '/ten/huong-dan/chi-muc/', `/ten/${INDEX_FOLDER}`, `/ten/${INDEX_FOLDER}/%E0%A4%A`])
    expect(await get(url)).toBe('next');
});
