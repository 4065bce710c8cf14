import { contentPlace } from '../src/collections/content-dir.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { serveBuilt } from './lib/serve-built.ts';
import { textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';

helpIfAsked(`
Mở trang đã dựng trong dist/ trên máy này. Chưa dựng thì chạy npm run build trước.

  npm run preview
  PORT=8080 npm run preview      chọn cổng khác
`);

textCommand(() => {
  readOptions(process.argv.slice(2), {}, 0);
  return serveBuilt(contentPlace(root).outDir);
});
