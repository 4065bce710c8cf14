import { showControls } from '../../src/vietnamese/control-characters.ts';

/** Whether the output goes to a log whose lines may be commands to the program that runs the build. */
function isLog({ CI, GITHUB_ACTIONS, TF_BUILD }: NodeJS.ProcessEnv): boolean {
  return Boolean(CI || GITHUB_ACTIONS || TF_BUILD);
}

/** What GitHub's runner takes for a command, white space before it or not (actions/runner, `ActionCommand.TryParseV2`). */
const COMMAND = /^([^\S\n]*):(?=:)/gm;

/** The older form, which GitHub, Azure (`##vso[`) and TeamCity look for anywhere in a line. */
const OLD_COMMAND = /#(?=#\w*\[)/g;

/** A text in no line of which a build service finds a command: an author's line `::error::x` is only shown. */
export function withoutCommands(text: string): string {
  return text.replace(COMMAND, '$1⟨U+003A⟩').replace(OLD_COMMAND, '⟨U+0023⟩');
}

/**
 * A text as a command may print it, whatever an author's words or the name of a file in it hold: control characters are
 * shown as `⟨U+001B⟩`, and in the log of a build service no line is a command.
 */
export function printed(text: string, env: NodeJS.ProcessEnv = process.env): string {
  const shown = showControls(text);
  return isLog(env) ? withoutCommands(shown) : shown;
}
