import { helpIfAsked } from '../lib/help.ts';
import { say, textCommand } from '../lib/text-command.ts';
import { compare } from './compare.ts';
import { memoryKind } from './memory.ts';
import { benchOptions, HELP } from './options.ts';
import { comparisonText, overLimit } from './report.ts';
import { withWorkspace } from './workspace.ts';

helpIfAsked(HELP);

textCommand(async () => {
  const options = benchOptions(process.argv.slice(2));
  const result = await withWorkspace((workspace, signal) => compare(options, workspace, signal));
  // What failed is on the screen already.
  if (!result) return 1;
  say(comparisonText(result, memoryKind()));
  const reason = overLimit(result, options.limitBytes);
  say(reason ?? '', process.stderr);
  return reason ? 1 : 0;
});
