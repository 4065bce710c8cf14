import { contentPlace } from '../src/collections/content-dir.ts';
import { buildSite } from './lib/build-steps.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { serveBuilt } from './lib/serve-built.ts';
import { textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';

helpIfAsked(`
Dựng trang rồi mở nó trên máy này, có tìm kiếm.

  npm start
  PORT=8080 npm start      chọn cổng khác
`);

textCommand(async () => {
  readOptions(process.argv.slice(2), {}, 0);
  const place = contentPlace(root);
  return (await buildSite(place)) ? serveBuilt(place.outDir) : 1;
});
