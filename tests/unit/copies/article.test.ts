import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { articleTree } from '../../../src/copies/article-tree.ts';
import { feedHtml } from '../../../src/copies/feed-html.ts';
import { articleMarkdown } from '../../../src/copies/markdown.ts';
import { walk } from '../../../src/document/walk.ts';
import { readMarkdown } from '../../markdown-reader.ts';

const URL_OF_PAGE = 'https://vi-du.example/cua-hang/huong-dan/bai-thu/';
const FIXTURES = new URL('../../fixtures/unit/copies/', import.meta.url);
const tree = () => articleTree(readFileSync(new URL('page.html', FIXTURES), 'utf8'), URL_OF_PAGE);

function nodes(markdown: string): Nodes[] {
  const all: Nodes[] = [];
  walk(readMarkdown(markdown), (node) => all.push(node));
  return all;
}

describe('an article as Markdown', () => {
  test('reads as its author would have written it', async () => {
    await expect(articleMarkdown(tree())).toMatchFileSnapshot('../../fixtures/unit/copies/page.md');
  });

  test('is read again as what it was: steps, pictures, lists, table, quotation, footnote', () => {
    const all = nodes(articleMarkdown(tree()));
    const count = (type: Nodes['type']): number => all.filter((node) => node.type === type).length;
    const counted = (['heading', 'image', 'table', 'blockquote', 'footnoteReference', 'code'] as const).map(count);
    expect(counted).toEqual([3, 1, 1, 1, 1, 1]);
    expect(all.find((node) => node.type === 'footnoteDefinition')).toMatchObject({ identifier: 'go' });
    const ordered = all.filter((node) => node.type === 'list').filter(({ ordered: isOrdered }) => isOrdered);
    // The legend goes on with the numbers its marks have in the step.
    expect(ordered.map(({ start }) => start)).toEqual([3, 1]);
    const tasks = all.filter((node) => node.type === 'listItem').map(({ checked }) => checked);
    expect(tasks.filter((checked) => typeof checked === 'boolean')).toEqual([true, false]);
  });

  test('leaves no address relative', () => {
    const urls = nodes(articleMarkdown(tree())).flatMap((node) => ('url' in node ? [node.url] : []));
    expect(urls.length).toBeGreaterThan(5);
    expect(urls.filter((url) => !/^(?:https?:\/\/|mailto:)/.test(url))).toEqual([]);
  });
});

describe('an article in a feed', () => {
  test('has its words and pictures and nothing that needs its page', async () => {
    await expect(`${feedHtml(tree())}\n`).toMatchFileSnapshot('../../fixtures/unit/copies/feed.html');
  });

  test('is HTML again, without classes, forms, scripts or relative addresses', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${feedHtml(tree())}</body></html>`);
    const all = [...document.body.querySelectorAll('*')];
    const names = new Set(all.flatMap((element) => [...element.attributes].map(({ name }) => name)));
    expect([...names].sort()).toEqual(['align', 'alt', 'height', 'href', 'src', 'start', 'title', 'width']);
    expect(all.filter(({ localName }) => /^(?:script|style|svg|form|input|button)$/.test(localName))).toEqual([]);
    const addresses = all.map((element) => element.getAttribute('href') ?? element.getAttribute('src'));
    expect(addresses.filter((address) => address && !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('Nút "Add" ở góc');
    expect(document.querySelector('h2 a')?.getAttribute('href')).toBe('https://vi-du.example/cua-hang/huong-dan/hai/');
  });
});

test('a page without an article has nothing to copy', () => {
  expect(articleTree('<main><p>Chữ.</p></main>', URL_OF_PAGE).children).toEqual([]);
});

test('no space is left where something of the page stood, and between words it stays', () => {
  const html =
    '<article><h2>Hồng <a class="anchor" data-pagefind-ignore>#</a></h2><p> <strong>Một</strong> <em>hai</em> </p></article>';
  expect(feedHtml(articleTree(html, URL_OF_PAGE))).toBe('<h2>Hồng</h2><p><strong>Một</strong> <em>hai</em></p>');
});

test('a space that does not break stays one', () => {
  expect(articleMarkdown(tree())).toContain('20.000\u00a0₫');
  expect(feedHtml(tree())).toContain('20.000\u00a0₫');
});
