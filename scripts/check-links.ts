import { helpIfAsked } from './lib/help.ts';
import { checkBuiltLinks } from './lib/link-check.ts';
import { FAILED, say, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';
import { FORMATS, type Format, report } from './lib/text-report.ts';

helpIfAsked(`
Kiểm tra mọi liên kết trong trang đã dựng: trang, mục (#…), ảnh và tệp có thật không, đúng chữ hoa chữ thường không,
có dẫn tới bản nháp hay địa chỉ cũ không, chữ của liên kết có nói nó dẫn tới đâu không, trang nào không ai dẫn tới…
Chỗ sai được chỉ ra ở tệp bạn viết: content/…/index.mdx:42:7.

  npm run check:links                          trang trong dist/ (chạy npm run build trước)
  npm run check:links -- ../trang-khac         trang dựng ở thư mục khác
  SITE_URL=https://ten.vn/blog/ npm run check:links      trang dựng cho địa chỉ này

  --format pretty     cho người đọc (mặc định)
           json       một mảng, mỗi chỗ một phần tử
           github     chú thích của GitHub Actions

Mã thoát: 0 không có gì, 1 có chỗ cần sửa, 2 có tệp không đọc được (hoặc chưa dựng trang).
`);

const OPTIONS = { format: FORMATS } as const;

textCommand(() => {
  const { values, paths } = readOptions(process.argv.slice(2), OPTIONS);
  const format = (values['format'] ?? 'pretty') as Format;
  const { findings, failures, said } = checkBuiltLinks(paths);
  const all = [...failures, ...findings];
  say(report(all, format));
  if (all.length === 0 && format === 'pretty') say(said);
  if (failures.length) return FAILED;
  return findings.length ? 1 : 0;
});
