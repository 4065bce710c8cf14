import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { leadFigure } from '../../../src/collections/lead-figure.ts';
import { pagePicture } from '../../../src/guides/page-picture.ts';
import type { Screenshot, Screenshots } from '../../../src/schemas/screenshot.ts';

const HEAD = '---\ntitle: A\n---\n\n';
const FILE = join(root, 'tests', 'fixtures', 'site', 'guides', 'mo-gian-hang', 'index.mdx');

describe('the first figure of a file', () => {
  test.each([
    [
      'a screenshot',
      '<Screenshot id="gian-hang/don-moi" />\n\n![Sau](./sau.png)\n',
      'screenshot',
      'gian-hang/don-moi',
      '',
    ],
    ['a picture', '![Nút thêm](./nut.png)\n\n<Screenshot id="a/b" />\n', 'file', './nut.png', 'Nút thêm'],
    [
      'not a picture in a line',
      'Bấm ![dấu cộng](./cong.png) ở góc.\n\n![Nút](./nut.png)\n',
      'file',
      './nut.png',
      'Nút',
    ],
    ['not one in code', '```\n![Nút](./code.png)\n```\n\n![Nút](./nut.png)\n', 'file', './nut.png', 'Nút'],
  ] as const)('is found: %s', (_, body, kind, source, alt) => {
    expect(leadFigure('a.mdx', HEAD + body)).toEqual({ kind, source, alt });
  });

  test.each([
    ['has none', 'Chỉ có chữ.\n'],
    ['has a picture in a line only', 'Bấm ![dấu cộng](./cong.png) ở góc.\n'],
    ['cannot be parsed', '<Steps>\n\n![Nút](./nut.png)\n'],
  ])('is undefined where the file %s', (_, body) => {
    expect(leadFigure('a.mdx', HEAD + body)).toBeUndefined();
  });
});

function shot(alt: string): Screenshot {
  const picture = {
    path: `/${alt}.png`,
    name: alt,
    hash: '0123456789ab',
    width: 9,
    height: 9,
    animated: false,
    ratio: 1,
  };
  return { image: `${alt}.png`, alt, caption: 'c', illustration: false, marks: [], picture };
}

describe('the picture of a page', () => {
  const screenshots: Screenshots = { 'a/bia': shot('bia'), 'a/dau': shot('dau') };
  const lead = { kind: 'screenshot', source: 'a/dau', alt: '' } as const;
  const alts = async (page: Parameters<typeof pagePicture>[0]) => (await pagePicture(page, FILE, screenshots))?.alt;

  test('is its cover, or else its first figure', async () => {
    expect(await alts({ cover: 'a/bia', lead })).toBe('bia');
    expect(await alts({ lead })).toBe('dau');
    expect(await alts({})).toBeUndefined();
  });

  test('may be a file beside it', async () => {
    const picture = await pagePicture({ lead: { kind: 'file', source: './nut-them.png', alt: 'Nút' } }, FILE, {});
    expect(picture).toMatchObject({ alt: 'Nút', marks: [], facts: { width: 2000, height: 500 } });
  });

  test('is none where what it names is not there: the check tells of that', async () => {
    expect(await alts({ cover: 'a/khong-co' })).toBeUndefined();
    expect(await alts({ cover: 'toString' })).toBeUndefined();
    expect(await alts({ lead: { kind: 'file', source: './khong-co.png', alt: '' } })).toBeUndefined();
  });
});
