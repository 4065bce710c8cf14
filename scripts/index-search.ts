import { helpIfAsked } from './lib/help.ts';
import { indexSite } from './lib/index-site.ts';

helpIfAsked(`
Lập chỉ mục tìm kiếm cho một trang đã dựng. npm run build tự gọi lệnh này.

  node scripts/index-search.ts dist
`);

const [outDir] = process.argv.slice(2);
if (outDir) {
  await indexSite(outDir);
} else {
  process.stderr.write('Thiếu thư mục của trang đã dựng. Cách gọi: node scripts/index-search.ts dist\n');
  process.exitCode = 2;
}
