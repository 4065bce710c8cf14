import { expect, test } from 'vitest';
import { glossesOf } from '../../../src/guides/glosses.ts';

const where = 'Góc phải';

test('a label is known in both languages, each with the other', () => {
  const glosses = glossesOf([{ en: 'Business Settings', vi: 'Cài đặt doanh nghiệp', where }]);
  expect(glosses.get('Business Settings')).toEqual({ language: 'en', other: 'Cài đặt doanh nghiệp' });
  expect(glosses.get('Cài đặt doanh nghiệp')).toEqual({ language: 'vi', other: 'Business Settings' });
  expect(glosses.size).toBe(2);
});

test('a label without a certain Vietnamese one has no other', () => {
  expect([...glossesOf([{ en: 'Add Page', where }])]).toEqual([['Add Page', { language: 'en', other: undefined }]]);
});

test('a label that is the same in both languages is never its own gloss', () => {
  expect([...glossesOf([{ en: 'Marketing', vi: 'Marketing', where }])]).toEqual([
    ['Marketing', { language: 'en', other: undefined }],
  ]);
});

test.each([
  [
    [
      { en: 'Video', vi: 'Phim', where },
      { en: 'Reels', vi: 'Video', where },
    ],
  ],
  [
    [
      { en: 'Reels', vi: 'Video', where },
      { en: 'Video', vi: 'Phim', where },
    ],
  ],
])('what is English in one row and Vietnamese in another is English, whatever their order', (labels) => {
  expect(glossesOf(labels).get('Video')).toEqual({ language: 'en', other: 'Phim' });
});
