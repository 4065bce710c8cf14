import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUDGETS, overBudget, weighedPages, weighPage } from '../../../scripts/lib/budgets.ts';
import { type Files, folderOf } from '../content-folder.ts';

const PAGE = 'huong-dan/a/index.html';
const PICTURE = '<img src="/a.webp" width="3" height="2" alt="a">';

/** Text that does not get smaller by compression, at least this many bytes. */
function heavy(bytes: number): string {
  return randomBytes(bytes).toString('base64');
}

function html(...parts: string[]): string {
  return `<!doctype html><html><head>${parts.join('')}</head></html>`;
}

/** What is over its budget in a site of one guide. */
function over(page: string, files: Files = {}): string[] {
  return overBudget(folderOf({ [PAGE]: page, ...files }));
}

describe('a page within its budgets', () => {
  test('is not told of', () => {
    const files = { '_astro/a.css': 'a{color:red}', 'a.js': 'let a;', 'a.woff2': new Uint8Array(BUDGETS.fonts) };
    const head = '<link rel="stylesheet" href="/_astro/a.css"><script src="/a.js"></script>';
    expect(over(html(head, '<style>@font-face{src:url("/a.woff2")}</style>', PICTURE), files)).toEqual([]);
  });

  test('weighs what it loads: text as Brotli, fonts as they are, each file once', () => {
    const css = 'a{color:red}'.repeat(50);
    const dir = folderOf({ [PAGE]: html('<link rel="stylesheet" href="/a.css">'.repeat(2)), 'a.css': css });
    const { bytes } = weighPage(dir, PAGE);
    expect(bytes.css).toBe(brotliCompressSync(css).length);
    expect(bytes).toMatchObject({ js: 0, fonts: 0 });
  });

  test('has its structured data weighed as text, for nothing of it runs', () => {
    const dir = folderOf({ [PAGE]: html(`<script type="application/ld+json">${heavy(BUDGETS.js)}</script>`) });
    const { bytes } = weighPage(dir, PAGE);
    expect(bytes.js).toBe(0);
    expect(bytes.html).toBeGreaterThan(BUDGETS.js);
  });

  test('is found under a base path', () => {
    const dir = folderOf({ [PAGE]: html('<link rel="stylesheet" href="/ten/a.css">'), 'a.css': 'a{}' });
    expect(weighPage(dir, PAGE, '/ten/').bytes.css).toBeGreaterThan(0);
  });
});

describe('a page over its budget', () => {
  test.each([
    ['HTML', html(`<p>${heavy(BUDGETS.html)}</p>`), {}],
    ['CSS', html('<link rel="stylesheet" href="/a.css">'), { 'a.css': heavy(BUDGETS.css) }],
    ['JavaScript', html('<script type="module" src="/a.js"></script>'), { 'a.js': heavy(BUDGETS.js) }],
    ['JavaScript', html('<link rel="modulepreload" href="/a.js">'), { 'a.js': heavy(BUDGETS.js) }],
    ['JavaScript', html(`<script type="module">${heavy(BUDGETS.js)}</script>`), {}],
    [
      'phông chữ',
      html('<style>a{src:url("/a.woff2");b:url("/b.woff2")}</style>'),
      { 'a.woff2': new Uint8Array(BUDGETS.fonts), 'b.woff2': new Uint8Array(1) },
    ],
  ])('in %s is told with its weight and its limit', (name, page, files) => {
    const found = over(page, files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^huong-dan/a/index\\.html: ${name} nặng \\d+ byte, được phép \\d+\\.$`));
  });

  test.each(['<img src="/a.webp" alt="a">', '<img src="/a.webp" width="3" alt="a">', '<img height="2" src="/a.webp">'])(
    'or with a picture that would move the text is told: %s',
    (tag) => {
      expect(over(html(PICTURE, tag))).toEqual([`huong-dan/a/index.html: ảnh chưa có width và height: ${tag}`]);
    },
  );
});

test('guides and posts are weighed, their lists are not', () => {
  const page = html();
  const dir = folderOf({
    'index.html': page,
    'huong-dan/index.html': page,
    'bai-viet/b/index.html': page,
    'chu-de/c/index.html': page,
    [PAGE]: page,
  });
  expect(weighedPages(dir)).toEqual(['bai-viet/b/index.html', PAGE]);
});
