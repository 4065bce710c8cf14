import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUDGETS, overBudget, weighedPages, weighPage } from '../../scripts/lib/budgets.ts';
import { root } from '../../scripts/lib/root.ts';
import { feedbackAddress } from '../../src/guides/feedback-address.ts';
import { builtPage, builtPages } from './built-site.ts';
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

test('the longest guide stays within its budget for HTML with a way to tell of a change at each step', () => {
  const { document } = builtPage(builtPages(outDir), '/huong-dan/tao-tai-khoan-quang-cao-facebook/');
  const guide = document.querySelector('h1')?.textContent ?? '';
  const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const steps = [...document.querySelectorAll('.step')];
  expect(steps.length).toBeGreaterThan(30);
  for (const [at, step] of steps.entries()) {
    const { id, textContent } = step.querySelector('.step-title') ?? { id: '', textContent: '' };
    const link = document.createElement('a');
    const place = { guide, number: at + 1, step: textContent ?? '', address: `${address}#${id}` };
    link.setAttribute('href', feedbackAddress({ kind: 'mail', address: 'gop-y@ten-mien-rat-dai.vn' }, place) ?? '');
    link.setAttribute('aria-describedby', id);
    link.textContent = 'Giao diện đã khác?';
    step.querySelector('.step-foot')?.append(link);
  }
  const html = document.documentElement.outerHTML;
  expect(html.split('mailto:').length - 1).toBe(steps.length);
  expect(brotliCompressSync(html).length).toBeLessThan(BUDGETS.html);
});

test('what is weighed is really there: a page without styles, script or fonts would pass by mistake', () => {
  const { bytes } = weighPage(outDir, 'huong-dan/tao-tai-khoan-quang-cao-facebook/index.html');
  for (const kind of Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]) expect(bytes[kind], kind).toBeGreaterThan(500);
});
