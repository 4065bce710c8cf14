import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedWords, resultAddress } from '../../../src/search/result-address.ts';

const ORIGIN = 'https://vi-du.vn';

describe('the address of a result', () => {
  test.each([
    ['/huong-dan/a/', 'đổi tên', '/', '/huong-dan/a/?tim=%C4%91%E1%BB%95i+t%C3%AAn'],
    ['/huong-dan/a/#buoc-1', 'tao', '/', '/huong-dan/a/?tim=tao#buoc-1'],
    ['/huong-dan/a/#buoc-1', 'tao', '/ten/', '/ten/huong-dan/a/?tim=tao#buoc-1'],
    ['/huong-dan/a/', 'tao', '/ten', '/ten/huong-dan/a/?tim=tao'],
    ['/huong-dan/a/#b', '', '/', '/huong-dan/a/#b'],
    ['/huong-dan/a/', '', '/ten/', '/ten/huong-dan/a/'],
    ['/huong-dan/a/#b', 'a&b=c#d?e+f', '/', '/huong-dan/a/?tim=a%26b%3Dc%23d%3Fe%2Bf#b'],
  ])('%s with %j under %s is %s', (address, words, base, expected) => {
    expect(resultAddress(address, words, base)).toBe(expected);
  });

  test('gives the page its words, whatever they are, and no other address', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(words, fc.constantFrom('/', '/ten/'), fc.constantFrom('', '#buoc-1'), (text, base, fragment) => {
        const bare = new URL(resultAddress(`/bai-viet/a/${fragment}`, '', base), ORIGIN).href;
        const { href } = new URL(resultAddress(`/bai-viet/a/${fragment}`, text, base), ORIGIN);
        expect(carriedWords(href)).toEqual({ words: text, clean: bare });
      }),
    );
  });
});

describe('an address', () => {
  test.each(['/a/', '/a/#b', '/a/?q=tim', '/a/?tim=', '/a/#tim=x', '/a/?timx=b'])('carries no words: %s', (path) => {
    expect(carriedWords(`${ORIGIN}${path}`)).toBeUndefined();
  });

  test('keeps whatever else it has', () => {
    expect(carriedWords(`${ORIGIN}/a/?x=1&tim=%C4%91%E1%BB%95i+t%C3%AAn&y=2#b`)).toEqual({
      words: 'đổi tên',
      clean: `${ORIGIN}/a/?x=1&y=2#b`,
    });
  });
});
