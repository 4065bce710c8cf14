import { relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFolder } from '../../../src/collections/folder.ts';
import { resultHints } from '../../../src/collections/result-hints.ts';
import type { Finding } from '../../../src/document/finding.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { placeOf } from '../author-file.ts';
import { folderOf, TOPICS } from '../content-folder.ts';

const GOOD = {
  title: 'Cách mở một gian hàng nhỏ',
  description: 'Mở một gian hàng nhỏ trong một buổi: chọn tên, đăng món đầu tiên, nhận và giao đơn.',
};
const LONG_TITLE = 'Cách tạo tài khoản quảng cáo Facebook cho doanh nghiệp và cho cá nhân từ đầu đến cuối';
const LONG_DESCRIPTION = `${GOOD.description} ${GOOD.description} Kèm những điều nên tránh.`;

/** The hints for a folder with one post of this head. */
function hintsFor(head: Partial<typeof GOOD>, more = ''): Finding[] {
  const { title, description } = { ...GOOD, ...head };
  const text = `---\ntitle: "${title}"\ndescription: "${description}"\ntopics: [ban-hang]\npublishedAt: 2026-11-23\n${more}---\n\nChữ.\n`;
  const dir = folderOf({ 'topics.yaml': TOPICS, 'posts/a/index.mdx': text });
  const inside = (file: string): string => relative(dir, resolve(file)).replaceAll('\\', '/');
  const folder = loadFolder(dir);
  expect(folder.findings).toEqual([]);
  return resultHints(folder).map((finding) => ({ ...finding, file: inside(finding.file) }));
}

describe('a head that search results show', () => {
  test('whole has no hint', () => {
    expect(hintsFor({})).toEqual([]);
    expect(hintsFor({ description: 'a'.repeat(50) })).toEqual([]);
    expect(hintsFor({ description: 'a'.repeat(160) })).toEqual([]);
  });

  test.each([
    ['a title too long', { title: LONG_TITLE }, 'posts/a/index.mdx:2:8 long-title'],
    [
      'a description one character too long',
      { description: 'a'.repeat(161) },
      'posts/a/index.mdx:3:14 long-description',
    ],
    [
      'a description one character too short',
      { description: 'a'.repeat(49) },
      'posts/a/index.mdx:3:14 short-description',
    ],
  ])('with %s has a hint where it stands', (_, head, place) => {
    const hints = hintsFor(head);
    expect(hints.map(placeOf)).toEqual([place]);
    expect(hints.map(({ level }) => level)).toEqual(['style']);
  });

  test('of a draft is not looked at yet', () => {
    expect(hintsFor({ title: LONG_TITLE }, 'draft: true\n')).toEqual([]);
  });
});

test('the hints say what was reviewed', async () => {
  const hints = [
    ...hintsFor({ title: LONG_TITLE, description: LONG_DESCRIPTION }),
    ...hintsFor({ description: 'Tên ngắn, dễ nhớ.' }),
  ];
  const text = `${formatFindings(hints, 'nên xem lại')}\n`;
  await expect(text).toMatchFileSnapshot('../../fixtures/unit/result-hint-messages.txt');
});
