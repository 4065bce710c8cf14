import { buildSteps } from '../scripts/lib/build-steps.ts';
import { runSteps } from '../scripts/lib/steps.ts';

/** Builds the real site once before the tests that look at it. */
export default async function setup(): Promise<void> {
  if (!(await runSteps(buildSteps()))) throw new Error('The real site does not build; the reason stands above.');
}
