import { checkFolder } from '../src/collections/check.ts';
import { contentPlace } from '../src/collections/content-dir.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { contentIndex } from '../src/search/index/content-index.ts';
import { searchPages } from '../src/search/index/search-pages.ts';
import { IndexReader } from '../src/search/query/index-reader.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { searchReport } from './lib/search-report.ts';
import { say, textCommand } from './lib/text-command.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';

helpIfAsked(`
Tìm như người đọc, ngay trong các tệp nội dung, và cho biết vì sao các bài xếp theo thứ tự đó.

  npm run search -- "tao tai khoan quang cao"
  CONTENT_DIR=../bai-cua-toi npm run search -- "doi mat khau"

Số sau tên bài là điểm: điểm cao đứng trước. Sau mỗi chữ là mức quan trọng × độ khớp (0 đến 1); dòng “Cả bài” lấy chỗ
khớp nhất. Bài nháp không được tìm (trong npm run dev thì có). Pagefind chỉ tìm trên trang đã dựng nên
không có ở đây.
`);

/** The parts of an index in memory, as the reader asks for them. */
function fromParts(parts: ReadonlyMap<string, string>): IndexReader {
  return new IndexReader((name) => {
    const text = parts.get(name);
    return text === undefined ? Promise.reject(new Error(name)) : Promise.resolve(text);
  });
}

/** Searches the content folder, or tells what is wrong in it. Gives the exit code. */
async function search(query: string): Promise<number> {
  const checked = checkFolder(contentPlace(root).dir);
  const errors = checked.findings.filter(({ level }) => level !== 'style');
  if (errors.length) {
    say(formatFindings(errors));
    return 1;
  }
  const pages = await searchPages(checked);
  const files = new Map(pages.map(({ address, file }) => [address, file]));
  say(await searchReport(fromParts(contentIndex(checked.folder, pages)), query, files));
  return 0;
}

textCommand(() => {
  const query = readOptions(process.argv.slice(2), {}, Number.POSITIVE_INFINITY).paths.join(' ').trim();
  if (!query) throw new WrongOption('Thiếu từ khóa. Cách gọi: npm run search -- "tao tai khoan"');
  return search(query);
});
