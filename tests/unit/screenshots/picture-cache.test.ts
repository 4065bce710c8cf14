import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepFile } from '../../../src/screenshots/picture-cache.ts';
import { folderOf } from '../content-folder.ts';

const PICTURE = new Uint8Array(Buffer.from('những byte của một ảnh đã dựng, dài hơn mã kiểm tra của nó'));
const NAME = 'pictures/tao-0123456789ab-480.avif';

/** A cache that holds the picture, and how often the picture was made for it. */
async function cache() {
  const dir = folderOf({});
  let made = 0;
  const ask = async (name = NAME): Promise<string> => {
    const bytes = await keepFile(join(dir, name), () => {
      made += 1;
      return Promise.resolve(PICTURE);
    });
    return Buffer.from(bytes).toString();
  };
  await ask();
  return { path: join(dir, NAME), ask, made: () => made };
}

describe('a file in the picture cache', () => {
  test('is made once', async () => {
    const { ask, made } = await cache();
    expect(await ask()).toBe(Buffer.from(PICTURE).toString());
    expect(made()).toBe(1);
  });

  test.each<[string, (whole: Buffer) => Uint8Array]>([
    ['emptied', () => new Uint8Array()],
    ['cut to half', (whole) => whole.subarray(0, whole.length / 2)],
    ['cut by its last byte', (whole) => whole.subarray(0, -1)],
    ['cut to what the picture itself is', (whole) => whole.subarray(0, PICTURE.length)],
    ['lengthened', (whole) => Buffer.concat([whole, Buffer.from([0])])],
    ['as long as it was, and all zero', (whole) => Buffer.alloc(whole.length)],
    ['changed in one bit', (whole) => Buffer.from(whole.map((byte, at) => (at === 5 ? byte ^ 1 : byte)))],
    ['replaced by a text', () => Buffer.from('không phải ảnh')],
  ])('that is %s is made again and kept again', async (_, spoilt) => {
    const { path, ask, made } = await cache();
    const whole = readFileSync(path);
    writeFileSync(path, spoilt(whole));
    expect(await ask()).toBe(Buffer.from(PICTURE).toString());
    expect(made()).toBe(2);
    expect(readFileSync(path).equals(whole)).toBe(true);
  });

  test.each<[string, (path: string) => void]>([
    ['a folder', (path) => mkdirSync(join(path, 'sau'), { recursive: true })],
    ['a link to another file', (path) => symlinkSync('../ngoai.txt', path)],
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    ['a link that leads nowhere', (path) => symlinkSync('khong-co', path)],
  ])('in whose place is %s is made again and kept again', async (_, put) => {
    const { path, ask, made } = await cache();
    const whole = readFileSync(path);
    const outside = join(path, '../../ngoai.txt');
    writeFileSync(outside, 'tệp khác');
    rmSync(path);
    put(path);
    expect(await ask()).toBe(Buffer.from(PICTURE).toString());
    expect(await ask()).toBe(Buffer.from(PICTURE).toString());
    expect(made()).toBe(2);
    expect(readFileSync(path).equals(whole)).toBe(true);
    expect(readFileSync(outside, 'utf8')).toBe('tệp khác');
  });

  test('that is another picture under its name is made again', async () => {
    const { path, ask, made } = await cache();
    const other = path.replace('tao-', 'khac-');
    copyFileSync(path, other);
    await ask(NAME.replace('tao-', 'khac-'));
    expect(made()).toBe(2);
  });
});
