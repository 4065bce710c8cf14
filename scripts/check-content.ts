import { checkFolder } from '../src/collections/check.ts';
import { resultHints } from '../src/collections/result-hints.ts';
import { contentPlace } from '../src/collections/content-dir.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { contentIndex } from '../src/search/index/content-index.ts';
import { searchPages } from '../src/search/index/search-pages.ts';
import { checkRedactions } from '../src/screenshots/redaction.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { writeParts } from './lib/write-parts.ts';

helpIfAsked(`
Kiểm tra mọi bài mà không dựng trang. npm run build tự gọi lệnh này, kèm --index để lập luôn chỉ mục tìm kiếm.

  node scripts/check-content.ts
  node scripts/check-content.ts --index .cache/chi-muc      ghi chỉ mục vào thư mục này
  CONTENT_DIR=../bai-cua-toi node scripts/check-content.ts
`);

const checked = checkFolder(contentPlace(root).dir);
const { folder, findings } = checked;
findings.push(...(await checkRedactions(folder.screenshots.values())), ...resultHints(folder));
const errors = findings.filter(({ level }) => level !== 'style');
const hints = findings.filter(({ level }) => level === 'style');
// A hint may only follow from an error: a picture is unused because its name is misspelt where it is used.
if (errors.length) {
  process.stdout.write(`${formatFindings(errors)}\n`);
  process.exitCode = 1;
} else if (hints.length) process.stdout.write(`${formatFindings(hints, 'nên xem lại')}\n`);
// Here every file is parsed already; another process would parse them all again.
const [flag, indexDir] = process.argv.slice(2);
if (errors.length === 0 && flag === '--index' && indexDir) {
  await writeParts(indexDir, contentIndex(folder, await searchPages(checked)));
}
