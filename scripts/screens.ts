import { join } from 'node:path';
import { formatFindings } from '../src/document/format-finding.ts';
import { type DrawnScreens, drawnText, drawScreens } from './lib/draw-screens.ts';
import { contentFolder } from './lib/content-folder.ts';
import { helpIfAsked } from './lib/help.ts';
import { tidyText } from './lib/leftovers.ts';
import { root } from './lib/root.ts';
import { findScreens } from './lib/screen-list.ts';
import { runSteps } from './lib/steps.ts';
import { FAILED, say, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';

helpIfAsked(`
Vẽ ảnh minh họa từ các màn hình HTML trong scripts/screens/ vào content/screenshots/, và điền tọa độ của các dấu.
Màn hình scripts/screens/<bộ>/<tên>.html thành ảnh <bộ>/<tên>.png; tệp mô tả <bộ>/<tên>.yaml do bạn viết.
Phần tử cần đánh dấu mang data-mark="mã", trùng với id của dấu. Ảnh không đổi thì tệp giữ nguyên.

  npm run screens                                    vẽ tất cả
  npm run screens -- business-manager/tao-tai-khoan  chỉ một màn hình; tên bộ thì vẽ cả bộ
  npm run screens -- --check                         không ghi gì; mã thoát 1 nếu có ảnh cần vẽ lại

Mã thoát: 0 xong, 1 có chỗ cần sửa hoặc ảnh cần vẽ lại (với --check), 2 lệnh không chạy được.
`);

/** Draws what is asked for and tells what became of it. Gives the exit code. */
async function run(): Promise<number> {
  const { values, paths } = readOptions(process.argv.slice(2), { check: 'switch' }, Number.POSITIVE_INFINITY);
  const check = values['check'] === true;
  const dir = contentFolder();
  const screens = findScreens(join(root, 'scripts', 'screens'), dir, paths);
  if (!check) say(tidyText([join(dir, 'screenshots')]), process.stderr);
  let drawn: DrawnScreens | undefined;
  const draw = async (report: (progress: string) => void): Promise<void> => {
    drawn = await drawScreens(screens, { check, report });
  };
  await runSteps([{ title: check ? 'Soát ảnh minh họa' : 'Vẽ ảnh minh họa', run: draw }]);
  if (!drawn) return FAILED;
  say(drawnText(drawn, check));
  if (drawn.findings.length) say(`\n${formatFindings(drawn.findings)}`, process.stderr);
  return drawn.findings.length || (check && drawn.changed.length) ? 1 : 0;
}

textCommand(run);
