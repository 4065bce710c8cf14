import { describe, expect, test } from 'vitest';
import { cssAddresses } from '../../../src/links/css-addresses.ts';
import { redirectLines } from '../../../src/links/redirect-lines.ts';
import { srcsetAddresses } from '../../../src/links/srcset.ts';

describe('the addresses of a srcset', () => {
  test.each([
    ['/a.png', ['/a.png']],
    ['/a.png 480w,/b.png 800w', ['/a.png', '/b.png']],
    ['/a.png, /b.png 2x', ['/a.png', '/b.png']],
    [' \n, /a.png 1x ,\n/b.png 2x,', ['/a.png', '/b.png']],
    ['/a,b.png 1x, /c.png', ['/a,b.png', '/c.png']],
    ['data:image/gif;base64,AA= 1x, /b.png 2x', ['data:image/gif;base64,AA=', '/b.png']],
    ['/a.png 480w (x, y), /b.png', ['/a.png', '/b.png']],
    ['', []],
    [' , ', []],
  ])('%j', (text, expected) => {
    const found = srcsetAddresses(text);
    expect(found.map(({ address }) => address)).toEqual(expected);
    for (const { address, offset } of found) expect(text.slice(offset, offset + address.length)).toBe(address);
  });
});

describe('the addresses of a style sheet', () => {
  test.each([
    ['@font-face{src:url("/a.woff2") format("woff2"),url( /b.woff )}', ['/a.woff2', '/b.woff']],
    ["a{background:URL('a b.png')} @import 'k.css';@import url(l.css)", ['a b.png', 'k.css', 'l.css']],
    ['a{background:url(/a.png)/* url(/b.png) */} /* url(/c.png)', ['/a.png']],
    ['a{filter:url(#bong);background:url("")}', []],
    ['@namespace svg url(http://www.w3.org/2000/svg); a{cursor:url(a.cur)}', ['a.cur']],
    ['a::after{content:"@import"}', []],
  ])('%j', (text, expected) => {
    const found = cssAddresses(text, 100);
    expect(found.map(({ address }) => address)).toEqual(expected);
    for (const { address, offset } of found)
      expect(text.slice(offset - 100)).toMatch(new RegExp(`^${RegExp.escape(address)}`));
  });
});

describe('a line of _redirects', () => {
  test.each([
    ['/cu /moi/ 301', '/cu -> /moi/'],
    ['/cu\t/moi/', '/cu -> /moi/'],
    ['  /cu   /moi/   302!', '/cu -> /moi/'],
    ['/cu https://vi-du.vn/moi/ 301', '/cu -> https://vi-du.vn/moi/'],
    ['/a /b/a/ 308', '/a -> /b/a/'],
    ['/cu /moi/ 301 Country=vn', '/cu -> /moi/'],
    ['# /cu /moi/ 301', undefined],
    ['/cu/* /moi/:splat 301', undefined],
    ['/cu/:ten /moi/ 301', undefined],
    ['/app /index.html 200', undefined],
    ['/mat /404.html 404', undefined],
    ['/cu', undefined],
  ])('%j', (line, expected) => {
    const text = `# Đầu tệp\n\n${line}\n`;
    const [found, ...more] = redirectLines(text);
    expect(more).toEqual([]);
    expect(found && `${found.from} -> ${found.to}`).toBe(expected);
    if (found) expect(text.slice(found.offset, found.offset + found.to.length)).toBe(found.to);
  });
});
