import { describe, expect, test } from 'vitest';
import { pageAddress, parsePageAddress, topicAddress, withBase } from '../../../src/document/addresses.ts';

describe('addresses', () => {
  test.each([
    ['/', '/huong-dan/', '/huong-dan/'],
    ['/ten/', '/huong-dan/', '/ten/huong-dan/'],
    ['/ten', '/huong-dan/', '/ten/huong-dan/'],
    ['/ten/hai/', '/', '/ten/hai/'],
  ])('under the base %s %s is %s', (base, address, expected) => {
    expect(withBase(base, address)).toBe(expected);
  });

  test('of the kinds of page', () => {
    expect(pageAddress('guide', 'tao-trang')).toBe('/huong-dan/tao-trang/');
    expect(pageAddress('post', 'gio-dang')).toBe('/bai-viet/gio-dang/');
    expect(topicAddress('ban-hang')).toBe('/chu-de/ban-hang/');
  });

  test.each([
    ['/huong-dan/tao-trang/', { kind: 'guide', slug: 'tao-trang' }],
    ['/bai-viet/gio-dang/', { kind: 'post', slug: 'gio-dang' }],
  ])('%s is taken apart again', (address, expected) => {
    expect(parsePageAddress(address)).toEqual(expected);
  });

  test.each([
    '/huong-dan/',
    '/huong-dan/tao-trang',
    '/huong-dan/a/b/',
    '/huong-dan/Tạo/',
    '/chu-de/ban-hang/',
    '/',
    '',
  ])('%s is not the address of a guide or post', (address) => {
    expect(parsePageAddress(address)).toBeUndefined();
  });
});
