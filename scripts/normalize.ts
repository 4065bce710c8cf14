import { formatFindings } from '../src/document/format-finding.ts';
import type { Run } from '../src/lint/rule.ts';
import { contentFolder } from './lib/content-folder.ts';
import { helpIfAsked } from './lib/help.ts';
import { tidyText } from './lib/leftovers.ts';
import { normalizeFiles } from './lib/normalize-files.ts';
import { checkText, previewText, writeChanges } from './lib/normalize-report.ts';
import { FAILED, say, sayAsIs, textCommand } from './lib/text-command.ts';
import { readOptions, typedPath, WrongOption } from './lib/text-options.ts';
import { TONE_STYLES } from './lib/text-run.ts';

helpIfAsked(`
Đưa chữ Việt trong bài về dạng chuẩn: chữ dựng sẵn, dấu thanh đúng chỗ, không còn chữ giả dạng, ký tự ẩn hay mã cũ.
Chỉ sửa chỗ sai; mã, địa chỉ, tên thành phần, nhãn <Ui> và từ nước ngoài giữ nguyên.

  npm run normalize                               xem sẽ đổi gì trong content/, chưa ghi
  npm run normalize -- --write                    ghi vào tệp
  npm run normalize -- --check                    chỉ báo tệp cần đổi; mã thoát 1 nếu có
  npm run normalize -- ../blog/bai.md --write     một tệp hay thư mục khác (.mdx, .md, .yaml)

  --tone-style majority       đặt dấu theo số đông trong từng bài (mặc định; trong content/ của trang thì theo src/site.ts)
               traditional    hòa, thủy       reformed    hoà, thuỷ       keep    giữ nguyên

Mã thoát: 0 xong, 1 có tệp cần đổi (với --check), 2 có tệp không đọc hoặc không ghi được.
`);

const OPTIONS = { check: 'switch', write: 'switch', 'tone-style': TONE_STYLES } as const;

textCommand(() => {
  const { values, paths } = readOptions(process.argv.slice(2), OPTIONS, Number.POSITIVE_INFINITY);
  const { check, write } = values;
  if (check && write) throw new WrongOption('--check chỉ xem, --write thì ghi: chọn một trong hai.');
  const style = values['tone-style'] as Run['toneStyle'] | undefined;
  const asked = paths.length ? paths : [contentFolder()];
  if (write) say(tidyText(asked), process.stderr);
  const result = normalizeFiles(asked, style);
  const failures = [...result.failures];
  if (write) {
    const written = writeChanges(result);
    say(written.said);
    failures.push(...written.failures);
  } else if (check) {
    const again = [...paths.map(typedPath), ...(style ? ['--tone-style', style] : []), '--write'];
    say(checkText(result, `npm run normalize -- ${again.join(' ')}`));
  } else sayAsIs(previewText(result, process.stdout.isTTY === true && !process.env['NO_COLOR']));
  const told = formatFindings([...result.findings, ...failures]);
  say(told && `\n${told}`, process.stderr);
  if (failures.length) return FAILED;
  return check && result.changes.length ? 1 : 0;
});
