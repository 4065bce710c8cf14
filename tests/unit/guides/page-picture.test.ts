import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { pagePicture } from '../../../src/guides/page-picture.ts';
import type { LeadFigure } from '../../../src/schemas/entry.ts';
import type { Screenshot, Screenshots } from '../../../src/schemas/screenshot.ts';

const FILE = join(root, 'tests', 'fixtures', 'site', 'guides', 'mo-gian-hang', 'index.mdx');

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
  const NONE = { screenshots: [], files: [], inline: [] };
  const alts = async ({ cover, lead }: { cover?: string; lead?: LeadFigure }) =>
    (await pagePicture({ cover, pictures: { ...NONE, lead } }, FILE, screenshots))?.alt;

  test('is its cover, or else its first figure', async () => {
    expect(await alts({ cover: 'a/bia', lead })).toBe('bia');
    expect(await alts({ lead })).toBe('dau');
    expect(await alts({})).toBeUndefined();
  });

  test('may be a file beside it', async () => {
    const picture = await pagePicture(
      { pictures: { ...NONE, lead: { kind: 'file', source: './nut-them.png', alt: 'Nút' } } },
      FILE,
      {},
    );
    expect(picture).toMatchObject({ alt: 'Nút', marks: [], facts: { width: 2000, height: 500 } });
  });

  test('is none where what it names is not there: the check tells of that', async () => {
    expect(await alts({ cover: 'a/khong-co' })).toBeUndefined();
    expect(await alts({ cover: 'toString' })).toBeUndefined();
    expect(await alts({ lead: { kind: 'file', source: './khong-co.png', alt: '' } })).toBeUndefined();
  });
});
