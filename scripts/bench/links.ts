import { helpIfAsked } from '../lib/help.ts';
import { FAILED, say, textCommand } from '../lib/text-command.ts';
import { compareLinks } from './links-compare.ts';
import { HELP, linksOptions } from './links-options.ts';
import { linksText } from './links-report.ts';
import { memoryKind } from './memory.ts';
import { withFolder } from './workspace.ts';

helpIfAsked(HELP);

textCommand(async () => {
  const options = linksOptions(process.argv.slice(2));
  const compared = await withFolder((dir, signal) => compareLinks(options, dir, signal));
  if (!compared) return FAILED;
  say(linksText(compared, memoryKind()));
  return 0;
});
