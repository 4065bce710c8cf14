import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { parseDocument } from '../../src/document/document.ts';
import { COMPONENT_EXAMPLE, HEAD_EXAMPLE } from '../../src/guides/writing-examples.ts';
import { RULE_PAGES } from '../../src/lint/rule-pages.ts';
import { builtPage, builtPages, words } from './built-site.ts';

const outDir = join(root, 'dist');
const pages = builtPages(outDir);
const writing = builtPage(pages, '/viet-bai/');

describe('the page for authors', () => {
  test('is reached from the foot of every page', () => {
    for (const { address, document } of pages.values()) {
      expect(document.querySelector('footer a[href="/viet-bai/"]'), address).not.toBeNull();
    }
  });

  test('leads to the page of each rule', () => {
    const links = [...writing.document.querySelectorAll('table a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(RULE_PAGES.map(({ id }) => `/viet-bai/${id}/`));
  });

  test('shows a file that is right', () => {
    expect(words(writing.document.querySelector('main'))).toContain('title: Cách tạo mã giảm giá');
    const { document, findings } = parseDocument('a.mdx', `${HEAD_EXAMPLE}\n\n${COMPONENT_EXAMPLE}\n`);
    expect(findings).toEqual([]);
    expect(document).toBeDefined();
  });
});

describe.each(RULE_PAGES)('the page of $id', ({ id, title, why, how, bad, good }) => {
  const page = builtPage(pages, `/viet-bai/${id}/`);
  const text = words(page.document.querySelector('main'));

  test('says what it is about, why, and what to do', () => {
    expect(words(page.document.querySelector('h1'))).toBe(title);
    expect(text).toContain(why);
    expect(text).toContain(how);
  });

  test('sets each wrong example beside its mended one', () => {
    const named = [...page.document.querySelectorAll('.examples dt')].map(words);
    expect(named).toEqual(bad.flatMap(() => ['Chưa đúng', 'Đúng']));
    for (const example of good) expect(text).toContain(example.replace(/\s+/g, ' '));
  });
});

test('a page says how to switch its rule off, but for the rule that cannot be', () => {
  const heading = (id: string) => words(builtPage(pages, `/viet-bai/${id}/`).document.querySelector('#tat-quy-tac'));
  expect(heading('quotes')).toBe('Khi quy tắc này báo nhầm');
  expect(heading('lint-off')).toBe('Mẫu viết đúng');
});

test('what nobody sees in an example is shown', () => {
  expect(words(builtPage(pages, '/viet-bai/invisible/').document.querySelector('main'))).toContain('Hư⟨U+00AD⟩ớng');
  expect(words(builtPage(pages, '/viet-bai/homoglyph/').document.querySelector('main'))).toContain('Ð⟨U+00D0⟩');
});

test('they are for those who write: neither search engines nor the site’s own search are to find them', () => {
  const sitemap = readFileSync(join(outDir, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('/huong-dan/');
  expect(sitemap).not.toContain('/viet-bai/');
  for (const { address, document } of [...pages.values()].filter((page) => page.address.startsWith('/viet-bai/'))) {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content'), address).toBe('noindex');
    expect(document.querySelector('[data-pagefind-body]'), address).toBeNull();
  }
});
