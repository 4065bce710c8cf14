import { packageFile, runNode } from './lib/child.ts';
import { helpIfAsked } from './lib/help.ts';
import { runSteps } from './lib/steps.ts';
import { textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';

helpIfAsked(`
Kiểm tra kiểu của toàn bộ mã.

  npm run check
`);

const run = (): Promise<void> => runNode([packageFile('astro', 'bin', 'astro.mjs'), 'check']);

textCommand(async () => {
  readOptions(process.argv.slice(2), {}, 0);
  return (await runSteps([{ title: 'Kiểm tra kiểu', run }])) ? 0 : 1;
});
