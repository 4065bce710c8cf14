import { buildSite } from '../scripts/lib/build-steps.ts';

/** Each project loads this file for itself; what they share is the process. */
const shared = globalThis as { realSiteIsBuilt?: Promise<boolean> };

/** Builds the real site once before the tests that look at it, whichever projects they are of. */
export default async function setup(): Promise<void> {
  shared.realSiteIsBuilt ??= buildSite();
  if (!(await shared.realSiteIsBuilt)) throw new Error('The real site does not build; the reason stands above.');
}
