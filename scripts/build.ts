import { contentPlace, shownPath } from '../src/collections/content-dir.ts';
import { buildSite } from './lib/build-steps.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { say, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';

helpIfAsked(`
Kiểm tra nội dung rồi dựng cả trang, có tìm kiếm, vào thư mục dist/.

  npm run build
  SITE_URL=https://ten-mien.vn/ npm run build      đặt địa chỉ của trang (có thể kèm đường dẫn: https://ten.vn/blog/)
  CONTENT_DIR=../bai-cua-toi npm run build         dựng từ một thư mục nội dung khác
  SOURCE_DATE_EPOCH=1764522000 npm run build       coi lúc ấy (số giây từ 1970) là bây giờ, để hai lần dựng giống hệt nhau
`);

const SAMPLE_ADDRESS =
  'Chưa đặt SITE_URL, nên địa chỉ trong trang là địa chỉ mẫu. Trước khi đăng: SITE_URL=https://ten-mien.vn/ npm run build';

textCommand(async () => {
  readOptions(process.argv.slice(2), {}, 0);
  const place = contentPlace(root);
  if (!(await buildSite(place))) return 1;
  say(`Trang đã dựng xong: ${shownPath(place.outDir)}/`);
  say(process.env['SITE_URL'] ? '' : SAMPLE_ADDRESS);
  return 0;
});
