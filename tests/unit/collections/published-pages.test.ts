import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/collections/check.ts';
import { publishedPages, unknownDays } from '../../../src/collections/published-pages.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';
import { tinyPng } from '../tiny-png.ts';

test('the published pages are listed with their words, topics and the day they changed; drafts are not', async () => {
  const picture = await tinyPng();
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'authors.yaml': 'an:\n  name: Lê An\n',
    'guides/mot/index.mdx': page('Chữ.\n\n![Nút lưu](./nut.png)\n\n<Screenshot id="bo/anh" />', 'author: an'),
    'guides/mot/nut.png': picture,
    'screenshots/bo/anh.yaml': 'image: anh.png\nalt: Nút lưu màu xanh.\ncaption: Nút lưu ở góc.\n',
    'screenshots/bo/anh.png': picture,
    'posts/hai/index.mdx': page('Chữ.'),
    'posts/nhap/index.mdx': page('Chữ.', 'draft: true'),
  });
  const days = new Map([
    ['guides/mot/index.mdx', '2026-11-24'],
    ['guides/mot/nut.png', '2026-11-25'],
    ['screenshots/bo/anh.yaml', '2026-12-01'],
    ['screenshots/bo/anh.png', '2026-11-26'],
  ]);
  const topics = [{ id: 'ban-hang', title: 'Bán hàng', description: 'Các bài về bán hàng.' }];
  const same = { title: 'Bài thử', description: 'Một bài để thử.', publishedAt: '2026-11-23', topics };
  expect(publishedPages(checkFolder(dir), dir, days, '2026-12-31')).toEqual([
    { kind: 'guide', slug: 'mot', address: '/huong-dan/mot/', ...same, changedAt: '2026-12-01', author: 'Lê An' },
    { kind: 'post', slug: 'hai', address: '/bai-viet/hai/', ...same, changedAt: undefined, author: undefined },
  ]);
});

test('why no page has a day of change is said once, with how many there are; not where every page says it', () => {
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'posts/mot/index.mdx': page('Chữ.', 'updatedAt: 2026-11-24'),
    'posts/hai/index.mdx': page('Chữ.'),
    'posts/ba/index.mdx': page('Chữ.'),
  });
  const pages = publishedPages(checkFolder(dir), dir, new Map(), '2030-01-01');
  const problem = 'máy này không có chương trình git. Cách sửa: cài git';
  expect(unknownDays(pages, problem)).toBe(
    '• Trang không ghi được ngày sửa của 2 bài chưa có updatedAt: máy này không có chương trình git. Cách sửa: cài git, hoặc ghi updatedAt ở đầu bài.',
  );
  expect(unknownDays(pages, '')).toBe('');
  expect(
    unknownDays(
      pages.filter(({ slug }) => slug === 'mot'),
      problem,
    ),
  ).toBe('');
});
