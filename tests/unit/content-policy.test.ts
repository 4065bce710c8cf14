import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../src/content-policy.ts';
import { printHash, printStyle } from '../../src/print-addresses.ts';

const ORIGIN = 'https://vi-du.example';
const COMMENTS = { provider: 'giscus', repo: 'ten/kho', repoId: 'R_1', category: 'Hỏi', categoryId: 'DIC_1' } as const;

describe('the content policy', () => {
  test('names no place but the site itself', () => {
    expect(JSON.stringify(contentPolicy(ORIGIN, undefined))).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
  });

  test('opens for giscus alone, for its script, styles and frame, where comments are wanted', () => {
    const narrow = contentPolicy(ORIGIN, undefined);
    const wide = contentPolicy(ORIGIN, COMMENTS);
    expect(wide.scriptDirective.resources).toEqual([...narrow.scriptDirective.resources, 'https://giscus.app']);
    expect(wide.styleDirective.resources).toEqual([...narrow.styleDirective.resources, 'https://giscus.app']);
    expect(wide.directives).toEqual([...narrow.directives, 'frame-src https://giscus.app']);
  });

  test('allows the style that writes addresses out, which differs with the site’s address', () => {
    expect(contentPolicy(ORIGIN, undefined).styleDirective.hashes).toContain(printHash(ORIGIN));
    expect(printHash(ORIGIN)).not.toBe(printHash('https://khac.example'));
    expect(printStyle(ORIGIN)).toContain(`" (${ORIGIN}" attr(href) ")"`);
  });
});
