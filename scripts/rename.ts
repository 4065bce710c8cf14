import { AuthorError, formatFindings } from '../src/document/format-finding.ts';
import { siteAddress } from '../src/seo/site-address.ts';
import { contentFolder } from './lib/content-folder.ts';
import { helpIfAsked } from './lib/help.ts';
import { tidyText } from './lib/leftovers.ts';
import { FAILED, say, textCommand } from './lib/text-command.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';
import { carryOut } from './rename/carry-out.ts';
import { planRename } from './rename/plan-rename.ts';
import { carriedOutText, doneText, isDone, planText } from './rename/rename-report.ts';

helpIfAsked(`
Đổi địa chỉ của một bài: đổi tên thư mục, giữ địa chỉ cũ trong aliases, và sửa mọi liên kết tới bài.

  npm run rename -- ten-cu ten-moi                       chỉ xem sẽ đổi gì
  npm run rename -- ten-cu ten-moi --write               đổi thật
  npm run rename -- /bai-viet/ten-cu/ ten-moi            gọi bài bằng địa chỉ
  npm run rename -- content/guides/ten-cu ten-moi        hay bằng đường dẫn

Lệnh dừng giữa chừng thì chạy lại đúng lệnh đó. Đổi về tên trước cũng được: npm run rename -- ten-moi ten-cu --write
CONTENT_DIR chọn thư mục nội dung khác; SITE_URL cho lệnh biết tên miền của trang, để sửa cả những liên kết viết đủ tên miền.

Mã thoát: 0 xong, 1 có liên kết phải sửa tay, 2 không làm được.
`);

function rename(): number {
  const { values, paths } = readOptions(process.argv.slice(2), { write: 'switch' }, Number.POSITIVE_INFINITY);
  const [from, to] = paths;
  if (from === undefined || to === undefined || paths.length > 2) {
    throw new WrongOption('Cần đúng hai tên: tên cũ, rồi tên mới, ví dụ npm run rename -- ten-cu ten-moi.');
  }
  const dir = contentFolder();
  if (values['write']) say(tidyText([dir]), process.stderr);
  const plan = planRename(dir, [from, to], siteAddress(process.env['SITE_URL']));
  const done = values['write'] && !isDone(plan) ? carryOut(plan) : undefined;
  if (done) say(carriedOutText(plan, done));
  else say(isDone(plan) ? doneText(plan) : planText(plan));
  const told = formatFindings([...plan.findings, ...(done?.failures ?? [])]);
  say(told && `\n${told}`, process.stderr);
  if (done?.failures.length) return FAILED;
  return plan.findings.length ? 1 : 0;
}

textCommand(() => {
  try {
    return rename();
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    say(error.message, process.stderr);
    return FAILED;
  }
});
