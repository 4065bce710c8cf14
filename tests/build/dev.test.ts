import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { fixtureSite } from './built-site.ts';

const site = fixtureSite();
const file = join(site.dir, 'guides', 'mo-gian-hang', 'index.mdx');
const good = readFileSync(file, 'utf8');
let server: ChildProcess;
let output = '';

async function get(path: string): Promise<string> {
  const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
  return (await fetch(`${url}${path}`)).text();
}

/** Waits until a page has the words, as a blogger waits for the browser after saving. */
function shows(path: string, words: string): Promise<void> {
  return vi.waitFor(async () => expect(await get(path), output).toContain(words), { timeout: 20_000, interval: 200 });
}

beforeAll(async () => {
  const env = { ...process.env, NO_COLOR: '1', CONTENT_DIR: site.dir, NODE_ENV: 'development' };
  server = spawn(process.execPath, [join(root, 'scripts', 'dev.ts'), '--port', '4700'], { cwd: root, env });
  const take = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  server.stdout?.on('data', take);
  server.stderr?.on('data', take);
  await vi.waitFor(() => expect(output).toMatch(/http:\/\/localhost:\d+/), { timeout: 60_000 });
});
afterAll(() => {
  server.kill('SIGTERM');
  site.remove();
});

test('what is saved is shown, drafts too', async () => {
  await shows('/huong-dan/mo-gian-hang/', 'Bài này nói cách mở gian hàng.');
  await shows('/huong-dan/ban-nhap/', 'Bản nháp, chỉ hiện trong lúc viết.');
  writeFileSync(file, good.replace('Bài này nói cách mở gian hàng.', 'Câu này vừa được sửa.'));
  await shows('/huong-dan/mo-gian-hang/', 'Câu này vừa được sửa.');
});

test('a fault is told on the page itself, in the body and in the head, and gone when it is mended', async () => {
  writeFileSync(file, good.replace('<Note title="Nên nhớ">', '<Node title="Nên nhớ">').replace('</Note>', '</Node>'));
  await shows('/huong-dan/mo-gian-hang/', 'Không có thành phần nào tên là &lt;Node&gt;.');
  writeFileSync(file, good.replace('topics: [gian-hang]', 'topic: [gian-hang]'));
  await shows('/huong-dan/mo-gian-hang/', 'Không có trường nào tên là “topic”.');
  writeFileSync(file, good.replace('topics: [gian-hang]', 'topics: [gian-hangg]').replace('/#ten-ngan', '/#ten-gan'));
  await shows('/huong-dan/mo-gian-hang/', 'Không có chủ đề nào tên là “gian-hangg”');
  await shows('/huong-dan/mo-gian-hang/', 'có phải bạn muốn viết /bai-viet/chon-ten-gian-hang/#ten-ngan?');
  writeFileSync(file, good);
  await shows('/huong-dan/mo-gian-hang/', 'Bài này nói cách mở gian hàng.');
  await shows('/huong-dan/', 'Mở gian hàng: từ đầu đến đơn đầu tiên');
});
