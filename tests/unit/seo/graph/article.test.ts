import { describe, expect, test } from 'vitest';
import { articleNode } from '../../../../src/seo/graph/article.ts';
import { CARD, figureOf, modelOf, PLACE } from './article-model.ts';

const PAGE = 'https://a.vn/ten/huong-dan/mo-shop/';

const BARE = { figures: [], card: CARD };

test('an article without a picture is shown by its card', () => {
  expect(articleNode(PLACE, modelOf(), BARE)).toHaveProperty('image', [
    {
      '@type': 'ImageObject',
      '@id': `${PAGE}#card`,
      contentUrl: 'https://a.vn/ten/anh/the/trang.jpg',
      width: '1200 px',
      height: '630 px',
      caption: 'Thẻ của trang',
    },
  ]);
});

describe('a guide', () => {
  test('is told as its head tells it', () => {
    const page = modelOf({
      author: 'an',
      updatedAt: '2026-11-20',
      minutes: 7,
      difficulty: 'beginner',
      prerequisites: ['Bạn có điện thoại.'],
    });
    expect(articleNode(PLACE, page, { figures: [figureOf('a', 'Góc phải.'), figureOf('b')], card: CARD })).toEqual({
      '@type': 'TechArticle',
      '@id': `${PAGE}#article`,
      url: PAGE,
      headline: 'Mở shop nhỏ',
      description: 'Về mo-shop.',
      inLanguage: 'vi',
      datePublished: '2026-11-01T00:00:00+07:00',
      dateModified: '2026-11-20T00:00:00+07:00',
      author: { '@id': 'https://a.vn/ten/tac-gia/an/#author' },
      publisher: { '@id': 'https://a.vn/ten/#organization' },
      isPartOf: { '@id': 'https://a.vn/ten/#website' },
      mainEntityOfPage: { '@id': PAGE },
      articleSection: ['Mở shop', 'Xem hàng'],
      keywords: ['Mở shop', 'Xem hàng'],
      timeRequired: 'PT7M',
      image: [
        {
          '@type': 'ImageObject',
          '@id': `${PAGE}#tb-anh--a`,
          contentUrl: 'https://a.vn/ten/anh/a.webp',
          width: '1040 px',
          height: '976 px',
          caption: 'Góc phải.',
          description: 'Màn hình a.',
        },
        {
          '@type': 'ImageObject',
          '@id': `${PAGE}#tb-anh--b`,
          contentUrl: 'https://a.vn/ten/anh/b.webp',
          width: '1040 px',
          height: '976 px',
          caption: 'Màn hình b.',
        },
      ],
      proficiencyLevel: 'Beginner',
      dependencies: ['Bạn có điện thoại.'],
    });
  });

  test('says nothing that its head does not: no day of change, no author', () => {
    const told = articleNode(PLACE, modelOf(), BARE);
    for (const fact of ['dateModified', 'author', 'proficiencyLevel', 'dependencies', 'aggregateRating']) {
      expect(told).not.toHaveProperty(fact);
    }
  });

  test('is not put among the easy or the hard where it is neither', () => {
    expect(articleNode(PLACE, modelOf({ difficulty: 'intermediate' }), BARE)).not.toHaveProperty('proficiencyLevel');
    expect(articleNode(PLACE, modelOf({ difficulty: 'advanced' }), BARE)).toHaveProperty('proficiencyLevel', 'Expert');
  });
});

test('a post is an article, and no technical one', () => {
  expect(articleNode(PLACE, modelOf({ kind: 'post' }), BARE)).toMatchObject({ '@type': 'Article' });
});

test('an author that authors.yaml does not have is not told', () => {
  expect(articleNode(PLACE, modelOf({ author: 'constructor' }), BARE)).not.toHaveProperty('author');
});
