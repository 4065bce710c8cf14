import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { newPage } from '../../../scripts/lib/new-page.ts';
import { checkFolder } from '../../../src/collections/check.ts';
import { folderOf, TOPICS } from '../content-folder.ts';

const TWO_TOPICS = `quang-cao:\n  title: Quảng cáo\n  description: a\n${TOPICS}`;

describe('npm run new', () => {
  test('writes a page that builds, under the first topic', () => {
    const dir = folderOf({ 'topics.yaml': TWO_TOPICS });
    const { file, address } = newPage(dir, 'guide', 'Cách tạo mã giảm giá');
    expect(file).toBe(join(dir, 'guides/cach-tao-ma-giam-gia/index.mdx'));
    expect(address).toBe('/huong-dan/cach-tao-ma-giam-gia/');
    const { folder, findings } = checkFolder(dir);
    expect(findings).toEqual([]);
    expect(folder.entries.get('guide/cach-tao-ma-giam-gia')?.head.topics).toEqual(['quang-cao']);
  });

  test('dates the page by the author’s clock, not by Greenwich', () => {
    onTestFinished(() => {
      vi.useRealTimers();
      vi.unstubAllEnvs();
    });
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T18:00:00Z') });
    const dir = folderOf({ 'topics.yaml': TOPICS });
    expect(newPage(dir, 'guide', 'Tạo trang').text).toContain('publishedAt: 2026-11-23\n');
  });

  test.each(['Tạo trang', 'TẠO TRANG', 'Tao trang', 'Tạo trang'.normalize('NFD')])(
    'never writes over a page that is there: %s',
    (title) => {
      const dir = folderOf({ 'topics.yaml': TOPICS, 'guides/tao-trang/index.mdx': 'bài của mình' });
      expect(() => newPage(dir, 'guide', title)).toThrow(/Đã có bài ở .*tao-trang.*không ghi đè\. Cách sửa: /);
      expect(readFileSync(join(dir, 'guides/tao-trang/index.mdx'), 'utf8')).toBe('bài của mình');
    },
  );

  test('writes nothing through a link, nor where a file stands in the way', () => {
    const outside = folderOf({});
    const linked = folderOf({ 'topics.yaml': TOPICS });
    symlinkSync(outside, join(linked, 'guides'));
    expect(() => newPage(linked, 'guide', 'Tạo trang')).toThrow(/guides:1:1 {2}\(symlink\)[\s\S]*Cách sửa: /);
    expect(readdirSync(outside)).toEqual([]);
    const blocked = folderOf({ 'topics.yaml': TOPICS, 'guides/tao-trang': 'chữ', posts: 'chữ' });
    expect(() => newPage(blocked, 'guide', 'Tạo trang')).toThrow(/guides\/tao-trang:1:1 {2}\(file-kind\)/);
    expect(() => newPage(blocked, 'post', 'Tạo trang')).toThrow(/posts:1:1 {2}\(file-kind\)/);
  });

  test('writes a post beside a guide of the same name', () => {
    const dir = folderOf({ 'topics.yaml': TOPICS, 'guides/tao-trang/index.mdx': 'bài của mình' });
    expect(newPage(dir, 'post', 'Tạo trang').file).toBe(join(dir, 'posts/tao-trang/index.mdx'));
    expect(readFileSync(join(dir, 'guides/tao-trang/index.mdx'), 'utf8')).toBe('bài của mình');
  });

  test.each([
    ['no topics.yaml', {}],
    ['an empty one', { 'topics.yaml': '# chưa có\n' }],
  ])('with %s says how to write one, and writes nothing', (_, files) => {
    const dir = folderOf(files);
    expect(() => newPage(dir, 'guide', 'Tạo trang')).toThrow(/Chưa có chủ đề nào .*Cách sửa: /);
    expect(existsSync(join(dir, 'guides'))).toBe(false);
  });

  test('with a topics.yaml that is wrong says what is wrong in it', () => {
    const dir = folderOf({ 'topics.yaml': 'ban-hang:\n  title: "Bán\n' });
    expect(() => newPage(dir, 'guide', 'Tạo trang')).toThrow(/topics\.yaml:\d+:\d+/);
  });

  test('with a title of no letters writes nothing', () => {
    const dir = folderOf({ 'topics.yaml': TOPICS });
    expect(() => newPage(dir, 'guide', '?!')).toThrow(/Cách sửa: /);
    expect(existsSync(join(dir, 'guides'))).toBe(false);
  });
});
