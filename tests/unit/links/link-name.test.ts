import { describe, expect, test } from 'vitest';
import { nameFault } from '../../../src/links/link-name.ts';

describe('the words of a link', () => {
  test.each([
    'tại đây',
    'Tại đây.',
    'TẠI ĐÂY',
    '(xem thêm)',
    'Xem thêm »',
    'click here',
    '→',
    '…',
    'tai day',
    'link này',
    '👉 Tại đây 👈🏽',
    '⬇️ TẢI TẠI ĐÂY ⬇️',
    '🏠',
  ])('“%s” say nothing', (name) => {
    expect(nameFault(name)).toBe('vague');
  });

  test.each(['https://vi-du.vn/gia', 'http://vi-du.vn', 'www.vi-du.vn'])('“%s” are an address', (name) => {
    expect(nameFault(name)).toBe('address');
  });

  test.each([
    'Cách đăng ký tại đây trong ba phút',
    'Xem thêm: chụp ảnh hàng',
    'vi-du.vn',
    'dạy',
    'day',
    '1',
    'A',
    'Tiếp',
    'Bảng giá (PDF)',
    '📄 Bảng giá',
    '𝗠𝘂𝗮 𝗻𝗴𝗮𝘆',
  ])('“%s” say something', (name) => {
    expect(nameFault(name)).toBeUndefined();
  });

  test('may be missing', () => {
    expect(nameFault('')).toBe('empty');
  });
});
