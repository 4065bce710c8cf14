import { printed } from './printed.ts';
import { refusal } from './system-error.ts';

/** One step of a longer piece of work. */
export interface Step {
  title: string;
  /**
   * Does the work. @param report shows how far it is, on a terminal only. @param tell is shown under the step when it is
   * done: what went well and should be known all the same. @throws where it fails; the message is shown last.
   */
  run(report: (progress: string) => void, tell: (text: string) => void): Promise<void>;
}

interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} giây`;
}

async function runStep({ title, run }: Step, terminal: Terminal, live: boolean): Promise<void> {
  const start = performance.now();
  const draw = (progress: string): void => {
    if (live) terminal.write(`\r\u001b[2K… ${title} ${printed(progress)}`);
  };
  draw('');
  let told = '';
  await run(draw, (text) => {
    told += `\n${text.trimEnd()}\n\n`;
  });
  terminal.write(`${live ? '\r\u001b[2K' : ''}✓ ${title} (${seconds(start)})\n${printed(told)}`);
}

/** Runs one step and shows how it went. @returns whether it went well. */
async function attempt(step: Step, terminal: Terminal): Promise<boolean> {
  const live = terminal.isTTY === true && !process.env['CI'];
  try {
    await runStep(step, terminal, live);
    return true;
  } catch (error) {
    const reason = refusal(error) ?? (error instanceof Error ? error.message : String(error));
    terminal.write(`${live ? '\r\u001b[2K' : ''}✗ ${step.title}: không xong\n\n${printed(reason.trimEnd())}\n`);
    return false;
  }
}

/**
 * Runs steps one after another and stops at the first that fails, with its reason last on the screen.
 * A terminal sees progress in place; anywhere else there is one line a step.
 * @returns whether all went well.
 */
export async function runSteps(steps: readonly Step[], terminal: Terminal = process.stdout): Promise<boolean> {
  for (const step of steps) if (!(await attempt(step, terminal))) return false;
  return true;
}

/** Runs steps of which none needs another one's work: all of them, whatever fails. @returns whether all went well. */
export async function runEachStep(steps: readonly Step[], terminal: Terminal = process.stdout): Promise<boolean> {
  let isWell = true;
  for (const step of steps) isWell = (await attempt(step, terminal)) && isWell;
  return isWell;
}
