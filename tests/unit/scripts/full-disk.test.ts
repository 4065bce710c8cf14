import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/lib/files-below.ts';
import { root } from '../../../scripts/lib/root.ts';
import { type Files, folderOf, page, TOPICS } from '../content-folder.ts';
import { type Ran, run, runOnFullDisk, shown } from './command.ts';

const SNAPSHOT = '../../fixtures/unit/scripts/full-disk.txt';

/** A file may have 64 kB; one of the tools' would have more. */
const BLOCKS = 128;
const WRONG = `Xin ${'chào'.normalize('NFD')} các bạn, mình viết bài này.`;
const LONG_BODY = `${WRONG} [Xem](/huong-dan/tao-trang/).\n\n`.repeat(1000);

/** A picture that no encoder makes small. */
async function noisyPng(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width: 300, height: 300, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer();
}

const PICTURE_YAML =
  'image: tao.png\nalt: Trang tài khoản.\ncaption: Trang tài khoản.\nmarks:\n  - { kind: redact, area: [0.1, 0.1, 0.2, 0.2] }\n';

const FILES: Files = {
  'topics.yaml': TOPICS,
  'guides/dai/index.mdx': page(LONG_BODY),
  'guides/ngan/index.mdx': page(`${WRONG}\n`),
  'guides/tao-trang/index.mdx': page('Chào bạn.'),
  'screenshots/bm/tao.yaml': PICTURE_YAML,
  'screenshots/bm/tao.png': await noisyPng(),
};

/** Every file of a folder with its content: what an author has. */
function tree(dir: string): Map<string, Buffer> {
  return new Map(filesBelow(dir).map((path) => [relative(dir, path), readFileSync(path)]));
}

function onFullDisk(dir: string, script: string, ...args: string[]): Promise<Ran> {
  return runOnFullDisk(BLOCKS, [join(root, 'scripts', script), ...args], dir, { CONTENT_DIR: dir });
}

/** Runs one line of code of the project on a full disk. @returns what it ended with. */
function lineOnFullDisk(dir: string, file: string, line: string): Promise<Ran> {
  const code = `import * as it from ${JSON.stringify(join(root, file))}; ${line}`;
  return runOnFullDisk(BLOCKS, ['--input-type=module', '--eval', code], dir);
}

describe.skipIf(process.platform === 'win32')('on a full disk', () => {
  const long = 'guides/dai/index.mdx';

  test.each([
    ['normalize.ts', ['--write']],
    ['lint-text.ts', ['--fix']],
  ])('%s leaves the file that has no room, mends the other and says so', async (script, args) => {
    const dir = folderOf(FILES);
    const before = tree(dir);
    const ran = await onFullDisk(dir, script, ...args);
    const after = tree(dir);
    expect(ran.code).toBe(2);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.get(long)).toEqual(before.get(long));
    expect(after.get('guides/ngan/index.mdx')?.toString()).toBe(page(`${WRONG.normalize('NFC')}\n`));
    expect(`${ran.out}${ran.err}`).toMatch(
      /guides\/dai\/index\.mdx:1:1 {2}\(unwritable\)\n {3}.*\(EFBIG\): .*\. Tệp cũ còn nguyên\./,
    );
    expect(ran.out).toMatch(/Đã sửa 1 (?:tệp\.|chỗ trong 1 tệp\.)/);
  });

  test('rename mends no link in the file that has no room, and does the rest when there is', async () => {
    const dir = folderOf(FILES);
    const ran = await onFullDisk(dir, 'rename.ts', 'tao-trang', 'mo-trang', '--write');
    expect(ran.code).toBe(2);
    expect(tree(dir).get(long)?.toString()).toBe(page(LONG_BODY));
    expect(tree(dir).has('guides/mo-trang/index.mdx')).toBe(true);
    const again = await run('rename.ts', ['tao-trang', 'mo-trang', '--write'], dir, { CONTENT_DIR: dir });
    expect(again.code).toBe(0);
    expect(tree(dir).get(long)?.toString()).toBe(page(LONG_BODY.replaceAll('tao-trang', 'mo-trang')));
  });

  test('redact leaves the picture as it was', async () => {
    const dir = folderOf(FILES);
    const before = tree(dir);
    const ran = await onFullDisk(dir, 'redact.ts', 'bm/tao');
    expect(ran.code).toBe(2);
    expect(ran.out).not.toContain('đã che');
    const after = tree(dir);
    // What is to be covered is written down first, so that no copy of it is ever published unseen.
    after.delete('redacted.txt');
    expect(after).toEqual(before);
  });

  test('new leaves no page and no folder, and says so', async () => {
    const dir = folderOf({ 'topics.yaml': TOPICS });
    const script = join(root, 'scripts/new.ts');
    const ran = await runOnFullDisk(0, [script, 'Cách tạo mã giảm giá'], dir, { CONTENT_DIR: dir });
    const normalize = await onFullDisk(folderOf(FILES), 'normalize.ts', '--write');
    expect(ran.code).toBe(1);
    expect(tree(dir).size).toBe(1);
    expect(filesBelow(join(dir, 'guides'))).toEqual([]);
    const story = [shown('new -- "Cách tạo mã giảm giá"', ran), shown('normalize --write', normalize)];
    await expect(story.join('\n')).toMatchFileSnapshot(SNAPSHOT);
  });

  test.each([
    [
      'screens',
      'scripts/lib/draw-screens.ts',
      `
      const files = { png: Buffer.alloc(1e5), pngBefore: Buffer.from('cũ'), yaml: 'mới', yamlBefore: Buffer.from('cũ') };
      console.log(it.writeScreen({ png: 'co-san', yaml: 'co-san' }, files).map((one) => one.message).join());`,
    ],
    [
      'the picture cache',
      'src/screenshots/picture-cache.ts',
      `
      await it.keepFile('moi', async () => new Uint8Array(1e5)).catch((error) => console.log(error.message));`,
    ],
    [
      'the verdicts of external links',
      'src/links/external/verdict-file.ts',
      `
      try { it.writeVerdicts('co-san', { text: () => 'x'.repeat(1e5) }, 0); } catch (error) { console.log(error.message); }`,
    ],
    [
      'the list of published pages',
      'src/collections/published-list.ts',
      `
      await it.writePublished('co-san', ['x'.repeat(1e5)]).catch((error) => console.log(error.message));`,
    ],
    [
      'what IndexNow was told',
      'scripts/indexnow/state.ts',
      `
      await it.writeState('co-san', new Map([['x'.repeat(1e5), 'x']])).catch((error) => console.log(error.message));`,
    ],
  ])('%s: the file is whole, or not there', async (_, file, line) => {
    const dir = folderOf({ 'co-san': 'cũ' });
    const ran = await lineOnFullDisk(dir, file, line);
    expect(ran.err).toBe('');
    expect(ran.out).toContain('EFBIG');
    expect([...tree(dir)]).toEqual([['co-san', Buffer.from('cũ')]]);
  });
});
