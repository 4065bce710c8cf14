import { contentPlace } from '../src/collections/content-dir.ts';
import { helpIfAsked } from './lib/help.ts';
import { lintAndFix, lintFiles } from './lib/lint-files.ts';
import { root } from './lib/root.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';
import { FORMATS, type Format, report } from './lib/text-report.ts';

helpIfAsked(`
Đọc lại bài như một người biên tập: lỗi gõ, dấu thanh, chữ dính, viết tắt, khoảng trắng, câu chữ do máy trộn từ…

  npm run lint:text                                   xem các bài trong content/
  npm run lint:text -- ../blog/bai.md ../blog/ghi-chu  một tệp hay thư mục khác (.mdx, .md, .yaml)
  npm run lint:text -- --fix                          sửa những chỗ chắc chắn, rồi báo chỗ còn lại
  npm run lint:text -- --explain tone-placement       giải thích một quy tắc, có ví dụ

  --format pretty     cho người đọc (mặc định)
           json       một mảng, mỗi chỗ một phần tử
           github     chú thích của GitHub Actions

Tắt một quy tắc cho một dòng: {/* lint-off tên-quy-tắc: lý do */}, trong YAML là # lint-off tên-quy-tắc: lý do.
Mã thoát: 0 không có gì, 1 có chỗ cần sửa, 2 có tệp không đọc hoặc không ghi được.
`);

function say(text: string): void {
  if (text) process.stdout.write(`${text}\n`);
}

const options = { format: FORMATS, fix: 'switch', explain: 'text' } as const;

try {
  const { values, paths } = readOptions(process.argv.slice(2), options);
  const asked = paths.length ? paths : [contentPlace(root).dir];
  const format = (values['format'] ?? 'pretty') as Format;
  const linted = values['fix'] ? lintAndFix(asked) : { ...lintFiles(asked), fixed: 0 };
  if (values['fix'] && format === 'pretty') say(`Đã sửa ${linted.fixed} chỗ.\n`);
  say(report([...linted.failures, ...linted.findings], format));
  const isClean = linted.failures.length + linted.findings.length === 0;
  if (isClean && format === 'pretty') say(`Đã xem ${linted.count} tệp, không có gì phải sửa.`);
  process.exitCode = linted.failures.length ? 2 : isClean ? 0 : 1;
} catch (error) {
  process.stderr.write(
    `${error instanceof WrongOption ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 2;
}
