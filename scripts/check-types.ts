import { packageFile, runNode } from './lib/child.ts';
import { helpIfAsked } from './lib/help.ts';
import { runSteps } from './lib/steps.ts';

helpIfAsked(`
Kiểm tra kiểu của toàn bộ mã.

  npm run check
`);

const run = (): Promise<void> => runNode([packageFile('astro', 'bin', 'astro.mjs'), 'check']);
if (!(await runSteps([{ title: 'Kiểm tra kiểu', run }]))) process.exitCode = 1;
