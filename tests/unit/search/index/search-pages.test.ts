import { describe, expect, test } from 'vitest';
import { type Files, page } from '../../content-folder.ts';
import { pagesOf, partsOf, picture, STEPS } from './content-files.ts';

describe('a page', () => {
  test('has its place, its head, and its sections and steps in the order they are read', async () => {
    const [guide, post] = await pagesOf({});
    expect(guide).toMatchObject({
      kind: 'guide',
      address: '/huong-dan/tao-trang/',
      title: 'Bài thử',
      description: 'Một bài để thử.',
      topics: ['ban-hang'],
    });
    expect(guide?.file).toMatch(/index\.mdx$/);
    expect(guide?.places.map(({ kind, id, number, parent, title }) => [kind, id, number, parent, title])).toEqual([
      ['page', '', 0, 0, 'Bài thử'],
      ['section', 'chuan-bi', 0, 0, 'Chuẩn bị'],
      ['step', 'mo-trang', 1, 1, 'Mở trang'],
      ['step', 'bam-nut', 2, 1, 'Bấm nút'],
    ]);
    expect([post?.kind, post?.address, post?.places.length]).toEqual(['post', '/bai-viet/tin/', 1]);
  });

  test('has each word in the place it stands in', async () => {
    const [guide] = await pagesOf({});
    expect(guide?.places.map(({ labels, texts }) => [labels, texts[0]])).toEqual([
      [[], 'Mở đầu.'],
      [[], 'Cần một tài khoản.'],
      [['Cài đặt', 'Nút ở góc'], 'Vào Cài đặt.'],
      [['Add Page'], 'Bấm Add Page.'],
    ]);
  });

  test('has a small picture, and so has the step that shows one, and no other place', async () => {
    const [guide, post] = await pagesOf({});
    const [lead = '', ...rest] = guide?.places.map(({ thumbnail }) => thumbnail) ?? [];
    expect(lead).toMatch(/^\/anh\/nho\/guide-tao-trang-[0-9a-f]{12}-[0-9a-f]{8}\.webp$/);
    expect(rest).toEqual(['', lead, '']);
    expect(post?.places[0]?.thumbnail).toBe('');
  });
});

describe('the small picture of a page', () => {
  const thumbnails = async (files: Files): Promise<string[]> =>
    (await pagesOf(files)).flatMap(({ places }) => places.map(({ thumbnail }) => thumbnail));
  const SHOT = 'image: bia.png\nalt: Trang quản lý có một nút.\ncaption: Nút.\n';

  test('is its cover where it has one', async () => {
    const [first] = await thumbnails({});
    const [cover] = await thumbnails({
      'guides/tao-trang/index.mdx': page(STEPS, 'cover: s/bia'),
      'screenshots/s/bia.yaml': SHOT,
      'screenshots/s/bia.png': await picture('#c36'),
    });
    expect(cover).toMatch(/^\/anh\/nho\/guide-tao-trang-/);
    expect(cover).not.toBe(first);
  });

  test('is none where the file is not there or is broken, and the words are found all the same', async () => {
    for (const broken of [
      { 'guides/tao-trang/index.mdx': page(STEPS.replace('nut.png', 'mat.png')) },
      { 'guides/tao-trang/nut.png': 'no picture' },
    ]) {
      const [guide] = await pagesOf(broken);
      expect([guide?.places[0]?.thumbnail, guide?.places[2]?.labels]).toEqual(['', ['Cài đặt', 'Nút ở góc']]);
    }
  });
});

describe('drafts', () => {
  const draft = { 'guides/nhap/index.mdx': page('Bản nháp.', 'draft: true') };
  const addresses = async (drafts: boolean): Promise<string[]> =>
    (await pagesOf(draft, drafts)).map(({ address }) => address);

  test('are not found on the site', async () => {
    expect(await addresses(false)).toEqual(['/huong-dan/tao-trang/', '/bai-viet/tin/']);
    expect([...(await partsOf(draft)).values()].filter((text) => /nh[aá]p/i.test(text))).toEqual([]);
  });

  test('are found while writing', async () => {
    expect(await addresses(true)).toContain('/huong-dan/nhap/');
  });
});
