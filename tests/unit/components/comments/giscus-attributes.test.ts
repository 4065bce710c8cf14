import { describe, expect, test } from 'vitest';
import { comesFromSigningIn, giscusAttributes } from '../../../../src/components/comments/giscus-attributes.ts';

const PLACE = { repo: 'ten/kho', repoId: 'R_1', category: 'Hỏi đáp', categoryId: 'DIC_1', theme: 'ignored' };

describe('what giscus is told', () => {
  test('is the repository, the page and the language', () => {
    expect(giscusAttributes(PLACE, undefined)).toMatchObject({
      repo: 'ten/kho',
      repoId: 'R_1',
      category: 'Hỏi đáp',
      categoryId: 'DIC_1',
      mapping: 'pathname',
      lang: 'vi',
    });
  });

  test('is the theme the reader chose, else that of their system', () => {
    expect(giscusAttributes(PLACE, 'dark')['theme']).toBe('dark');
    expect(giscusAttributes(PLACE, undefined)['theme']).toBe('preferred_color_scheme');
  });
});

test('a reader who comes back from signing in has asked for the comments', () => {
  expect(comesFromSigningIn('?giscus=abc')).toBe(true);
  expect(comesFromSigningIn('?tim=giscus')).toBe(false);
  expect(comesFromSigningIn('')).toBe(false);
});
