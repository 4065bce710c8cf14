import { helpIfAsked } from './lib/help.ts';
import { indexSite } from './lib/index-site.ts';
import { textCommand } from './lib/text-command.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';

helpIfAsked(`
Lập chỉ mục tìm kiếm cho một trang đã dựng. npm run build tự gọi lệnh này.

  node scripts/index-search.ts dist
`);

await textCommand(async () => {
  const [outDir] = readOptions(process.argv.slice(2), {}, 1).paths;
  if (!outDir) throw new WrongOption('Thiếu thư mục của trang đã dựng. Cách gọi: node scripts/index-search.ts dist');
  await indexSite(outDir);
  return 0;
});
