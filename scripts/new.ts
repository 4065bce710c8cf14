import { shownPath } from '../src/collections/content-dir.ts';
import type { Kind } from '../src/site.ts';
import { contentFolder } from './lib/content-folder.ts';
import { helpIfAsked } from './lib/help.ts';
import { tidyText } from './lib/leftovers.ts';
import { newPage } from './lib/new-page.ts';
import { say, textCommand } from './lib/text-command.ts';
import { readOptions, typedPath, WrongOption } from './lib/text-options.ts';

helpIfAsked(`
Tạo một bài mới, sẵn phần đầu và các bước để điền.

  npm run new -- "Cách tạo mã giảm giá"            bài hướng dẫn, trong content/guides/
  npm run new -- "So sánh hai cách bán" --post      bài viết, trong content/posts/
`);

/** Writes the page and says what comes next. @throws Error in Vietnamese where it cannot be written. */
function write(title: string, kind: Kind): void {
  const dir = contentFolder();
  say(tidyText([dir]), process.stderr);
  const { file, address } = newPage(dir, kind, title);
  const { CONTENT_DIR } = process.env;
  const other = CONTENT_DIR ? `CONTENT_DIR=${typedPath(CONTENT_DIR)} ` : '';
  say(`Đã tạo ${shownPath(file)}`);
  say(`Chạy ${other}npm run dev rồi mở http://localhost:4321${address}\nViết xong thì xóa dòng draft: true.`);
}

textCommand(() => {
  const { values, paths } = readOptions(process.argv.slice(2), { post: 'switch' }, Number.POSITIVE_INFINITY);
  const title = paths.join(' ').trim();
  if (!title) throw new WrongOption('Thiếu tên bài. Cách gọi: npm run new -- "Cách tạo mã giảm giá"');
  try {
    write(title, values['post'] ? 'post' : 'guide');
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), process.stderr);
    return 1;
  }
});
