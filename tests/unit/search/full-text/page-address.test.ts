import { expect, test } from 'vitest';
import { kindOf, siteAddress } from '../../../../src/search/full-text/page-address.ts';

test.each([
  ['/huong-dan/a/#b', '/', '/huong-dan/a/#b'],
  ['/ten/huong-dan/a/#b', '/ten/', '/huong-dan/a/#b'],
  ['/ten/', '/ten/', '/'],
  ['/tenkhac/a/', '/ten/', ''],
  ['https://may.vn/a/', '/ten/', ''],
  ['javascript:alert(1)', '/', ''],
  ['', '/', ''],
])('the address %s under %s is %s from the root', (url, base, address) => {
  expect(siteAddress(url, base)).toBe(address);
});

test.each([
  ['/huong-dan/a/', 'guide'],
  ['/huong-dan/a/#b', 'guide'],
  ['/bai-viet/a/#huong-dan', 'post'],
  ['/chu-de/huong-dan/', 'post'],
])('%s is a %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});
