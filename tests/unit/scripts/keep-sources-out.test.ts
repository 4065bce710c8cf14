import { symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/lib/files-below.ts';
import { keepSourcesOut } from '../../../scripts/lib/keep-sources-out.ts';
import { sourcePictures } from '../../../scripts/lib/source-copies.ts';
import { pictureHash } from '../../../src/collections/picture-facts.ts';
import { AuthorError, formatFindings } from '../../../src/document/format-finding.ts';
import { type Files, folderOf, page } from '../content-folder.ts';

const bytes = (text: string): Buffer => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(text)]);
const SHOT = bytes('ảnh chụp');
const BESIDE = bytes('ảnh cạnh bài');
const SITE = { origin: 'https://vi-du.example', base: '/' };

const CONTENT: Files = {
  'guides/mot/index.mdx': page('Xem [ảnh gốc](/tai-ve/anh%20goc.png).'),
  'guides/mot/anh.png': BESIDE,
  'guides/nhap/index.mdx': page('Chữ.', 'draft: true'),
  'guides/nhap/nhap.PNG': bytes('của bản nháp'),
  'posts/hai/index.mdx': page('Chữ.'),
  'posts/hai/kho/sau/khong-duoi': bytes('không có đuôi'),
  'screenshots/bm/tao.yaml': 'image: tao.png\n',
  'screenshots/bm/tao.png': SHOT,
  'screenshots/bm/khong-dung.jpg': bytes('không bài nào dùng'),
};

/** A content folder with a built site of these files. Gives what the check says, and what is left of the site. */
function kept(dist: Files, site = SITE): { said: string; left: string[]; error: unknown } {
  const dir = folderOf(CONTENT);
  const outDir = folderOf(dist);
  const left = (): string[] => filesBelow(outDir).map((path) => relative(outDir, path));
  try {
    const said = keepSourcesOut({ dir, outDir, cacheDir: dir }, site);
    return { said: said.replaceAll(/\(ảnh gốc \S*tung-buoc-unit-\w+\//g, '(ảnh gốc '), left: left(), error: undefined };
  } catch (error) {
    return { said: '', left: left(), error };
  }
}

/** The findings, with paths inside of the folders. */
function findings(error: unknown): string {
  if (!(error instanceof AuthorError)) throw error;
  const inside = (text: string): string => text.replaceAll(/\S*tung-buoc-unit-\w+\//g, '');
  return formatFindings(
    error.findings.map((one) => ({ ...one, file: inside(one.file), message: inside(one.message) })),
  );
}

describe('a file of the site that is a source picture', () => {
  test('goes away and is told where no page names it: used, unused, of a draft, at any depth', () => {
    const copies: Files = {
      'tao.png': SHOT,
      'a/b/doi-ten.bin': bytes('không bài nào dùng'),
      'anh/nhap.png': bytes('của bản nháp'),
      'anh.png': BESIDE,
      'sau.png': bytes('không có đuôi'),
    };
    const own: Files = {
      'index.html': '<p>tao.png, /khac/tao.png</p>',
      'anh/khac.png': bytes('ảnh chụq'),
      'a.css': '',
    };
    const { said, left, error } = kept({ ...copies, ...own });
    expect(error).toBeUndefined();
    expect(left.sort()).toEqual(Object.keys(own).sort());
    expect(said.split('\n').sort()).toEqual(
      [
        'Đã bỏ khỏi trang 5 tệp y hệt ảnh gốc, mà không trang nào dùng:',
        '   /a/b/doi-ten.bin  (ảnh gốc screenshots/bm/khong-dung.jpg)',
        '   /anh.png  (ảnh gốc guides/mot/anh.png)',
        '   /anh/nhap.png  (ảnh gốc guides/nhap/nhap.PNG)',
        '   /sau.png  (ảnh gốc posts/hai/kho/sau/khong-duoi)',
        '   /tao.png  (ảnh gốc screenshots/bm/tao.png)',
      ].sort(),
    );
  });

  test('stops the build where pages name it, goes away all the same, and each page is told in its own file', async () => {
    const { left, error } = kept({
      'huong-dan/mot/index.html': '<a href="/tai-ve/anh%20goc.png">ảnh</a><img src="../../x.png">',
      'index.html': '<img srcset="/nho.png 480w, https://vi-du.example/x.png 800w">',
      'tai-ve/anh goc.png': SHOT,
      'x.png': BESIDE,
      'khong-ai-goi.png': bytes('của bản nháp'),
    });
    expect(left).toEqual(['huong-dan/mot/index.html', 'index.html']);
    await expect(`${findings(error)}\n`).toMatchFileSnapshot('../../fixtures/unit/scripts/source-pictures.txt');
  });

  test.each([
    ['HTML', 'trang.html', '<img src="/x.png">'],
    ['HTML without quotes', 'trang.html', '<img src=/x.png>'],
    ['with a query and a fragment', 'trang.html', '<img src="/x.png?v=2#a">'],
    ['a whole address', 'feed.xml', '<link>https://vi-du.example/x.png</link>'],
    ['CSS', '_astro/a.css', '.a{background:url(../x.png)}'],
    ['JSON', 'a/b.json', '{"src":"/x.png"}'],
    ['text', 'llms.txt', 'Ảnh: /x.png'],
  ])('is found by its address in %s', (_, file, text) => {
    expect(findings(kept({ 'x.png': SHOT, [file]: text }).error)).toContain(`Trang /${file} dùng`);
  });

  test.each([
    ['of another folder', '<img src="/khac/x.png">'],
    ['of another site', '<img src="https://khac.example/x.png">'],
    ['of a longer name', '<img src="/anh-x.png"><img src="/x.png.webp">'],
    ['that cannot be decoded', '<img src="/%E0%A4%A.png">'],
  ])('is not taken for an address %s', (_, text) => {
    expect(kept({ 'x.png': SHOT, 'a/index.html': text }).error).toBeUndefined();
  });

  test('is found under the base of a project page, and only there', () => {
    const base = { ...SITE, base: '/ten/' };
    expect(findings(kept({ 'x.png': SHOT, 'index.html': '<img src="/ten/x.png">' }, base).error)).toContain('Trang / ');
    expect(kept({ 'x.png': SHOT, 'index.html': '<img src="/x.png">' }, base).error).toBeUndefined();
  });
});

test('a picture that the encoder gave back unchanged is the built one, and stays', () => {
  const name = `anh/tao-${pictureHash(SHOT)}-582-82-600.webp`;
  expect(kept({ [name]: SHOT, 'index.html': `<img src="/${name}">` })).toMatchObject({
    said: '',
    left: [name, 'index.html'],
  });
});

test('nothing is read through a link in the content folder', () => {
  const elsewhere = folderOf({ 'ngoai.png': bytes('ngoài') });
  const dir = folderOf(CONTENT);
  symlinkSync(elsewhere, join(dir, 'guides/lien-ket'));
  symlinkSync(join(elsewhere, 'ngoai.png'), join(dir, 'screenshots/bm/ngoai.png'));
  const names = sourcePictures(dir).map((path) => relative(dir, resolve(path)));
  expect(names.filter((name) => /ngoai|lien-ket/.test(name))).toEqual([]);
  expect(names).toHaveLength(5);
});
