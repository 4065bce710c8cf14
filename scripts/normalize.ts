import { contentPlace } from '../src/collections/content-dir.ts';
import type { Finding } from '../src/document/finding.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import type { Run } from '../src/lint/rule.ts';
import { helpIfAsked } from './lib/help.ts';
import { changeLine, type NormalizedFiles, normalizeFiles } from './lib/normalize-files.ts';
import { root } from './lib/root.ts';
import { textDiff } from './lib/text-diff.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';
import { TONE_STYLES } from './lib/text-run.ts';
import { writeSafely } from './lib/write-safely.ts';

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

function say(text: string): void {
  if (text) process.stdout.write(`${text}\n`);
}

/** Writes what is changed. @returns what could not be written. */
function write({ changes }: NormalizedFiles): Finding[] {
  const failures = changes.flatMap((change) => {
    const failure = writeSafely(change.path, change.bytes, change.after);
    if (!failure) say(`✓ ${changeLine(change)}`);
    return failure ? [failure] : [];
  });
  const written = changes.length - failures.length;
  say(written ? `\nĐã sửa ${written} tệp.` : 'Không có gì phải sửa.');
  return failures;
}

function preview({ changes, count }: NormalizedFiles): void {
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  for (const { file, before, after } of changes) say(textDiff(file, before, after, colour));
  say(
    changes.length
      ? `${changes.map(changeLine).join('\n')}\n\nChưa ghi gì. Thêm --write để ghi vào ${changes.length} tệp.`
      : `Đã xem ${count} tệp, không có gì phải sửa.`,
  );
}

try {
  const options = { check: 'switch', write: 'switch', 'tone-style': TONE_STYLES } as const;
  const { values, paths } = readOptions(process.argv.slice(2), options);
  if (values['check'] && values['write'])
    throw new WrongOption('--check chỉ xem, --write thì ghi: chọn một trong hai.');
  const result = normalizeFiles(
    paths.length ? paths : [contentPlace(root).dir],
    values['tone-style'] as Run['toneStyle'],
  );
  const failures = [...result.failures];
  if (values['write']) failures.push(...write(result));
  else if (values['check'])
    say(
      result.changes.map((change) => `✗ ${changeLine(change)}`).join('\n') ||
        `Đã xem ${result.count} tệp, không có gì phải sửa.`,
    );
  else preview(result);
  if (values['check'] && result.changes.length) say('\nCách sửa: npm run normalize -- --write');
  const told = formatFindings([...result.findings, ...failures]);
  if (told) process.stderr.write(`\n${told}\n`);
  process.exitCode = failures.length ? 2 : values['check'] && result.changes.length ? 1 : 0;
} catch (error) {
  process.stderr.write(
    `${error instanceof WrongOption ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 2;
}
