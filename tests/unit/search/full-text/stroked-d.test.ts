import { describe, expect, test } from 'vitest';
import { fromIndexText, toIndexQuery, toIndexText } from '../../../../src/search/full-text/stroked-d.ts';
import { fold } from '../../../../src/vietnamese/fold.ts';

const TEXT = 'Đăng ký ở Đắk Lắk, đổi mật khẩu đi đâu cũng được. Dễ dàng!';

describe('text in the index', () => {
  test('has no đ, and folds to what is typed without marks', () => {
    expect(toIndexText('Đăng ký đổi')).toBe('Ḏăng ký ḏổi');
    // What Pagefind does: it drops combining marks and knows of no stroke.
    const pagefind = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
    expect(pagefind('Đăng ký đổi')).not.toBe('Dang ky doi');
    expect(pagefind(toIndexText('Đăng ký đổi'))).toBe('Dang ky doi');
    expect(pagefind(toIndexText(TEXT))).toBe(fold(TEXT));
  });

  test('is NFC and as long as NFC text, so that highlights stay in place', () => {
    for (const given of [TEXT, TEXT.normalize('NFD')]) {
      const indexed = toIndexText(given);
      expect(indexed).toBe(indexed.normalize('NFC'));
      expect(indexed).toHaveLength(TEXT.normalize('NFC').length);
    }
  });

  test('is the same from NFC and NFD', () => {
    expect(toIndexText(TEXT.normalize('NFD'))).toBe(toIndexText(TEXT.normalize('NFC')));
  });

  test('has plain letters for those of a style, in the query too', () => {
    expect(toIndexText('𝗚𝗶𝗮̉𝗺 ᴠà ＦＡＣＥ ½ ㎡')).toBe('Giảm và FACE ½ ㎡');
    expect(toIndexQuery('𝗴𝗶𝗮̉𝗺 ᴆồng')).toBe('giảm ḏồng');
  });

  test('is shown as it was written', () => {
    expect(fromIndexText(toIndexText(TEXT))).toBe(TEXT.normalize('NFC'));
    expect(fromIndexText('<mark>ḏổi</mark> Ḏà')).toBe('<mark>đổi</mark> Đà');
  });

  test('leaves the markup of a page alone', () => {
    const html = '<!doctype html><h2 id="doi">Add</h2><a href="/huong-dan/d/?d=D">d &amp; D</a>';
    expect(toIndexText(html)).toBe(html);
  });
});

describe('a query', () => {
  test.each([
    ['đăng ký', 'ḏăng ký'],
    ['đăng ký'.normalize('NFD'), 'ḏăng ký'],
    ['dang ky', 'dang ky'],
    ['  đổi \t mật\u00a0 khẩu\n', 'ḏổi mật khẩu'],
    ['"đổi tên"', '"ḏổi tên"'],
    ['   ', ''],
    ['', ''],
  ])('%j asks the index for %j', (typed, expected) => {
    expect(toIndexQuery(typed)).toBe(expected);
  });
});
