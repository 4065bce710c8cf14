import { relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { loadFolder } from '../../../src/collections/folder.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { cardHints } from '../../../src/seo/card-hints.ts';
import { loadFace } from '../../../src/seo/face.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';

test('a title with signs that no card can have is told as a hint; not a draft’s', async () => {
  const titled = (title: string, more = '') => page('Chữ.', more).replace('Bài thử', title);
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'guides/mot/index.mdx': titled('Bán hàng 🎉 ngày Tết 漢 🎉'),
    'posts/hai/index.mdx': titled('“Tiền” – 5.000 ₫…'),
    'posts/nhap/index.mdx': titled('Nháp 🎉', 'draft: true'),
  });
  const folder = loadFolder(dir);
  expect(folder.findings).toEqual([]);
  const hints = cardHints(folder, await loadFace(root, 700), root);
  expect(hints.map(({ level }) => level)).toEqual(['style']);
  const inside = hints.map((hint) => ({ ...hint, file: relative(dir, resolve(hint.file)) }));
  await expect(formatFindings(inside, 'nên xem lại')).toMatchFileSnapshot('../../fixtures/unit/card-messages.txt');
});
