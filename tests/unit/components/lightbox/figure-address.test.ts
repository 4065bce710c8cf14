import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureHash, figureKey, isFigureHash } from '../../../../src/components/lightbox/figure-address.ts';

describe('the address of a figure', () => {
  test.each([
    ['business-manager/tao-tai-khoan', '#anh=business-manager/tao-tai-khoan'],
    ['a/b@buoc-hai', '#anh=a/b%40buoc-hai'],
    ['nút thêm.png', '#anh=n%C3%BAt%20th%C3%AAm.png'],
  ])('%s: %s', (key, hash) => {
    expect(figureHash(key)).toBe(hash);
    expect(figureKey(hash)).toBe(key);
  });

  test('leads back to any key, also after a browser has read it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
        const { hash } = new URL(figureHash(key), 'https://vi-du.vn/bai/');
        expect(figureKey(hash)).toBe(key);
      }),
    );
  });

  test('as somebody types it, with signs that need no cover', () => {
    expect(figureKey('#anh=a/b@buoc-hai')).toBe('a/b@buoc-hai');
  });

  test.each(['', '#', '#buoc-1', '#anh', '#anh-1', '#Anh=a'])('is not %j', (hash) => {
    expect(isFigureHash(hash)).toBe(false);
    expect(figureKey(hash)).toBeUndefined();
  });

  test('cut in the middle of a letter it names none', () => {
    expect(isFigureHash('#anh=n%C3')).toBe(true);
    expect(figureKey('#anh=n%C3')).toBeUndefined();
  });
});
