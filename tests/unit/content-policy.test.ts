import { describe, expect, test } from 'vitest';
import { contentPolicy, policyFirst } from '../../src/content-policy.ts';
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

describe('the policy of a page', () => {
  const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'self\'; style-src $& $1">';
  const BODY = '<body><p>&lt;meta charset="utf-8"&gt;</p></body></html>';

  test('stands right behind the charset, before all that it rules', () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>a{}</style>${POLICY}<script src="/a.js"></script></head>${BODY}`;
    expect(policyFirst(page)).toBe(
      `<!DOCTYPE html><html><head><meta charset="utf-8">${POLICY}<style>a{}</style><script src="/a.js"></script></head>${BODY}`,
    );
    expect(policyFirst(policyFirst(page))).toBe(policyFirst(page));
  });

  test('stands there too where a title in an attribute holds the end of a head', () => {
    const head = `<style>a{}</style><meta name="description" content="Thẻ </head> và <body>">`;
    expect(policyFirst(`<html><head><meta charset="utf-8">${head}${POLICY}</head>${BODY}`)).toBe(
      `<html><head><meta charset="utf-8">${POLICY}${head}</head>${BODY}`,
    );
  });

  test.each([
    '<html><head><meta charset="utf-8"><title>a</title></head><body></body></html>',
    `<html><head>${POLICY}</head><body><meta charset="utf-8"></body></html>`,
    `<p>${POLICY}</p>`,
    '',
  ])('is not made nor moved where there is none in a head with a charset: %s', (html) => {
    expect(policyFirst(html)).toBe(html);
  });
});
