import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom, Places } from '../../../src/vietnamese/places-in-text.ts';

test('the first of some things from an index on', () => {
  const things = [{ start: 2 }, { start: 5 }, { start: 5 }, { start: 9 }];
  expect([0, 2, 3, 5, 6, 9, 10].map((index) => firstFrom(things, index, ({ start }) => start))).toEqual([
    0, 0, 1, 1, 3, 3, 4,
  ]);
});

test('places are where a look through the text finds them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab ]{0,30}$/), fc.nat(32), fc.nat(32), (text, index, end) => {
      const places = new Places(text, /a/g);
      expect(places.count).toBe(text.split('a').length - 1);
      expect(places.before(index)).toBe(text.slice(0, index).split('a').length - 1);
      expect(places.lastBefore(index)).toBe(text.slice(0, index).lastIndexOf('a'));
      expect(places.firstFrom(index) ?? -1).toBe(text.indexOf('a', index));
      expect(places.isBetween(index, end)).toBe(text.slice(index, Math.max(index, end)).includes('a'));
    }),
  );
});
