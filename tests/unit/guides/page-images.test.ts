import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { pageImages } from '../../../src/guides/page-images.ts';
import type { ShownPictures } from '../../../src/schemas/entry.ts';
import type { Mark } from '../../../src/schemas/mark.ts';
import type { Screenshot, Screenshots } from '../../../src/schemas/screenshot.ts';

const FILE = join(root, 'tests', 'fixtures', 'site', 'guides', 'mo-gian-hang', 'index.mdx');
const BESIDE = './nut-them.png';

function shot(marks: Mark[]): Screenshot {
  const picture = { path: '/a.png', name: 'a', hash: '0123456789ab', width: 9, height: 9, animated: false, ratio: 1 };
  return { image: 'a.png', alt: 'Ba đơn hàng.', caption: 'Sau buổi sáng.', illustration: false, marks, picture };
}

const SHOTS: Screenshots = {
  'a/dau': shot([{ kind: 'pin', at: [0.5, 0.5], label: 'Nút *Add*' }]),
  'a/tron': shot([]),
};
const images = (pictures: Partial<ShownPictures>) =>
  pageImages({ pictures: { screenshots: [], files: [], inline: [], ...pictures } }, FILE, SHOTS, '/ten/');

test('a screenshot has its caption and the words of its legend; one without marks what it shows', async () => {
  expect(await images({ screenshots: ['a/dau'] })).toMatchObject([
    { title: 'Sau buổi sáng.', caption: '1. Nút Add', path: expect.stringMatching(/^\/ten\/anh\/a-/) },
  ]);
  expect(await images({ screenshots: ['a/tron'] })).toMatchObject([{ caption: 'Ba đơn hàng.' }]);
});

test('a picture that is shown alone and again in a line is there once', async () => {
  const shown = await images({ files: [BESIDE], inline: [BESIDE] });
  expect(shown).toMatchObject([{ path: expect.stringMatching(/^\/ten\/anh\/nut-them-/) }]);
});

test('what is not there is left out: its page tells of that', async () => {
  expect(await images({ screenshots: ['a/khong-co'], files: ['./khong-co.png'] })).toEqual([]);
});
