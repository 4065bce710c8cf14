import { expect, test } from 'vitest';
import { pageFiles } from '../../../src/guides/page-files.ts';

test('the files of a page are its text, the pictures beside it, and each screenshot with its description, once', () => {
  const pictures = {
    screenshots: ['bo/mot', 'bo/hai'],
    files: ['./nut.png', './nho/anh.jpg'],
    inline: ['./nut.png'],
  };
  const screenshots = {
    'bo/mot': { image: 'mot-chup.png', imageDark: 'mot-toi.png' },
    'bo/hai': { image: 'hai.webp' },
    'bo/bia': { image: 'bia.png' },
  };
  expect(pageFiles({ kind: 'post', slug: 'bai', cover: 'bo/bia', pictures }, screenshots)).toEqual([
    'posts/bai/index.mdx',
    'posts/bai/nut.png',
    'posts/bai/nho/anh.jpg',
    'screenshots/bo/mot.yaml',
    'screenshots/bo/mot-chup.png',
    'screenshots/bo/mot-toi.png',
    'screenshots/bo/hai.yaml',
    'screenshots/bo/hai.webp',
    'screenshots/bo/bia.yaml',
    'screenshots/bo/bia.png',
  ]);
});
