import { relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDay } from '../../../src/collections/build-day.ts';
import { checkFolder } from '../../../src/collections/check.ts';
import { dayHints } from '../../../src/collections/day-hints.ts';
import { loadFolder } from '../../../src/collections/folder.ts';
import { publishedPages } from '../../../src/collections/published-pages.ts';
import type { Finding } from '../../../src/document/finding.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { placeOf } from '../author-file.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';
import { tinyPng } from '../tiny-png.ts';

const TODAY = '2026-11-30';

/** A post published on a day, with a line more in its head. */
function post(publishedAt: string, more = ''): string {
  return page('Chữ.', more).replace('publishedAt: 2026-11-23', `publishedAt: ${publishedAt}`);
}

async function hintsFor(text: string, capturedAt = TODAY): Promise<Finding[]> {
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'posts/a/index.mdx': text,
    'screenshots/bo/anh.yaml': `image: anh.png\nalt: Nút lưu màu xanh.\ncaption: Nút lưu.\ncapturedAt: ${capturedAt}\n`,
    'screenshots/bo/anh.png': await tinyPng(),
  });
  const inside = (file: string): string => relative(dir, resolve(file)).replaceAll('\\', '/');
  return dayHints(loadFolder(dir), TODAY).map((finding) => ({ ...finding, file: inside(finding.file) }));
}

describe('days', () => {
  test.each([
    ['of today', post(TODAY, `updatedAt: ${TODAY}`)],
    ['in their order', post('2026-01-01', 'updatedAt: 2026-01-02')],
    ['of a draft, which may come later', post('2027-01-01', 'draft: true')],
  ])('%s have no hint', async (_, text) => {
    expect(await hintsFor(text)).toEqual([]);
  });

  test.each([
    ['published in the future', post('2062-01-05'), 'posts/a/index.mdx:5:14 future-day'],
    ['published tomorrow', post('2026-12-01'), 'posts/a/index.mdx:5:14 future-day'],
    ['changed in the future', post('2026-01-01', 'updatedAt: 2062-01-05'), 'posts/a/index.mdx:6:12 future-day'],
    [
      'changed before it was published',
      post('2026-11-23', 'updatedAt: 2025-11-24'),
      'posts/a/index.mdx:6:12 updated-before-published',
    ],
  ])('of a page %s are a hint', async (_, text, place) => {
    const hints = await hintsFor(text);
    expect(hints.map(placeOf)).toEqual([place]);
    expect(hints.map(({ level }) => level)).toEqual(['style']);
  });

  test('of a screenshot are no later than today', async () => {
    const hints = await hintsFor(post('2026-01-01'), '2027-01-01');
    expect(hints.map(placeOf)).toEqual(['screenshots/bo/anh.yaml:4:13 future-day']);
  });

  test('says what was reviewed', async () => {
    const all = [
      ...(await hintsFor(post('2062-01-05', 'updatedAt: 2062-01-06'), '2062-01-01')),
      ...(await hintsFor(post('2026-11-23', 'updatedAt: 2025-11-24'))),
    ];
    await expect(`${formatFindings(all, 'nên xem lại')}\n`).toMatchFileSnapshot('../../fixtures/unit/day-messages.txt');
  });
});

test('a page whose day has not come is listed as such', () => {
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'posts/a/index.mdx': post('2026-12-01'),
    'posts/b/index.mdx': post(TODAY),
  });
  const pages = publishedPages(checkFolder(dir), dir, new Map(), TODAY);
  expect(pages.map(({ slug, isFuture }) => [slug, isFuture])).toEqual([
    ['a', true],
    ['b', undefined],
  ]);
});

describe('the day of a build', () => {
  test('is the one of the place where the site is at home', () => {
    expect(buildDay({}, Date.UTC(2026, 10, 30, 16, 59))).toBe('2026-11-30');
    expect(buildDay({}, Date.UTC(2026, 10, 30, 17, 0))).toBe('2026-12-01');
  });

  test('is the given one, so that two builds give the same files', () => {
    const env = { SOURCE_DATE_EPOCH: `${Date.UTC(2020, 1, 29) / 1000}` };
    expect(buildDay(env, Date.UTC(2026, 10, 30))).toBe('2020-02-29');
    expect(buildDay({ SOURCE_DATE_EPOCH: 'hôm nay' }, Date.UTC(2026, 10, 30))).toBe('2026-11-30');
  });
});
