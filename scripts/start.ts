import { contentPlace } from '../src/collections/content-dir.ts';
import { buildSteps } from './lib/build-steps.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { serveBuilt } from './lib/serve-built.ts';
import { runSteps } from './lib/steps.ts';

helpIfAsked(`
Dựng trang rồi mở nó trên máy này, có tìm kiếm.

  npm start
  PORT=8080 npm start      chọn cổng khác
`);

const place = contentPlace(root);
const built = await runSteps(buildSteps(place));
if (built) await serveBuilt(place.outDir);
else process.exitCode = 1;
