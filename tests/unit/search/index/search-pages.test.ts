import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../../src/collections/check.ts';
import { contentIndex } from '../../../../src/search/index/content-index.ts';
import { searchPages } from '../../../../src/search/index/search-pages.ts';
import { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { searchView } from '../../../../src/search/query/search-view.ts';
import type { SearchPage } from '../../../../src/search/search-page.ts';
import { type Files, folderOf, page, TOPICS } from '../../content-folder.ts';
import { fetching } from '../library.ts';

const STEPS = `Mở đầu.

## Chuẩn bị

Cần một tài khoản.

<Steps>

<Step title="Mở trang">

Vào **Cài đặt**.

![Nút ở góc](./nut.png)

</Step>

<Step title="Bấm nút">

Bấm <Ui>Add Page</Ui>.

</Step>

</Steps>`;

const picture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
const [PNG, OTHER_PNG] = [await picture('#36c'), await picture('#c36')];

const FILES: Files = {
  'topics.yaml': TOPICS,
  'guides/tao-trang/index.mdx': page(STEPS),
  'guides/tao-trang/nut.png': PNG,
  'posts/tin/index.mdx': page('Chỉ có chữ.'),
};

function pagesOf(files: Files, drafts = false): Promise<SearchPage[]> {
  return searchPages(checkFolder(folderOf({ ...FILES, ...files })), drafts);
}

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
      'screenshots/s/bia.png': OTHER_PNG,
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

async function partsOf(files: Files): Promise<Map<string, string>> {
  const checked = checkFolder(folderOf(files));
  return contentIndex(checked.folder, await searchPages(checked));
}

describe('drafts', () => {
  const draft = { 'guides/nhap/index.mdx': page('Bản nháp.', 'draft: true') };
  const addresses = async (drafts: boolean): Promise<string[]> =>
    (await pagesOf(draft, drafts)).map(({ address }) => address);

  test('are not found on the site', async () => {
    expect(await addresses(false)).toEqual(['/huong-dan/tao-trang/', '/bai-viet/tin/']);
    const parts = await partsOf({ ...FILES, ...draft });
    expect([...parts.values()].filter((text) => /nh[aá]p/i.test(text))).toEqual([]);
  });

  test('are found while writing', async () => {
    expect(await addresses(true)).toContain('/huong-dan/nhap/');
  });
});

describe('the index of a content folder', () => {
  async function found(query: string, files: Files = {}): Promise<(readonly [string, string | undefined])[]> {
    const parts = await partsOf({ ...FILES, ...files });
    const { pages } = await searchView(new IndexReader(fetching(parts)), { query, topic: '', most: 10 });
    return pages.map(({ address, places }) => [address, places[0]?.address] as const);
  }

  test.each([
    ['add page', 'bam-nut'],
    ['cài đặt', 'mo-trang'],
    ['nút ở góc', 'mo-trang'],
    ['bấm nút', 'bam-nut'],
    ['chuẩn bị', 'chuan-bi'],
  ])('leads from %s to its step', async (query, id) => {
    expect(await found(query)).toContainEqual(['/huong-dan/tao-trang/', `/huong-dan/tao-trang/#${id}`]);
  });

  test('says of a step its number and the section it stands in', async () => {
    const parts = await partsOf(FILES);
    const { pages } = await searchView(new IndexReader(fetching(parts)), { query: 'add page', topic: '', most: 1 });
    expect(pages[0]?.places[0]).toMatchObject({ number: 2, section: 'Chuẩn bị', thumbnail: '' });
    expect(pages[0]?.topics).toEqual(['Bán hàng']);
  });

  test('knows the short forms of its abbreviations.yaml', async () => {
    const table = 'search:\n  tk: tài khoản\n';
    expect(await found('tk')).toEqual([]);
    expect((await found('tk', { 'abbreviations.yaml': table }))[0]?.[0]).toBe('/huong-dan/tao-trang/');
  });
});
