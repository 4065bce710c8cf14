import { contentPlace } from '../../src/collections/content-dir.ts';
import { helpIfAsked } from '../lib/help.ts';
import { root } from '../lib/root.ts';
import { say, textCommand } from '../lib/text-command.ts';
import { readOptions } from '../lib/text-options.ts';
import { benchText, type Speed } from './text-speed.ts';
import { textSample } from './text-sample.ts';

helpIfAsked(`
Đo tốc độ đọc và sửa chữ Việt, cạnh các thư viện khác làm việc gần giống, trong cùng một lần chạy.

  npm run bench:text                              trên các bài trong content/, chép lại cho đủ 20 MB
  npm run bench:text -- ../tai-lieu ../blog        trên những thư mục khác
`);

/** Bytes of UTF-8 that each function works through. */
const SIZE = 20_000_000;

function number(value: number): string {
  return value.toLocaleString('vi', { maximumFractionDigits: value < 10 ? 1 : 0 });
}

function line({ name, megabytesPerSecond, peer }: Speed): string {
  const ratio = peer ? `  (${number(megabytesPerSecond / peer.megabytesPerSecond)} lần ${peer.name})` : '';
  return `  ${name.padEnd(44)} ${number(megabytesPerSecond).padStart(7)} MB/s${ratio}`;
}

textCommand(() => {
  const { paths } = readOptions(process.argv.slice(2), {}, Number.POSITIVE_INFINITY);
  const sample = textSample(paths.length ? paths : [contentPlace(root).dir], SIZE);
  say(`${number(sample.files.length)} tệp, ${number(sample.bytes / 1e6)} MB\n`);
  for (const speed of benchText(sample)) say(line(speed));
  return 0;
});
