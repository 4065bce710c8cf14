import { checkExternalLinks } from './lib/external-check.ts';
import { EXTERNAL_OPTIONS, externalOptions } from './lib/external-options.ts';
import { helpIfAsked } from './lib/help.ts';
import { checkBuiltLinks } from './lib/link-check.ts';
import { linkExit } from './lib/link-exit.ts';
import { say, sayReport, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';
import { FORMATS, type Format, LINK_WORDS, report } from './lib/text-report.ts';

helpIfAsked(`
Kiểm tra mọi liên kết trong trang đã dựng: trang, mục (#…), ảnh và tệp có thật không; chữ hoa, chữ thường có đúng không;
có dẫn tới bản nháp hay địa chỉ cũ không; chữ của liên kết có cho biết nó dẫn tới đâu không; có trang nào không ai dẫn tới không…
Chỗ sai được chỉ ra ở tệp bạn viết: content/…/index.mdx:42:7.

  npm run check:links                          trang trong dist/ (chạy npm run build trước)
  npm run check:links -- ../trang-khac         trang dựng ở thư mục khác
  npm run check:links -- --external            hỏi cả các địa chỉ bên ngoài (cần mạng)
  SITE_URL=https://ten.vn/blog/ npm run check:links      trang web dựng cho địa chỉ này

  --format pretty     cho người đọc (mặc định)
           json       một mảng, mỗi chỗ một phần tử
           github     chú thích của GitHub Actions

Đi cùng --external:
  --timeout 15        số giây đợi mỗi lần hỏi
  --concurrency 8     số lần hỏi cùng lúc; mỗi máy chủ chỉ bị hỏi từng lần một
  --cache-age 7       số ngày dùng lại kết quả tốt đã nhớ (xấu: một ngày, chưa tới được: một giờ); 0 là hỏi lại hết
  --allow-loopback    hỏi cả địa chỉ của chính máy này (localhost); mạng nội bộ thì không bao giờ hỏi

Mã thoát: 0 không có gì, 1 có chỗ cần sửa, 2 có tệp không đọc được (hoặc chưa dựng trang),
3 chỉ có địa chỉ bên ngoài chưa tới được: thường là lỗi ở máy chủ hoặc đường mạng, không phải ở trang của bạn.
`);

const OPTIONS = { format: FORMATS, ...EXTERNAL_OPTIONS } as const;

textCommand(async () => {
  const { values, paths } = readOptions(process.argv.slice(2), OPTIONS, Number.POSITIVE_INFINITY);
  const format = (values['format'] ?? 'pretty') as Format;
  const options = externalOptions(values);
  const { findings, failures, said, checked } = checkBuiltLinks(paths);
  const asked = options && checked ? await checkExternalLinks(checked, options) : undefined;
  const external = asked?.findings ?? [];
  const all = [...failures, ...findings, ...external];
  sayReport(report(all, format, LINK_WORDS), format);
  if (format === 'pretty') say([all.length ? '' : said, asked?.said ?? ''].filter(Boolean).join('\n'));
  return linkExit({ failures, internal: findings, external });
});
