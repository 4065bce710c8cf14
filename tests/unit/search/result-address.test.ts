import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit, PageHit } from '../../../src/search/hit.ts';
import { carriedWords, isOwnAddress, ownPages, resultAddress } from '../../../src/search/result-address.ts';

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

/** Addresses that a poisoned index may hold, which lead out of the site or run a script. */
const ELSEWHERE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<b>1</b>',
  'https://may.vn/',
  'http:may.vn',
  '//may.vn/',
  '/\\may.vn/',
  '\\\\may.vn/',
  '/\t/may.vn/',
  '/\n/may.vn/',
  '\t//may.vn/',
  ' /a/',
  '/../may/',
  '/%2e%2e/may/',
  '/a/../../may/',
  '/.\t./may/',
  'a/',
  '?a',
  '#a',
  '',
];

describe('an address of the site', () => {
  test.each(['/', '/huong-dan/a/', '/huong-dan/a/#buoc-1', '/a/?b=//c', '/a/../b/', '/b%C3%A0i/', '/a:b', '/a//b'])(
    'is one from its root: %s',
    (address) => expect(isOwnAddress(address)).toBe(true),
  );

  test.each(ELSEWHERE)('is none that leads elsewhere: %j', (address) => expect(isOwnAddress(address)).toBe(false));

  test('leads into the site in a browser, whatever it is and whatever the base path', () => {
    const parts = ['/', '\\', '.', '..', '%2e', '%2F', ':', '@', 'a', 'javascript', 'https', '\t', '\n', ' ', '?', '#'];
    const address = fc.array(fc.constantFrom(...parts)).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          address.map((text) => `/${text}`),
        ),
        fc.constantFrom('/', '/ten/'),
        (text, base) => {
          if (!isOwnAddress(text)) return;
          const url = new URL(resultAddress(text, 'tao', base), `${ORIGIN}${base}tim-kiem/`);
          expect(url.origin).toBe(ORIGIN);
          expect(url.pathname.startsWith(base)).toBe(true);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

test('of an index only what leads into the site is shown', () => {
  const hit = (address: string, thumbnail = ''): Hit => ({ title: [], address, excerpt: [], thumbnail });
  const page = (address: string, thumbnail = '', places: readonly Hit[] = []): PageHit => ({
    ...hit(address, thumbnail),
    kind: 'guide',
    topics: [],
    words: '',
    places: places.map((place) => ({ ...place, number: 1, section: '' })),
  });
  const poisoned = ELSEWHERE.map((address) => page(address));
  const places = [hit('/a/#b', '//may.vn/a.png'), ...ELSEWHERE.map((address) => hit(address))];
  const shown = ownPages([...poisoned, page('/a/', 'https://may.vn/a.png', places), page('/c/', '/anh/c.png')]);
  expect(shown).toEqual([page('/a/', '', [hit('/a/#b')]), page('/c/', '/anh/c.png')]);
});
