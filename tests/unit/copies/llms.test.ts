import type { Heading, Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { llmsTxt } from '../../../src/copies/llms.ts';
import { buildLibrary, topicShelves } from '../../../src/guides/library.ts';
import { walk } from '../../../src/document/walk.ts';
import { site } from '../../../src/site.ts';
import { readMarkdown } from '../../markdown-reader.ts';
import { summary } from '../guides/summary.ts';

const TOPICS = {
  'ban-hang': { title: 'Bán hàng [mới]', description: 'Về *bán* hàng.' },
  video: { title: 'Video', description: 'Về video.' },
};
const PAGES = [
  summary('ca-hai', { topics: ['ban-hang', 'video'], title: 'Cả [hai] & <một>' }),
  summary('bai', { kind: 'post', topics: ['video'] }),
  summary('nhap', { topics: ['video'], draft: true }),
];
const shelves = topicShelves(buildLibrary(PAGES, { topics: TOPICS, authors: {}, labels: [] }));
const tree = readMarkdown(llmsTxt(shelves, (address) => `https://a.vn/ten${address}`));

function all<T extends Nodes>(type: T['type']): T[] {
  const found: Nodes[] = [];
  walk(tree, (node) => node.type === type && found.push(node));
  return found as T[];
}

test('begins with the site’s name and what it is, as the format asks', () => {
  expect(tree.children.slice(0, 3).map(({ type }) => type)).toEqual(['heading', 'blockquote', 'paragraph']);
  expect(tree.children.slice(0, 2).map((node) => textOf(node))).toEqual([site.name, site.description]);
  const headings = all<Heading>('heading').map((node) => [node.depth, textOf(node)]);
  expect(headings).toEqual([
    [1, site.name],
    [2, 'Bán hàng [mới]'],
    [2, 'Video'],
    [2, 'Optional'],
  ]);
});

test('names every published page once, by topic, with its Markdown copy and its words', () => {
  expect(all<Link>('link').map((link) => [textOf(link), link.url])).toEqual([
    ['Cả [hai] & <một>', 'https://a.vn/ten/huong-dan/ca-hai.md'],
    ['bai', 'https://a.vn/ten/bai-viet/bai.md'],
    ['Bán hàng [mới]', 'https://a.vn/ten/chu-de/ban-hang/'],
    ['Video', 'https://a.vn/ten/chu-de/video/'],
    ['Bài mới', 'https://a.vn/ten/nguon-tin.xml'],
  ]);
  expect(all('listItem').map((item) => textOf(item))).toContain('Cả [hai] & <một>: Về ca-hai.');
});
