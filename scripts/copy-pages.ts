import { copySite } from './lib/copy-site.ts';
import { helpIfAsked } from './lib/help.ts';
import { refusal } from './lib/system-error.ts';
import { say, textCommand } from './lib/text-command.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';

helpIfAsked(`
Viết bản Markdown của từng bài và các nguồn tin (Atom) cho trang web đã dựng. npm run build tự gọi lệnh này.

  node scripts/copy-pages.ts dist .cache/content/bai-da-dang.json      danh sách bài do check-content.ts --pages ghi ra
`);

const USAGE =
  'Thiếu thư mục của trang đã dựng, hoặc danh sách bài. Cách gọi: node scripts/copy-pages.ts dist .cache/content/bai-da-dang.json';

await textCommand(async () => {
  const [outDir, pagesFile] = readOptions(process.argv.slice(2), {}, 2).paths;
  if (!outDir || !pagesFile) throw new WrongOption(USAGE);
  try {
    await copySite(outDir, pagesFile);
    return 0;
  } catch (error) {
    say(refusal(error) ?? (error instanceof Error ? error.message : String(error)), process.stderr);
    return 1;
  }
});
