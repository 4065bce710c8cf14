import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesMadeOf } from '../../../scripts/lib/derived-files.ts';
import { root } from '../../../scripts/lib/root.ts';
import { textFiles } from '../../../scripts/lib/text-files.ts';
import { checkFolder } from '../../../src/collections/check.ts';
import { pictureHash } from '../../../src/collections/picture-facts.ts';
import { removeLeftovers, temporaryPath } from '../../../src/files/temporary-file.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';
import { secretPng } from '../secret-picture.ts';

/** The id of a process that has ended. */
const ENDED = spawnSync(process.execPath, ['--version']).pid;

/** The name of what a run leaves that was killed while it wrote a file. */
function leftover(path: string, pid: number = ENDED): string {
  return temporaryPath(path).replace(`-${process.pid}-`, `-${pid}-`);
}

describe('what a killed run leaves', () => {
  test('is deleted, in folders below too where that is asked', () => {
    const below = leftover('guides/a/index.mdx');
    const dir = folderOf({ [leftover('a.md')]: 'dở', 'a.md': 'thật', [below]: 'dở', 'guides/a/index.mdx': 'thật' });
    expect(removeLeftovers(dir, false)).toHaveLength(1);
    expect(readdirSync(dir)).toEqual(['a.md', 'guides']);
    expect(removeLeftovers(dir, true)).toEqual([join(dir, below)]);
    expect(readdirSync(join(dir, 'guides/a'))).toEqual(['index.mdx']);
    expect(removeLeftovers(dir, true)).toEqual([]);
  });

  test('stays while its process runs, whoever’s it is', () => {
    const own = leftover('a.md', process.pid);
    const first = leftover('a.md', 1);
    const dir = folderOf({ [own]: 'đang ghi', [first]: 'đang ghi' });
    expect(removeLeftovers(dir, true)).toEqual([]);
    expect(readdirSync(dir)).toHaveLength(2);
  });

  test('of another machine stays for a day', () => {
    const name = leftover('a.md').replace(/[0-9a-f]{8}(?=-\d+-)/, 'ffffffff');
    const dir = folderOf({ [name]: 'đang ghi' });
    expect(removeLeftovers(dir, true)).toEqual([]);
    utimesSync(join(dir, name), new Date('2026-01-01'), new Date('2026-01-01'));
    expect(removeLeftovers(dir, true)).toEqual([join(dir, name)]);
  });

  test.each([
    'index.mdx.784269655',
    'a.tmp',
    '.a.tmp',
    'ghi-chu.tung-buoc.tmp',
    '.a.md.tung-buoc.tmp',
    `${basename(leftover('a.md'))}.bak`,
    `${basename(leftover('a.md'))}/a.md`,
  ])('is not %s, which an author may have made', (name) => {
    const dir = folderOf({ [name]: 'của mình' });
    expect(removeLeftovers(dir, true)).toEqual([]);
    expect(readdirSync(dir)).toHaveLength(1);
  });

  test('is nothing to git, to the check of a content folder or to the text tools', () => {
    const stray = [
      leftover('guides/tao-trang/index.mdx'),
      leftover('guides/bai.md'),
      leftover('screenshots/bm/tao.yaml'),
    ];
    const dir = folderOf({
      'topics.yaml': TOPICS,
      'guides/tao-trang/index.mdx': page('Chào bạn.'),
      ...Object.fromEntries(stray.map((path) => [path, 'title: "dở'])),
    });
    expect(checkFolder(dir).findings).toEqual([]);
    expect(textFiles([dir]).files.map((path) => basename(path))).toEqual(['index.mdx', 'topics.yaml']);
    const ignored = execFileSync('git', ['check-ignore', ...stray.map((path) => `content/${path}`)], { cwd: root });
    expect(ignored.toString().trim().split('\n')).toHaveLength(stray.length);
  });

  test('of a picture in the cache goes with the rest when the picture is redacted', async () => {
    const bytes = await secretPng();
    const built = leftover(`pictures/tao-${pictureHash(bytes)}-3f2a1b-1440.avif`);
    const dir = folderOf({ [built]: 'x' });
    expect(filesMadeOf({ outDir: join(dir, 'dist'), cacheDir: dir }, bytes)).toEqual([join(dir, built)]);
  });
});

test('a temporary name fits the file system and lies beside the file', () => {
  const path = temporaryPath(`/a/${'Ễ'.repeat(85)}`);
  expect(dirname(path)).toBe('/a');
  expect(Buffer.byteLength(basename(path))).toBeLessThan(255);
  expect(temporaryPath('/a/b')).not.toBe(temporaryPath('/a/b'));
});
