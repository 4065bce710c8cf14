import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressWith, stateOf } from '../../../../src/components/search/search-address.ts';

const PAGE = 'https://vi-du.vn/ten/tim-kiem/';

describe('the address of the search page', () => {
  test.each([
    ['', { query: '', topic: '' }],
    ['?q=dang+bai', { query: 'dang bai', topic: '' }],
    ['?q=%C4%91%E1%BB%95i%20t%C3%AAn', { query: 'đổi tên', topic: '' }],
    ['?chu-de=ban-hang', { query: '', topic: 'ban-hang' }],
    ['?q=a&chu-de=ban-hang#b', { query: 'a', topic: 'ban-hang' }],
    ['?q=a%26b%3D%23c', { query: 'a&b=#c', topic: '' }],
    ['?q=&chu-de=', { query: '', topic: '' }],
    ['#q=a', { query: '', topic: '' }],
  ])('%s says %j', (rest, state) => {
    expect(stateOf(`${PAGE}${rest}`)).toEqual(state);
  });

  test.each([
    ['', { query: 'tạo trang', topic: '' }, '?q=t%E1%BA%A1o+trang'],
    ['?q=a', { query: 'b', topic: 'ban-hang' }, '?q=b&chu-de=ban-hang'],
    ['?q=a&chu-de=ban-hang', { query: 'a', topic: '' }, '?q=a'],
    ['?q=a&chu-de=ban-hang', { query: '', topic: '' }, ''],
    ['?x=1&q=a&y=2#b', { query: 'c', topic: '' }, '?x=1&q=c&y=2#b'],
    ['?x=1&q=a#b', { query: '', topic: '' }, '?x=1#b'],
  ])('%s asked for %j is %s', (before, state, after) => {
    expect(addressWith(`${PAGE}${before}`, state)).toBe(`${PAGE}${after}`);
  });

  test('gives back what was asked, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((given) => given.isWellFormed());
    fc.assert(
      fc.property(text, text, (query, topic) => {
        expect(stateOf(addressWith(`${PAGE}?q=old&chu-de=old#b`, { query, topic }))).toEqual({
          query: query.trim(),
          topic,
        });
      }),
    );
  });

  test('is the same again for the same question, so that no step of the history is added', () => {
    const asked = addressWith(PAGE, { query: 'đổi "tên" (mới)', topic: 'ban-hang' });
    expect(addressWith(asked, stateOf(asked))).toBe(asked);
  });
});
