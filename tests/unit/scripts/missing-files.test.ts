import { describe, expect, test } from 'vitest';
import { missingFiles, missingFilesText } from '../../../scripts/lib/missing-files.ts';
import { type Files, folderOf } from '../content-folder.ts';

const SITE = { origin: 'https://vi-du.example', base: '/kho/' };

function missing(files: Files): string[] {
  return missingFiles(folderOf(files), SITE).map(({ path }) => path);
}

const HEAD = '<link rel="stylesheet" href="/kho/_astro/a.css"><script type="module" src="/kho/_astro/a.js"></script>';

describe('a built site', () => {
  test.each([
    ['a style sheet', '<link rel="stylesheet" href="/kho/_astro/a.css">', '/_astro/a.css'],
    ['a script', '<script type="module" src="/kho/_astro/a.js"></script>', '/_astro/a.js'],
    ['a font', '<link rel="preload" as="font" href="/kho/_astro/fonts/a.woff2" crossorigin>', '/_astro/fonts/a.woff2'],
    ['a picture', '<img alt="a > b" src="/kho/anh/a.webp">', '/anh/a.webp'],
    ['a picture among several', '<source srcset="/kho/co.avif 480w, /kho/anh/b.avif 800w">', '/anh/b.avif'],
    ['a social card', '<meta property="og:image" content="https://vi-du.example/kho/anh/the/a.jpg">', '/anh/the/a.jpg'],
    ['a file with a space in its name', "<img src='/kho/anh%20hoa.png'>", '/anh hoa.png'],
    ['a picture beside the page', '<img src="../anh.png?v=1&amp;b=2#c">', '/bai/anh.png'],
  ])('that names %s which is not there lacks it', (_, html, path) => {
    expect(missing({ 'bai/mot/index.html': html, 'co.avif': '' })).toEqual([path]);
    expect(missing({ 'bai/mot/index.html': html, 'co.avif': '', [path.slice(1)]: '' })).toEqual([]);
  });

  test('is asked for nothing of other sites, no page, and nothing that only stands in its text', () => {
    const html = `
      <link rel="canonical" href="https://vi-du.example/kho/bai/"><link rel="icon" href="data:image/svg+xml,a.svg">
      <img src="https://khac.example/kho/a.png"><script src="//khac.example/a.js"></script><a href="/kho/khong-co.pdf">a</a>
      <img src="/ngoai-kho/a.png"><meta name="description" content="Mở /kho/a.png rồi lưu">
      <p>&lt;img src="/kho/a.png"></p><!-- chữ -->`;
    expect(missing({ 'index.html': html })).toEqual([]);
  });

  test('lacks what its style sheets and scripts load, too', () => {
    const files = {
      'index.html': HEAD,
      '_astro/a.css': '@font-face{src:url(fonts/a.woff2)}.b{background:url("/kho/b.svg#c")}.d{fill:url(#e)}',
      '_astro/a.js': 'import{x}from"./b.js";const y=()=>import("./c.js");',
      '_astro/b.js': 'export const x=1',
    };
    expect(missing(files).sort()).toEqual(['/_astro/c.js', '/_astro/fonts/a.woff2', '/b.svg']);
  });

  test('is told of each file once, with where it is named; of many only the first', async () => {
    const pages = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}/index.html`, HEAD]));
    const pictures = Array.from({ length: 12 }, (_, at) => `<img src="/kho/anh/${at}.webp">`).join('');
    const text = missingFilesText(missingFiles(folderOf({ ...pages, 'd/index.html': pictures }), SITE));
    await expect(text).toMatchFileSnapshot('../../fixtures/unit/scripts/missing-files.txt');
    expect(missingFilesText([])).toBe('');
  });
});
