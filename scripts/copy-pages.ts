import { copySite } from './lib/copy-site.ts';
import { helpIfAsked } from './lib/help.ts';

helpIfAsked(`
Viết bản Markdown của từng bài và các nguồn tin (Atom) cho trang web đã dựng. npm run build tự gọi lệnh này.

  node scripts/copy-pages.ts dist .cache/content/bai-da-dang.json      danh sách bài do check-content.ts --pages ghi ra
`);

const [outDir, pagesFile] = process.argv.slice(2);
if (outDir && pagesFile) {
  try {
    await copySite(outDir, pagesFile);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(
    'Thiếu thư mục của trang đã dựng, hoặc danh sách bài. Cách gọi: node scripts/copy-pages.ts dist .cache/content/bai-da-dang.json\n',
  );
  process.exitCode = 2;
}
