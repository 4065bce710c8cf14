import { describe, expect, test } from 'vitest';
import { articleNode } from '../../../../src/seo/graph/article.ts';
import { figureOf, modelOf, PLACE } from './article-model.ts';

const PAGE = 'https://a.vn/ten/huong-dan/mo-shop/';

describe('a guide', () => {
  test('is told as its head tells it', () => {
    const page = modelOf({
      author: 'an',
      updatedAt: '2026-11-20',
      minutes: 7,
      difficulty: 'beginner',
      prerequisites: ['Bạn có điện thoại.'],
    });
    expect(articleNode(PLACE, page, [figureOf('a', 'Góc phải.'), figureOf('b')])).toEqual({
      '@type': 'TechArticle',
      '@id': `${PAGE}#article`,
      url: PAGE,
      headline: 'Mở shop nhỏ',
      description: 'Về mo-shop.',
      inLanguage: 'vi',
      datePublished: '2026-11-01',
      dateModified: '2026-11-20',
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

  test('says nothing that its head does not: no day of change, no author, no picture', () => {
    const told = articleNode(PLACE, modelOf(), []);
    for (const fact of ['dateModified', 'author', 'image', 'proficiencyLevel', 'dependencies', 'aggregateRating']) {
      expect(told).not.toHaveProperty(fact);
    }
  });

  test('is not put among the easy or the hard where it is neither', () => {
    expect(articleNode(PLACE, modelOf({ difficulty: 'intermediate' }), [])).not.toHaveProperty('proficiencyLevel');
    expect(articleNode(PLACE, modelOf({ difficulty: 'advanced' }), [])).toHaveProperty('proficiencyLevel', 'Expert');
  });
});

test('a post is an article, and no technical one', () => {
  expect(articleNode(PLACE, modelOf({ kind: 'post' }), [])).toMatchObject({ '@type': 'Article' });
});

test('an author that authors.yaml does not have is not told', () => {
  expect(articleNode(PLACE, modelOf({ author: 'constructor' }), [])).not.toHaveProperty('author');
});
