import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentPlace, shownPath } from '../src/collections/content-dir.ts';
import { builtBase } from './lib/built-base.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { FAILED, say, textCommand } from './lib/text-command.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';
import { auditSite } from './lighthouse/audit-site.ts';
import { isFull, lighthouseReport } from './lighthouse/report.ts';

helpIfAsked(`
Chấm điểm trang đã dựng bằng Lighthouse: trang chủ, bài hướng dẫn và bài viết dài nhất, như trên điện thoại dùng mạng chậm,
từ một máy chủ như các nơi đăng trang hiện nay (HTTP/2, nén Brotli).

  npm run lighthouse                 chấm dist/, mỗi trang ba lượt, lấy lượt có điểm tốc độ ở giữa
  npm run lighthouse -- --runs 1     chỉ một lượt, nhanh hơn

Mã thoát: 0 mọi điểm là 100, 1 có điểm thấp hơn, 2 chưa có trang nào để chấm.
`);

function runsOf(asked: string | boolean | undefined): number {
  const runs = Number(asked ?? 3);
  if (!Number.isInteger(runs) || runs < 1)
    throw new WrongOption(`--runs không nhận “${asked}”: cần một số nguyên từ 1 trở lên.`);
  return runs;
}

textCommand(async () => {
  const { values, paths } = readOptions(process.argv.slice(2), { runs: 'text' }, 1);
  const [dir = contentPlace(root).outDir] = paths;
  const runs = runsOf(values['runs']);
  if (!existsSync(join(dir, 'index.html'))) {
    say(`Không có trang nào trong ${shownPath(dir)}. Cách sửa: chạy npm run build trước.`, process.stderr);
    return FAILED;
  }
  const isLive = process.stderr.isTTY && !process.env['CI'];
  const audits = await auditSite(dir, builtBase(dir), runs, (page) => isLive && say(`… ${page}`, process.stderr));
  say(lighthouseReport(audits));
  return isFull(audits) ? 0 : 1;
});
