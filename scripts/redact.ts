import { contentPlace } from '../src/collections/content-dir.ts';
import { formatFindings } from '../src/document/format-finding.ts';
import { contentFolder } from './lib/content-folder.ts';
import { helpIfAsked } from './lib/help.ts';
import { tidyText } from './lib/leftovers.ts';
import { previewRedaction, redactPictures } from './lib/redact-pictures.ts';
import { planRedaction } from './lib/redact-plan.ts';
import { root } from './lib/root.ts';
import { FAILED, say, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';

helpIfAsked(`
Che hẳn những vùng phải giấu trong ảnh chụp màn hình: các điểm ảnh trong vùng bị thay bằng một màu xám, ngay trong tệp gốc.
Vùng phải che ghi trong tệp mô tả của ảnh. Bốn số là trái, trên, rộng, cao, theo tỷ lệ của ảnh, từ 0 đến 1:

  marks:
    - { kind: redact, area: [0.1, 0.2, 0.3, 0.05] }

  npm run redact                                        chỉ xem những ảnh còn phải che, không ghi gì
  npm run redact -- business-manager/tao-tai-khoan      che ảnh ấy, và cả ảnh tối (imageDark) nếu có
  npm run redact -- business-manager/tao-tai-khoan --dry-run
                                                        chỉ xem lệnh sẽ làm gì với ảnh ấy
  npm run redact -- --write                             che mọi ảnh còn phải che

Lệnh này không giữ lại ảnh chưa che. Dữ liệu kèm theo ảnh (EXIF, XMP, ảnh thu nhỏ…) và các tệp đã dựng từ ảnh cũ cũng bị xóa.
Dấu (mã băm) của ảnh chưa che được ghi vào redacted.txt trong thư mục nội dung, để commit cùng ảnh: bản chưa che có quay lại, ở thư mục nội dung hay ở public/, thì trang không dựng được.
Ảnh đã che thì chạy lại không đổi gì.

Mã thoát: 0 xong, 2 có ảnh không đọc hay không ghi được.
`);

await textCommand(async () => {
  const { values, paths: ids } = readOptions(
    process.argv.slice(2),
    { write: 'switch', 'dry-run': 'switch' },
    Number.POSITIVE_INFINITY,
  );
  const dir = contentFolder();
  const place = contentPlace(root);
  // Who names a picture wants it done; all pictures at once are shown first.
  const writes = values['dry-run'] ? false : values['write'] || ids.length > 0;
  if (writes) say(tidyText([dir, place.cacheDir]), process.stderr);
  const plan = await planRedaction(dir, ids);
  const failures = [...plan.failures];
  if (writes) {
    const redacted = await redactPictures(place, plan);
    say(redacted.said);
    failures.push(...redacted.failures);
  } else say(await previewRedaction(place, plan, ids.length > 0));
  const told = formatFindings(failures);
  say(told && `\n${told}`, process.stderr);
  return failures.length ? FAILED : 0;
});
