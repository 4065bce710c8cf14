import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeRedirects } from '../../../src/redirects/keep-old-addresses.ts';
import { redirectPage } from '../../../src/redirects/redirect-page.ts';
import { redirectsFile } from '../../../src/redirects/redirects-file.ts';
import { readRedirects } from '../../../src/redirects/redirects.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';

const PLACE = { origin: 'https://ten.example', base: '/' };
const TO = '/huong-dan/moi/';

describe('the redirects of a content folder', () => {
  const dir = () =>
    folderOf({
      'topics.yaml': TOPICS,
      'guides/moi/index.mdx': page('Chữ.', 'aliases: [/b.html, /A.html?m=1]'),
      'guides/nhap/index.mdx': page('Chữ.', 'draft: true\naliases: [/nhap.html]'),
      'guides/sai/index.mdx': page('Chữ.', 'aliases: [sai]'),
      'posts/bai/index.mdx': page('Chữ.', 'aliases: [/huong-dan/moi/, /p/bai]'),
    });

  test('are in the order of their addresses; drafts have theirs only while writing; none hides a page', () => {
    const from = (drafts: boolean) => readRedirects(dir(), drafts).map((redirect) => redirect.from);
    expect(from(false)).toEqual(['/A.html', '/b.html', '/p/bai']);
    expect(from(true)).toEqual(['/A.html', '/b.html', '/nhap.html', '/p/bai']);
  });

  test('know where they lead and what that page is called', () => {
    expect(readRedirects(dir()).at(-1)).toEqual({ from: '/p/bai', to: '/bai-viet/bai/', title: 'Bài thử' });
  });
});

describe('a redirect page', () => {
  test('has the title as text, whatever is in it', () => {
    const html = redirectPage({ to: TO, title: '<b>"Mở" & đóng</b>' }, PLACE);
    expect(html).toContain('<a href="/huong-dan/moi/">&lt;b&gt;&quot;Mở&quot; &amp; đóng&lt;/b&gt;</a>');
    expect(html).not.toContain('<b>');
  });

  test('says what was reviewed', async () => {
    const html = redirectPage({ to: TO, title: 'Mở gian hàng' }, { origin: 'https://ten.example', base: '/blog/' });
    await expect(html).toMatchFileSnapshot('../../fixtures/unit/redirect-page.html');
  });
});

describe('_redirects', () => {
  test('encodes what an address line cannot hold, and has the base path on both sides', () => {
    const text = redirectsFile([{ from: '/tên cũ/a&b.html', to: TO, title: 'Bài' }], '/blog/');
    expect(text.split('\n')).toEqual([
      '# Địa chỉ cũ của các bài (aliases)',
      '/blog/t%C3%AAn%20c%C5%A9/a&b.html /blog/huong-dan/moi/ 301',
      '',
    ]);
  });

  test('comes behind the lines the owner of the site has', () => {
    const text = redirectsFile([{ from: '/cu.html', to: TO, title: 'Bài' }], '/', '/mua /bang-gia 302\n\n');
    expect(text).toMatch(/^\/mua \/bang-gia 302\n# .*\n\/cu\.html \/huong-dan\/moi\/ 301\n$/);
  });
});

describe('writing them', () => {
  const redirect = { from: '/2021/cu.html', to: TO, title: 'Bài' };

  test('makes the folders they need', () => {
    const out = folderOf({});
    writeRedirects(out, [redirect, { ...redirect, from: '/ten-cu' }], PLACE);
    expect(readFileSync(join(out, '2021/cu.html'), 'utf8')).toBe(redirectPage(redirect, PLACE));
    expect(readFileSync(join(out, 'ten-cu/index.html'), 'utf8')).toContain('url=/huong-dan/moi/');
    expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe(
      '# Địa chỉ cũ của các bài (aliases)\n/2021/cu.html /huong-dan/moi/ 301\n/ten-cu /huong-dan/moi/ 301\n',
    );
  });

  test('never replaces a file that is there', () => {
    const out = folderOf({});
    mkdirSync(join(out, '2021'));
    writeFileSync(join(out, '2021/cu.html'), 'trang');
    expect(() => writeRedirects(out, [redirect], PLACE)).toThrow(
      /“\/2021\/cu\.html” của bài “Bài” đã có một tệp khác\. Cách sửa: /,
    );
    expect(readFileSync(join(out, '2021/cu.html'), 'utf8')).toBe('trang');
  });

  test('leaves a site without old addresses as it is', () => {
    const out = folderOf({ _redirects: '/mua /bang-gia' });
    writeRedirects(out, [], PLACE);
    expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe('/mua /bang-gia');
  });
});
