import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUDGETS, overBudget, weighedPages, weighPage } from '../../scripts/lib/budgets.ts';
import { root } from '../../scripts/lib/root.ts';
import { builtPages } from './built-site.ts';
import { expectLinksToHold, expectSoundStructure, expectStrictPolicy } from './every-page.ts';

const outDir = join(root, 'dist');

test('the real site holds on every page: structure, links, content policy', () => {
  const pages = builtPages(outDir);
  expect(pages.size).toBeGreaterThan(15);
  for (const page of pages.values()) {
    expectSoundStructure(page);
    expectLinksToHold(page, { pages, outDir, base: '/' });
    expectStrictPolicy(page);
  }
});

test('every guide and post stays within its budgets, with all pictures sized', () => {
  expect(weighedPages(outDir).length).toBeGreaterThanOrEqual(9);
  expect(overBudget(outDir)).toEqual([]);
});

test('what is weighed is really there: a page without styles, script or fonts would pass by mistake', () => {
  const { bytes } = weighPage(outDir, 'huong-dan/tao-tai-khoan-quang-cao-facebook/index.html');
  for (const kind of Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]) expect(bytes[kind], kind).toBeGreaterThan(500);
});
