import { describe, expect, test } from 'vitest';
import { SWITCH_RULE } from '../../../src/lint/lint.ts';
import { RULE_PAGES } from '../../../src/lint/rule-pages.ts';
import { RULES } from '../../../src/lint/rules.ts';
import { lintFiles } from './linted.ts';

const labels = [{ en: 'Next' }];

function rulesIn(body: string): string[] {
  const known = lintFiles(RULES, { 'bai.mdx': `${body}\n` }, { labels });
  return [...new Set(known.map(({ rule }) => rule))];
}

test('every rule has one page, with its level', () => {
  const levels = new Map([...RULES.map(({ id, level }) => [id, level] as const), [SWITCH_RULE, 'error'] as const]);
  expect(new Map(RULE_PAGES.map(({ id, level }) => [id, level]))).toEqual(levels);
  expect(RULE_PAGES).toHaveLength(levels.size);
});

describe.each(RULE_PAGES)('$id', ({ id, bad, good }) => {
  test('has an example, and a mended one for each', () => {
    expect(bad.length).toBeGreaterThan(0);
    expect(good).toHaveLength(bad.length);
  });

  test.each(bad)('reports its example: %j', (body) => {
    expect(rulesIn(body)).toEqual([id]);
  });

  test.each(good)('has nothing to say of the mended one: %j', (body) => {
    expect(rulesIn(body)).toEqual([]);
  });
});
