import { describe, expect, test } from 'vitest';
import { buildLibrary, topicShelves } from '../../../src/guides/library.ts';
import { breadcrumbs, pageModel } from '../../../src/guides/page-model.ts';
import { site } from '../../../src/site.ts';
import { slugs, summary } from './summary.ts';

const TOPICS = {
  zalo: { title: 'Zalo', description: 'Về Zalo.' },
  'do-luong': { title: 'Đo lường', description: 'Về đo lường.' },
  'dang-bai': { title: 'Đăng bài', description: 'Về đăng bài.' },
  trong: { title: 'Chưa có bài', description: 'Sẽ có.' },
  'ban-hang': { title: 'Bán hàng', description: 'Về bán hàng.' },
};
const PAGES = [
  summary('bai-moi', { kind: 'post', topics: ['ban-hang'], publishedAt: '2026-11-20' }),
  summary('cu', { topics: ['ban-hang', 'do-luong'], publishedAt: '2026-01-01', author: 'an' }),
  summary('bai-cu', { kind: 'post', topics: ['dang-bai'], publishedAt: '2026-02-01', author: 'khong-ro' }),
  summary('moi', { topics: ['ban-hang', 'zalo'], publishedAt: '2026-10-01' }),
];
const LIBRARY = buildLibrary(PAGES, { topics: TOPICS, authors: { an: { name: 'An' } }, labels: [] });

describe('the library', () => {
  test('holds guides and posts apart, newest first', () => {
    expect(slugs(LIBRARY.guides)).toEqual(['moi', 'cu']);
    expect(slugs(LIBRARY.posts)).toEqual(['bai-moi', 'bai-cu']);
  });

  test('has a shelf for each topic with pages, in dictionary order, guides before posts', () => {
    expect(topicShelves(LIBRARY).map(({ id, pages }) => [id, ...slugs(pages)])).toEqual([
      ['ban-hang', 'moi', 'cu', 'bai-moi'],
      ['dang-bai', 'bai-cu'],
      ['do-luong', 'cu'],
      ['zalo', 'moi'],
    ]);
  });

  test('without pages has no shelf', () => {
    expect(topicShelves(buildLibrary([], { topics: TOPICS, authors: {}, labels: [] }))).toEqual([]);
  });
});

describe('a page model', () => {
  const model = (slug: string) => pageModel(PAGES.find((page) => page.slug === slug) ?? summary(slug), LIBRARY);

  test('has neighbours of its own kind only', () => {
    expect([model('cu').previous?.title, model('cu').next?.title]).toEqual([undefined, 'moi']);
    expect([model('bai-moi').previous?.title, model('bai-moi').next?.title]).toEqual(['bai-cu', undefined]);
  });

  test('has related pages of both kinds', () => {
    expect(slugs(model('moi').related)).toEqual(['bai-moi', 'cu']);
    expect(model('moi').related.length).toBeLessThanOrEqual(site.relatedCount);
  });

  test('has its topics as links in the order of its head', () => {
    expect(model('cu').topicLinks).toEqual([
      { title: 'Bán hàng', address: '/chu-de/ban-hang/' },
      { title: 'Đo lường', address: '/chu-de/do-luong/' },
    ]);
  });

  test('names its author where there is one', () => {
    expect(model('cu').writer).toEqual({ id: 'an', title: 'An', address: '/tac-gia/an/', group: false });
    expect([model('moi').writer, model('bai-cu').writer]).toEqual([undefined, undefined]);
  });

  test.each([
    ['cu', 'Hướng dẫn', '/huong-dan/', '/huong-dan/cu/'],
    ['bai-cu', 'Bài viết', '/bai-viet/', '/bai-viet/bai-cu/'],
  ])('of %s has the way to it from home', (slug, label, list, address) => {
    const links = [
      { title: 'Trang chủ', address: '/' },
      { title: label, address: list },
      { title: slug, address },
    ];
    expect(model(slug).breadcrumbs).toEqual(links);
    expect(breadcrumbs(model(slug))).toEqual(links);
  });
});
