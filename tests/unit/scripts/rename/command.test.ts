import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WrongOption } from '../../../../scripts/lib/text-options.ts';
import { readPageName } from '../../../../scripts/rename/page-name.ts';
import { planRename } from '../../../../scripts/rename/plan-rename.ts';
import { siteAddress } from '../../../../src/seo/site-address.ts';
import { folderOf, page, TOPICS } from '../../content-folder.ts';
import { run, shown } from '../command.ts';

const FIXTURES = '../../../fixtures/unit/scripts';

function site(): string {
  return folderOf({
    'content/topics.yaml': TOPICS,
    'content/guides/tao-trang/index.mdx': page('## Mục\n\nChữ.', 'aliases: [/2021/tao-trang.html]'),
    'content/guides/gio-dang/index.mdx': page('[a](/huong-dan/tao-trang/) [b](/2021/tao-trang.html#muc)'),
    'content/posts/gio-dang/index.mdx': page('Chữ.', 'aliases: [/huong-dan/trang-moi/]'),
    'content/guides/co-thu-muc/ghi-chu.txt': '',
  });
}

const rename = (dir: string, ...args: string[]) =>
  run('rename.ts', args, dir, { CONTENT_DIR: join(dir, 'content'), SITE_URL: '' });

/** What is said where the names are refused, with paths inside of the folder. */
function refusal(dir: string, names: readonly [string, string]): string {
  try {
    planRename(dir, names, siteAddress(undefined));
    return '';
  } catch (error) {
    return String(error).replaceAll(/[^\s(]*tung-buoc-unit-\w+\//g, '');
  }
}

describe('npm run rename', () => {
  test('shows first, does it when told, then has nothing more to do, and goes back', async () => {
    const dir = site();
    const told: string[] = [];
    for (const args of [
      ['tao-trang', 'mo-trang'],
      ['tao-trang', 'mo-trang', '--write'],
      ['tao-trang', 'mo-trang', '--write'],
      ['/huong-dan/mo-trang/', 'content/guides/tao-trang', '--write'],
    ]) {
      told.push(shown(`rename ${args.join(' ')}`, await rename(dir, ...args)));
      if (told.length === 1) expect(existsSync(join(dir, 'content/guides/mo-trang'))).toBe(false);
    }
    await expect(told.join('\n')).toMatchFileSnapshot(`${FIXTURES}/rename.txt`);
    expect(readFileSync(join(dir, 'content/guides/tao-trang/index.mdx'), 'utf8')).toBe(
      page('## Mục\n\nChữ.', 'aliases: [/2021/tao-trang.html, /huong-dan/mo-trang/]'),
    );
    expect(readFileSync(join(dir, 'content/guides/gio-dang/index.mdx'), 'utf8')).toBe(
      page('[a](/huong-dan/tao-trang/) [b](/huong-dan/tao-trang/#muc)'),
    );
  });

  test('gives a folder a name that makes an address, and keeps none that was never one', async () => {
    const dir = folderOf({ 'content/topics.yaml': TOPICS, 'content/guides/Mở trang/index.mdx': page('Chữ.') });
    const ran = await rename(dir, 'Mở trang', 'mo-trang', '--write');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('Bài đã ở /huong-dan/mo-trang/. Không có liên kết nào phải sửa.');
    expect(readFileSync(join(dir, 'content/guides/mo-trang/index.mdx'), 'utf8')).toBe(page('Chữ.'));
  });

  test('refuses what cannot be, and says what to do', async () => {
    const dir = join(site(), 'content');
    const REFUSED = [
      ['tao-trnag', 'mo-trang'],
      ['khong-giong-bai-nao-ca', 'mo-trang'],
      ['gio-dang', 'gio-vang'],
      ['tao-trang', 'Mở trang'],
      ['tao-trang', '…'],
      ['tao-trang', 'tao-trang'],
      ['tao-trang', 'gio-dang'],
      ['tao-trang', 'co-thu-muc'],
      ['tao-trang', 'trang-moi'],
      ['tao-trang', '/bai-viet/mo-trang/'],
      ['topics.yaml/', 'mo-trang'],
    ] as const;
    const told = REFUSED.map((names) => {
      expect(() => planRename(dir, names, siteAddress(undefined))).toThrow(WrongOption);
      return `$ rename ${names.join(' ')}\n${refusal(dir, names)}\n`;
    });
    await expect(told.join('\n')).toMatchFileSnapshot(`${FIXTURES}/rename-refused.txt`);
  });

  test.each([
    [[], 'Cần đúng hai tên'],
    [['tao-trang', 'mo-trang', 'trang'], 'Cần đúng hai tên'],
    [['tao-trang', 'mo-trang', '--wirte'], 'Có phải bạn muốn viết --write?'],
  ])('called wrongly, with %j, does nothing', async (args, says) => {
    const dir = site();
    const ran = await rename(dir, ...args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
    expect(existsSync(join(dir, 'content/guides/mo-trang'))).toBe(false);
  });

  test('does nothing where a page cannot be read, for a link in it would be missed', async () => {
    const dir = folderOf({
      'content/topics.yaml': TOPICS,
      'content/guides/tao-trang/index.mdx': page('Chữ.'),
      'content/posts/sai/index.mdx': page('<Note>'),
    });
    const ran = await rename(dir, 'tao-trang', 'mo-trang', '--write');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('content/posts/sai/index.mdx:8:1  (mdx-syntax)');
    expect(existsSync(join(dir, 'content/guides/tao-trang/index.mdx'))).toBe(true);
  });

  test('does not reach through a link out of the folder', async () => {
    const outside = folderOf({ 'index.mdx': page('[a](/huong-dan/tao-trang/)') });
    const dir = site();
    symlinkSync(outside, join(dir, 'content/posts/ngoai'));
    await rename(dir, 'tao-trang', 'mo-trang', '--write');
    expect(readFileSync(join(outside, 'index.mdx'), 'utf8')).toContain('/huong-dan/tao-trang/');
  });
});

describe('a page is called', () => {
  const dir = join(process.cwd(), 'content');
  const read = (typed: string) => readPageName(typed, dir, siteAddress('https://ten.example/blog/'));

  test.each([
    'huong-dan/..',
    '/huong-dan/',
    '/chu-de/a/',
    'https://khac.example/huong-dan/a/',
    'content/guides/a/anh.png',
    'content/guides',
    '',
  ])('by nothing like %j', (typed) => {
    expect(() => read(typed)).toThrow(/Không rõ/);
  });

  test.each([
    ['a', undefined],
    ['/huong-dan/a/', 'guide'],
    ['/huong-dan/a', 'guide'],
    ['/bai-viet/a/#muc', 'post'],
    ['https://ten.example/blog/huong-dan/a/', 'guide'],
    ['content/guides/a', 'guide'],
    ['content/posts/a/', 'post'],
    ['content/guides/a/index.mdx', 'guide'],
    ['guides/a', 'guide'],
    [join(dir, 'posts', 'a'), 'post'],
  ])('%s', (typed, kind) => {
    expect(read(typed)).toEqual({ kind, slug: 'a' });
  });
});
