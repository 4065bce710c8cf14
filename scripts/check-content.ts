import { buildDay } from '../src/collections/build-day.ts';
import { type CheckedFolder, checkFolder } from '../src/collections/check.ts';
import { dayHints } from '../src/collections/day-hints.ts';
import { resultHints } from '../src/collections/result-hints.ts';
import { checkPixelsOf } from '../src/collections/check-pictures.ts';
import { type ContentPlace, contentPlace } from '../src/collections/content-dir.ts';
import { DecodedPictures } from '../src/collections/decoded-pictures.ts';
import { gitDays } from '../src/collections/git-days.ts';
import { writePublished } from '../src/collections/published-list.ts';
import { publishedPages, unknownDays } from '../src/collections/published-pages.ts';
import { stillPictures } from '../src/collections/still-pictures.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { contentIndex } from '../src/search/index/content-index.ts';
import { searchPages } from '../src/search/index/search-pages.ts';
import { checkRedactions } from '../src/screenshots/redaction.ts';
import { cardHints } from '../src/seo/card-hints.ts';
import { loadFace } from '../src/seo/face.ts';
import { siteAddress } from '../src/seo/site-address.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { say, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';
import { writeParts } from './lib/write-parts.ts';

helpIfAsked(`
Kiểm tra mọi bài mà không dựng trang. npm run build tự gọi lệnh này, kèm --index và --pages để lập luôn chỉ mục tìm kiếm và danh sách bài.

  node scripts/check-content.ts
  node scripts/check-content.ts --index .cache/chi-muc      ghi chỉ mục vào thư mục này
  node scripts/check-content.ts --pages .cache/bai.json     ghi danh sách các bài được đăng vào tệp này
  CONTENT_DIR=../bai-cua-toi node scripts/check-content.ts
`);

/** Lists the published pages for what is made later in the same build, and says what git does not know of them. */
async function listPages(path: string, checked: CheckedFolder, dir: string, today: string): Promise<void> {
  const { days, problem } = await gitDays(dir);
  const pages = publishedPages(checked, dir, days, today);
  say(unknownDays(pages, problem));
  await writePublished(path, pages);
}

/** Everything that is to be said of the folder: what its check found, then what only a whole build can see. */
async function checkWhole({ dir, cacheDir }: ContentPlace, today: string): Promise<CheckedFolder> {
  const { SITE_URL } = process.env;
  const { origin, base } = siteAddress(SITE_URL);
  const checked = checkFolder(dir, base, SITE_URL ? new URL(origin).hostname : undefined);
  const { folder, findings } = checked;
  const decoded = new DecodedPictures(cacheDir);
  findings.push(
    ...(await checkPixelsOf(folder.entries.values(), decoded)),
    ...(await checkRedactions(folder.screenshots.values(), decoded)),
    ...resultHints(folder),
    ...dayHints(folder, today),
  );
  findings.push(...stillPictures(folder), ...cardHints(folder, await loadFace(root, 700), root));
  return checked;
}

await textCommand(async () => {
  const { values } = readOptions(process.argv.slice(2), { index: 'text', pages: 'text' }, 0);
  const place = contentPlace(root);
  const today = buildDay();
  const checked = await checkWhole(place, today);
  const errors = checked.findings.filter(({ level }) => level !== 'style');
  // A hint may only follow from an error: a picture is unused because its name is misspelt where it is used.
  if (errors.length) {
    say(formatFindings(errors));
    return 1;
  }
  const hints = checked.findings.filter(({ level }) => level === 'style');
  if (hints.length) say(formatFindings(hints, 'nên xem lại'));
  // Here every file is parsed already; another process would parse them all again.
  const { index, pages } = values;
  if (index) await writeParts(String(index), contentIndex(checked.folder, await searchPages(checked)));
  if (pages) await listPages(String(pages), checked, place.dir, today);
  return 0;
});
