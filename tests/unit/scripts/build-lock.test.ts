import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alone } from '../../../scripts/lib/build-lock.ts';
import type { ContentPlace } from '../../../src/collections/content-dir.ts';
import { folderOf } from '../content-folder.ts';

function placeOf(files: Parameters<typeof folderOf>[0] = {}): ContentPlace & { lock: string } {
  const dir = folderOf(files);
  const cacheDir = join(dir, 'cache');
  return { dir, outDir: join(dir, 'dist'), cacheDir, lock: join(cacheDir, 'dang-dung.lock') };
}

const untold = (text: string): never => {
  throw new Error(`waits: ${text}`);
};

describe('two builds at once', () => {
  test('come one after the other, and the second says that it waits', async () => {
    const place = placeOf();
    const events: string[] = [];
    const first = Promise.withResolvers<void>();
    const waits = Promise.withResolvers<string>();
    const one = alone(place, untold, async () => {
      await first.promise;
      events.push('một xong');
    });
    const other = alone(place, waits.resolve, async () => {
      events.push('hai');
    });
    expect(await waits.promise).toMatch(/^Đang có một lần dựng khác vào .*dist\/ \(tiến trình \d+\)\. Chờ nó xong/);
    first.resolve();
    await Promise.all([one, other]);
    expect(events).toEqual(['một xong', 'hai']);
    expect(readdirSync(place.cacheDir)).toEqual([]);
  });

  test('of different folders do not wait', async () => {
    await alone(placeOf(), untold, () => alone(placeOf(), untold, () => Promise.resolve()));
  });

  test('are none where the first failed', async () => {
    const place = placeOf();
    await expect(alone(place, untold, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
    expect(await alone(place, untold, () => Promise.resolve(7))).toBe(7);
  });

  test('are none where the first was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const place = placeOf({ 'cache/dang-dung.lock': `${pid} ${hostname()}` });
    await alone(place, untold, async () => {
      expect(readFileSync(place.lock, 'utf8')).toBe(`${process.pid} ${hostname()}`);
    });
    expect(readdirSync(place.cacheDir)).toEqual([]);
  });

  test('do not wait for what is no lock', async () => {
    const place = placeOf();
    mkdirSync(join(place.lock, 'sau'), { recursive: true });
    expect(await alone(place, untold, () => Promise.resolve(7))).toBe(7);
    expect(readdirSync(place.cacheDir)).toEqual([]);
  });

  test('on two machines that share the folder wait too', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const place = placeOf({ 'cache/dang-dung.lock': `${pid} may-khac` });
    const waits = Promise.withResolvers<string>();
    const build = alone(place, waits.resolve, () => Promise.resolve());
    await waits.promise;
    expect(existsSync(place.lock)).toBe(true);
    rmSync(place.lock);
    await build;
  });

  test('leave the lock of who took it over', async () => {
    const place = placeOf();
    await alone(place, untold, async () => writeFileSync(place.lock, '1 may-khac'));
    expect(readFileSync(place.lock, 'utf8')).toBe('1 may-khac');
  });
});
