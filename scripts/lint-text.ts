import { explainRule } from './lib/explain-rule.ts';
import { contentFolder } from './lib/content-folder.ts';
import { helpIfAsked } from './lib/help.ts';
import { tidyText } from './lib/leftovers.ts';
import { lintAndFix, lintFiles } from './lib/lint-files.ts';
import { FAILED, say, sayReport, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';
import { FORMATS, type Format, report } from './lib/text-report.ts';

helpIfAsked(`
Đọc lại bài như một người biên tập: lỗi gõ, dấu thanh, chữ dính, viết tắt, khoảng trắng, câu chữ do máy trộn từ…

  npm run lint:text                                    xem các bài trong content/
  npm run lint:text -- ../blog/bai.md ../blog/ghi-chu  một tệp hay thư mục khác (.mdx, .md, .yaml)
  npm run lint:text -- --fix                           sửa những chỗ chắc chắn, rồi báo chỗ còn lại
  npm run lint:text -- --explain tone-placement        giải thích một quy tắc, có ví dụ

  --format pretty     cho người đọc (mặc định): ✗ là lỗi, • là cách viết nên xem lại
           json       một mảng, mỗi chỗ một phần tử
           github     chú thích của GitHub Actions

Tắt một quy tắc cho một dòng: {/* lint-off tên-quy-tắc: lý do */}, trong YAML là # lint-off tên-quy-tắc: lý do.
Mã thoát: 0 không có gì, 1 có chỗ cần sửa, 2 có tệp không đọc hoặc không ghi được.
`);

const OPTIONS = { format: FORMATS, fix: 'switch', explain: 'text' } as const;

textCommand(() => {
  const { values, paths } = readOptions(process.argv.slice(2), OPTIONS, Number.POSITIVE_INFINITY);
  if (typeof values['explain'] === 'string') {
    say(explainRule(values['explain']));
    return 0;
  }
  const asked = paths.length ? paths : [contentFolder()];
  const format = (values['format'] ?? 'pretty') as Format;
  if (values['fix']) say(tidyText(asked), process.stderr);
  const isForPeople = format === 'pretty';
  const fixed = values['fix'] ? lintAndFix(asked) : undefined;
  const { files, findings, failures } = fixed ?? lintFiles(asked);
  if (fixed?.places && isForPeople) say(`Đã sửa ${fixed.places} chỗ trong ${fixed.fixedFiles} tệp.\n`);
  const all = [...failures, ...findings];
  sayReport(report(all, format), format);
  if (all.length === 0 && isForPeople) say(`Đã xem ${files.size} tệp, không có gì phải sửa.`);
  if (failures.length) return FAILED;
  return findings.length ? 1 : 0;
});
