import { describe, expect, test } from 'vitest';
import { resolveAddress } from '../../../src/links/target.ts';
import { siteAddress } from '../../../src/seo/site-address.ts';

const ROOT = siteAddress('https://vi-du.vn/');
const BELOW = siteAddress('https://vi-du.vn/so-tay/');
const PAGE = '/huong-dan/a/';

describe('an address', () => {
  test.each([
    ['/bai-viet/b/', '/bai-viet/b/', ''],
    ['/bai-viet/b/#muc-1', '/bai-viet/b/', 'muc-1'],
    ['/bai-viet/b/?m=1#muc-1', '/bai-viet/b/', 'muc-1'],
    ['../b/', '/huong-dan/b/', ''],
    ['./anh.png', '/huong-dan/a/anh.png', ''],
    ['anh.png', '/huong-dan/a/anh.png', ''],
    ['?m=1', PAGE, ''],
    ['#muc', PAGE, 'muc'],
    ['/a/../b/', '/b/', ''],
    ['/tai-ve/b%E1%BA%A3ng%20gi%C3%A1.pdf', '/tai-ve/bảng giá.pdf', ''],
    ['/tai-ve/bảng giá.pdf', '/tai-ve/bảng giá.pdf', ''],
    ['/b/#chu%E1%BA%A9n-b%E1%BB%8B', '/b/', 'chuẩn-bị'],
    [`/b/#${'chuẩn-bị'.normalize('NFD')}`, '/b/', 'chuẩn-bị'],
    ['/b/#muc:~:text=chào', '/b/', 'muc'],
    ['/b/#:~:text=chào', '/b/', ''],
    ['/b/#100%', '/b/', '100%'],
    ['https://vi-du.vn/b/', '/b/', ''],
    ['https://VI-DU.vn:443/b/', '/b/', ''],
    ['//vi-du.vn/b/', '/b/', ''],
    ['  /b/\n', '/b/', ''],
  ])('%j is ours', (raw, path, fragment) => {
    expect(resolveAddress(raw, PAGE, ROOT)).toMatchObject({ kind: 'internal', path, fragment, isInsecure: false });
  });

  test('of ours by http: is ours, and is not safe', () => {
    expect(resolveAddress('http://vi-du.vn/b/', PAGE, ROOT)).toMatchObject({ path: '/b/', isInsecure: true });
    const http = siteAddress('http://vi-du.vn/');
    expect(resolveAddress('http://vi-du.vn/b/', PAGE, http)).toMatchObject({ path: '/b/', isInsecure: false });
  });

  test.each([
    ['https://khac.vn/b/#c', 'external', 'https://khac.vn/b/#c'],
    ['//khac.vn', 'external', 'https://khac.vn/'],
    ['//localhost/a/', 'external', 'https://localhost/a/'],
    ['//bai-viet/ba/', 'malformed', ''],
    ['https://bai-viet/ba/', 'external', 'https://bai-viet/ba/'],
    ['HTTP://khac.vn/', 'external', 'http://khac.vn/'],
    ['https://vi-du.vn:8443/', 'external', 'https://vi-du.vn:8443/'],
    ['mailto:an@vi-du.vn', 'other', ''],
    ['tel:+84900000000', 'other', ''],
    ['data:image/gif;base64,AAAA', 'other', ''],
    ['javascript:void(0)', 'script', ''],
    ['java\nscript:void(0)', 'script', ''],
    ['https://[hong/', 'malformed', ''],
    ['', 'malformed', ''],
    [' ', 'malformed', ''],
    ['/b/%E1%', 'malformed', ''],
  ])('%j is %s', (raw, kind, address) => {
    expect(resolveAddress(raw, PAGE, ROOT)).toMatchObject({ kind, address });
  });
});

test('of a page whose <base> leads to another site is there', () => {
  const from = 'https://khac.vn/x/';
  expect(resolveAddress('/b/', from, ROOT)).toMatchObject({ kind: 'external', address: 'https://khac.vn/b/' });
  expect(resolveAddress('b/', from, ROOT)).toMatchObject({ kind: 'external', address: 'https://khac.vn/x/b/' });
});

describe('below a path', () => {
  test.each([
    ['/so-tay/b/', 'internal', '/b/'],
    ['https://vi-du.vn/so-tay/b/', 'internal', '/b/'],
    ['../b/', 'internal', '/huong-dan/b/'],
    ['/so-tay/', 'internal', '/'],
    ['/so-tay', 'internal', ''],
    ['/b/', 'outside-base', '/b/'],
    ['/so-tay-khac/b/', 'outside-base', '/so-tay-khac/b/'],
    ['../../../b/', 'outside-base', '/b/'],
    ['https://vi-du.vn/b/', 'external', ''],
  ])('%j is %s', (raw, kind, path) => {
    expect(resolveAddress(raw, PAGE, BELOW)).toMatchObject({ kind, path });
  });
});
