import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentPlace, shownPath } from '../src/collections/content-dir.ts';
import { publicFiles } from '../src/collections/folder.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { helpIfAsked } from './lib/help.ts';
import { invalidHtml } from './lib/html-validity.ts';
import { withProgress } from './lib/progress.ts';
import { root } from './lib/root.ts';
import { FAILED, say, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';

helpIfAsked(`
Kiểm tra xem HTML của mọi trang đã dựng có đúng chuẩn không, theo các quy tắc trong .htmlvalidate.json.
Tệp HTML mà bạn tự đặt trong public/ thì không xem.

  npm run check:html                 xem dist/ (chưa có thì chạy npm run build trước)
  npm run check:html -- ../trang     xem một thư mục khác

Mã thoát: 0 không có gì, 1 có chỗ chưa đúng, 2 không có trang nào để xem.
`);

textCommand(async () => {
  const { outDir } = contentPlace(root);
  const [dir = outDir] = readOptions(process.argv.slice(2), {}, 1).paths;
  const given = new Set(resolve(dir) === outDir ? publicFiles() : []);
  const files = globSync('**/*.html', { cwd: dir }).filter((file) => !given.has(`/${file.replaceAll('\\', '/')}`));
  if (files.length === 0) {
    say(`Không có trang HTML nào trong ${shownPath(dir)}. Cách sửa: chạy npm run build trước.`, process.stderr);
    return FAILED;
  }
  const findings = await invalidHtml(dir, withProgress('Xem HTML', files.sort()));
  say(formatFindings(findings) || `Đã xem ${files.length} trang, HTML đúng chuẩn.`);
  return findings.length ? 1 : 0;
});
