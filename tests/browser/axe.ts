import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { packageFile } from '../../scripts/lib/child.ts';

const AXE = readFileSync(packageFile('axe-core', 'axe.min.js'), 'utf8');

/** All rules are run; of what passes one place is enough, and describing every place takes as long as finding it. */
const OPTIONS: RunOptions = { resultTypes: ['violations'], elementRef: false };

/** What axe finds in a page as it stands, one line a place. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
