import { parseArgs } from 'node:util';
import { contentPlace, shownPath } from '../src/collections/content-dir.ts';
import { helpIfAsked } from './lib/help.ts';
import { newPage } from './lib/new-page.ts';
import { root } from './lib/root.ts';

const HELP = `
Tạo một bài mới, sẵn phần đầu và các bước để điền.

  npm run new -- "Cách tạo mã giảm giá"            bài hướng dẫn, trong content/guides/
  npm run new -- "So sánh hai cách bán" --post      bài viết, trong content/posts/
`;

helpIfAsked(HELP);
try {
  const { values, positionals } = parseArgs({ options: { post: { type: 'boolean' } }, allowPositionals: true });
  const title = positionals.join(' ').trim();
  if (!title) throw new Error(`Thiếu tên bài.\n${HELP.trimEnd()}`);
  const { file, address } = newPage(contentPlace(root).dir, values.post ? 'post' : 'guide', title);
  const other = process.env['CONTENT_DIR'] ? `CONTENT_DIR=${process.env['CONTENT_DIR']} ` : '';
  process.stdout.write(
    `Đã tạo ${shownPath(file)}\nChạy ${other}npm run dev rồi mở http://localhost:4321${address}\nViết xong thì xóa dòng draft: true.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
