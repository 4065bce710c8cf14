import { parseArgs } from 'node:util';
import { checkFolder } from '../src/collections/check.ts';
import { resultHints } from '../src/collections/result-hints.ts';
import { contentPlace } from '../src/collections/content-dir.ts';
import { gitDays } from '../src/collections/git-days.ts';
import { writePublished } from '../src/collections/published-list.ts';
import { publishedPages, unknownDays } from '../src/collections/published-pages.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { contentIndex } from '../src/search/index/content-index.ts';
import { searchPages } from '../src/search/index/search-pages.ts';
import { checkRedactions } from '../src/screenshots/redaction.ts';
import { siteAddress } from '../src/seo/site-address.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { say } from './lib/text-command.ts';
import { writeParts } from './lib/write-parts.ts';

helpIfAsked(`
Kiểm tra mọi bài mà không dựng trang. npm run build tự gọi lệnh này, kèm --index và --pages để lập luôn chỉ mục tìm kiếm và danh sách bài.

  node scripts/check-content.ts
  node scripts/check-content.ts --index .cache/chi-muc      ghi chỉ mục vào thư mục này
  node scripts/check-content.ts --pages .cache/bai.json     ghi danh sách các bài được đăng vào tệp này
  CONTENT_DIR=../bai-cua-toi node scripts/check-content.ts
`);

const { values } = parseArgs({ options: { index: { type: 'string' }, pages: { type: 'string' } } });
const { dir } = contentPlace(root);
const checked = checkFolder(dir, siteAddress(process.env['SITE_URL']).base);
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
if (errors.length === 0 && values.index) {
  await writeParts(values.index, contentIndex(folder, await searchPages(checked)));
}
if (errors.length === 0 && values.pages) {
  const { days, problem } = await gitDays(dir);
  const pages = publishedPages(checked, dir, days);
  say(unknownDays(pages, problem));
  await writePublished(values.pages, pages);
}
