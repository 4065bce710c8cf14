import { contentPlace, shownPath } from '../src/collections/content-dir.ts';
import { buildSteps } from './lib/build-steps.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { runSteps } from './lib/steps.ts';

helpIfAsked(`
Kiểm tra nội dung rồi dựng cả trang, có tìm kiếm, vào thư mục dist/.

  npm run build
  SITE_URL=https://ten-mien.vn/ npm run build      đặt địa chỉ của trang (có thể kèm đường dẫn: https://ten.vn/blog/)
  CONTENT_DIR=../bai-cua-toi npm run build         dựng từ một thư mục nội dung khác
`);

const place = contentPlace(root);
const built = await runSteps(buildSteps(place));
if (built) {
  process.stdout.write(`Trang đã dựng xong: ${shownPath(place.outDir)}/\n`);
  if (!process.env['SITE_URL']) {
    process.stdout.write(
      'Chưa đặt SITE_URL, nên địa chỉ trong trang là địa chỉ mẫu. Trước khi đăng: SITE_URL=https://ten-mien.vn/ npm run build\n',
    );
  }
} else process.exitCode = 1;
