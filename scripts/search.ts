import { checkFolder } from '../src/collections/check.ts';
import { contentPlace } from '../src/collections/content-dir.ts';
import { contentIndex } from '../src/search/index/content-index.ts';
import { searchPages } from '../src/search/index/search-pages.ts';
import { IndexReader } from '../src/search/query/index-reader.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { searchReport } from './lib/search-report.ts';

helpIfAsked(`
Tìm như người đọc, ngay trong các tệp của thư mục nội dung, và cho biết vì sao bài nào đứng trước.

  npm run search -- "tao tai khoan quang cao"
  CONTENT_DIR=../bai-cua-toi npm run search -- "doi mat khau"

Mỗi chữ được in kèm trọng số của nó trong câu tìm, và độ khớp (0 đến 1) ở chỗ khớp nhất. Phần tìm trong toàn văn
(Pagefind) chỉ có trên trang đã dựng.
`);

const query = process.argv.slice(2).join(' ').trim();
if (query === '') {
  process.stderr.write('Thiếu câu tìm. Cách gọi: npm run search -- "tao tai khoan"\n');
  process.exitCode = 2;
} else {
  const checked = checkFolder(contentPlace(root).dir);
  const parts = await contentIndex(checked);
  const files = new Map((await searchPages(checked)).map(({ address, file }) => [address, file]));
  const reader = new IndexReader((name) => {
    const text = parts.get(name);
    return text === undefined ? Promise.reject(new Error(name)) : Promise.resolve(text);
  });
  process.stdout.write(`${await searchReport(reader, query, files)}\n`);
}
