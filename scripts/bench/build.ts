import { helpIfAsked } from '../lib/help.ts';
import { compare } from './compare.ts';
import { memoryKind } from './memory.ts';
import { benchOptions, HELP } from './options.ts';
import { comparisonText, overLimit } from './report.ts';
import { withWorkspace } from './workspace.ts';

/** Compares, prints, and gives the reason to fail where there is one that is not on the screen yet. */
async function bench(args: readonly string[]): Promise<string | undefined> {
  const options = benchOptions(args);
  const result = await withWorkspace((workspace, signal) => compare(options, workspace, signal));
  if (!result) {
    process.exitCode = 1;
    return undefined;
  }
  process.stdout.write(`${comparisonText(result, memoryKind())}\n`);
  return overLimit(result, options.limitBytes);
}

helpIfAsked(HELP);
const reason = await bench(process.argv.slice(2)).catch((error: Error) => error.message);
if (reason) {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
