import { describe, expect, test } from 'vitest';
import { askedAddress, shownAddress } from '../../../../src/links/external/asked-address.ts';

const own = { origin: 'https://tung-buoc.vn', base: '/' };
const asked = (written: string, allowLoopback = false): string | undefined =>
  askedAddress(written, { own, allowLoopback });

describe('an address of the web', () => {
  test.for([
    ['https://may.vn', 'https://may.vn/'],
    ['http://MAY.vn/Bài viết?a=1&b=2#muc', 'http://may.vn/B%C3%A0i%20vi%E1%BA%BFt?a=1&b=2'],
    ['https://ten:mat-khau@may.vn/', 'https://may.vn/'],
    ['https://tiếng-việt.vn/', 'https://xn--ting-vit-e50d7c.vn/'],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
    ['https://www.tung-buoc.vn/', 'https://www.tung-buoc.vn/'],
    ['https://tung-buoc.vn:8443/', 'https://tung-buoc.vn:8443/'],
  ] as const)('%s is asked for as %s', ([written, address]) => {
    expect(asked(written)).toBe(address);
  });
});

test.for([
  ['https://ten:mat-khau@may.vn/a@b', 'https://…@may.vn/a@b'],
  ['https://ten@may.vn', 'https://…@may.vn'],
  ['HTTPS://a@b:c@may.vn/', 'HTTPS://…@may.vn/'],
  ['http:\\\\ten:mat-khau@may.vn/', 'http:\\\\…@may.vn/'],
  ['https:ten:mat-khau@may.vn/', 'https:…@may.vn/'],
  ['https://may.vn/@ten/bai?a=b@c#d@e', 'https://may.vn/@ten/bai?a=b@c#d@e'],
  ['mailto:ban@may.vn', 'mailto:ban@may.vn'],
] as const)('a message shows %s as %s', ([written, shown]) => {
  expect(shownAddress(written)).toBe(shown);
});

describe('nothing leaves the machine for', () => {
  test.for([
    // no whole address of the web
    '',
    '#muc',
    '/huong-dan/bai/',
    'may.vn/trang',
    'www.may.vn',
    '//may.vn/trang',
    'http://',
    'https://may .vn/',
    'mailto:ai@may.vn',
    'tel:0900000000',
    'javascript:alert(1)',
    'data:text/plain,a',
    'file:///etc/passwd',
    'ftp://may.vn/',
    // ours
    'https://tung-buoc.vn/huong-dan/bai/',
    'http://tung-buoc.vn',
    // names that are nobody's
    'http://localhost/',
    'http://a.localhost:3000/',
    'http://localhost./',
    'http://may-in/',
    'http://may.local/',
    'http://kho.internal/',
    'http://router.home.arpa/',
    'https://ten-mien.example/',
    'https://example.com/bai',
    'https://a.example.org/',
    'https://thu.test/',
    'https://hong.invalid/',
    // IP addresses that are not public, in all their spellings
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0/',
    'http://10.1.2.3/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://198.18.0.1/',
    'http://203.0.113.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[fc00::1]/',
    'http://[fe80::1]/',
    'http://[2001:db8::1]/',
    'http://[2002:7f00:1::]/',
    'http://[64:ff9b::7f00:1]/',
  ])('%s', (written) => {
    expect(asked(written)).toBeUndefined();
  });
});

test('what shares the host with a site that lives below a path is asked, the site is not', () => {
  const where = { own: { origin: 'https://ten.vn', base: '/blog/' }, allowLoopback: false };
  const ours = ['https://ten.vn/blog/', 'https://ten.vn/blog', 'https://ten.vn/blog/a/'];
  expect(ours.filter((address) => askedAddress(address, where) !== undefined)).toEqual([]);
  const others = ['https://ten.vn/', 'https://ten.vn/blog-khac/', 'https://ten.vn/kho/'];
  expect(others.map((address) => askedAddress(address, where))).toEqual(others);
});

test('the networks beside the private ones are public', () => {
  const neighbours = ['9.255.255.255', '11.0.0.0', '172.15.0.1', '172.32.0.1', '192.167.1.1', '223.255.255.255'];
  expect(neighbours.filter((ip) => asked(`http://${ip}/`) === undefined)).toEqual([]);
});

test('this machine is asked where that is allowed, and no other that is private', () => {
  const own = [
    'http://127.0.0.1:8080/',
    'http://127.0.0.2/',
    'http://[::1]/',
    'http://localhost/',
    'http://a.localhost/',
  ];
  expect(own.filter((address) => asked(address, true) === undefined)).toEqual([]);
  const others = ['http://10.0.0.1/', 'http://192.168.1.1/', 'http://169.254.169.254/', 'http://[fe80::1]/'];
  expect(others.filter((address) => asked(address, true) !== undefined)).toEqual([]);
});
