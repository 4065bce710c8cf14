import { describe, expect, test } from 'vitest';
import { authorShelves } from '../../../../src/guides/authors.ts';
import { buildLibrary } from '../../../../src/guides/library.ts';
import { pageGraph } from '../../../../src/seo/graph/graph.ts';
import { pagePlace } from '../../../../src/seo/graph/page-place.ts';
import {
  articleSubject,
  authorSubject,
  listSubject,
  type PageSubject,
} from '../../../../src/seo/graph/page-subject.ts';
import { site } from '../../../../src/site.ts';
import { summary } from '../../guides/summary.ts';
import { CARD, modelOf, PLACE, stepsOf } from './article-model.ts';

/** The node of a type in the graph of a page. */
function nodeOf(type: string, subject?: PageSubject, place = PLACE): unknown {
  const breadcrumbs = [
    { title: 'Trang chủ', address: '/' },
    { title: 'Mở shop nhỏ', address: '/huong-dan/mo-shop/' },
  ];
  const graph = pageGraph(place, { title: 'Mở shop nhỏ', description: 'Về shop.', breadcrumbs, subject });
  return graph['@graph'].find((node) => typeof node === 'object' && '@type' in node && node['@type'] === type);
}

describe('every page', () => {
  test('tells of the site and how to search it', () => {
    expect(nodeOf('WebSite')).toMatchObject({
      '@id': 'https://a.vn/ten/#website',
      url: 'https://a.vn/ten/',
      name: site.name,
      publisher: { '@id': 'https://a.vn/ten/#organization' },
      potentialAction: {
        target: { urlTemplate: 'https://a.vn/ten/tim-kiem/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });

  test('has the way to it, counted from one', () => {
    expect(nodeOf('BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Trang chủ', item: 'https://a.vn/ten/' },
        { position: 2, name: 'Mở shop nhỏ', item: 'https://a.vn/ten/huong-dan/mo-shop/' },
      ],
    });
  });

  test('without breadcrumbs refers to none', () => {
    const graph = pageGraph(PLACE, { title: 'a', description: 'b' });
    expect(JSON.stringify(graph)).not.toMatch(/breadcrumb/i);
  });

  test('names itself by its own address, with marks of other scripts as an address has them', () => {
    const place = pagePlace('/tìm/', { origin: 'https://a.vn', base: '/' });
    expect(nodeOf('WebPage', undefined, place)).toMatchObject({ '@id': 'https://a.vn/t%C3%ACm/' });
  });
});

describe('a page is mainly about', () => {
  test('the article it holds, beside which stand its author and its steps', () => {
    const model = modelOf({ author: 'nhom' });
    const body = '<Steps>\n\n<Step title="Một">\n\nChữ.\n\n</Step>\n\n</Steps>';
    const subject = articleSubject(model, { ...stepsOf(body), figures: {} }, CARD)(PLACE);
    expect(nodeOf('WebPage', subject)).toMatchObject({ mainEntity: { '@id': `${PLACE.url}#article` } });
    const author = { '@type': 'Organization', '@id': 'https://a.vn/ten/tac-gia/nhom/#author', name: 'Nhóm Hoa' };
    expect(subject.nodes[1]).toMatchObject(author);
    expect(subject.nodes[2]).toMatchObject({ '@type': 'HowTo' });
  });

  test('the list it holds', () => {
    const subject = listSubject([{ title: 'A', address: '/huong-dan/a/' }])(PLACE);
    expect(nodeOf('CollectionPage', subject)).toMatchObject({ mainEntity: { '@id': `${PLACE.url}#list` } });
    expect(nodeOf('ItemList', subject)).toMatchObject({
      numberOfItems: 1,
      itemListElement: [{ position: 1, name: 'A', url: 'https://a.vn/ten/huong-dan/a/' }],
    });
  });

  test('the author it tells of', () => {
    const authors = { an: { name: 'An', bio: 'An bán hoa.' } };
    const library = buildLibrary([summary('a', { author: 'an' })], { topics: {}, authors, labels: [] });
    const place = pagePlace('/ten/tac-gia/an/', PLACE);
    for (const shelf of authorShelves(library)) {
      const subject = authorSubject(shelf)(place);
      expect(nodeOf('ProfilePage', subject, place)).toMatchObject({ mainEntity: { '@id': `${place.url}#author` } });
      expect(nodeOf('Person', subject, place)).toMatchObject({
        name: 'An',
        description: 'An bán hoa.',
        url: place.url,
      });
    }
    expect.hasAssertions();
  });
});
