import sharp from 'sharp';
import { checkFolder } from '../../../../src/collections/check.ts';
import { contentIndex } from '../../../../src/search/index/content-index.ts';
import { searchPages } from '../../../../src/search/index/search-pages.ts';
import type { SearchPage } from '../../../../src/search/search-page.ts';
import { type Files, folderOf, page, TOPICS } from '../../content-folder.ts';

/** The body of the guide. */
export const STEPS = `Mở đầu.

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

/** A picture of one colour. */
export const picture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();

/** A content folder with a guide of two steps and a post. */
const FILES: Files = {
  'topics.yaml': TOPICS,
  'guides/tao-trang/index.mdx': page(STEPS),
  'guides/tao-trang/nut.png': await picture('#36c'),
  'posts/tin/index.mdx': page('Chỉ có chữ.'),
};

/** The pages of the folder with these files besides. */
export function pagesOf(files: Files, drafts = false): Promise<SearchPage[]> {
  return searchPages(checkFolder(folderOf({ ...FILES, ...files })), drafts);
}

/** The parts of its index as the site is built with it. */
export async function partsOf(files: Files): Promise<Map<string, string>> {
  const checked = checkFolder(folderOf({ ...FILES, ...files }));
  return contentIndex(checked.folder, await searchPages(checked));
}
