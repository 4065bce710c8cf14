import { expect, onTestFinished, test } from 'vitest';
import { serveStatic } from '../../../scripts/lib/static-server.ts';
import { folderOf } from '../content-folder.ts';

test('a port that is taken is left to whom it belongs, and the next is tried', async () => {
  const first = await serveStatic({ dir: folderOf({ 'index.html': 'một' }), base: '/', port: 0 });
  onTestFinished(() => first.close());
  const port = Number(new URL(first.url).port);
  const second = await serveStatic({ dir: folderOf({ 'index.html': 'hai' }), base: '/', port });
  onTestFinished(() => second.close());
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  expect(await (await fetch(first.url)).text()).toBe('một');
  expect(await (await fetch(second.url)).text()).toBe('hai');
});
