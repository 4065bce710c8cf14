import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, readOldAddress, servedFile } from '../../../src/document/old-address.ts';

/** Texts that are often nearly an address. */
const written = fc
  .array(
    fc.constantFrom(
      '/',
      '.',
      '..',
      'a',
      'B',
      'bài',
      'ế'.normalize('NFD'),
      '%',
      '%2e',
      '%2F',
      '%E1%BA%BF',
      '\\',
      '?m=1',
      '#',
      ' ',
      'index.html',
      '.html',
      '\ud800',
      '\0',
      'https://a.example',
    ),
  )
  .map((parts) => parts.join(''));

function kept(text: string): string | undefined {
  const read = readOldAddress(text);
  return 'address' in read ? read.address : undefined;
}

describe('whatever is written', () => {
  test('the form it is kept in is its own form', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        const address = kept(text);
        if (address !== undefined) expect(kept(address)).toBe(address);
      }),
      { numRuns: 3000 },
    );
  });

  test('its file lies in the site, and its address can be encoded', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        const address = kept(text);
        if (address === undefined) return;
        const file = servedFile(address);
        expect(new URL(encodeURI(file), 'https://a.example/b/').pathname).toBe(`/b/${encodeURI(file)}`);
        expect(file).toMatch(/\.html?$/i);
        expect(encodeURI(address)).toMatch(/^\/[\x21-\x7e]*$/);
      }),
      { numRuns: 3000 },
    );
  });
});

test('white space around an address is none of it', () => {
  expect(kept(' /a b/\n')).toBe('/a b/');
});

test.each(['/%E2%80%AElmth.a', '/a\u2066b', 'https://a.example/b%e2%80%aa/'])(
  'no mark turns a line round: %s',
  (address) => {
    expect(readOldAddress(address)).toEqual({ problem: 'alias-control' });
  },
);

test('marks that stand unseen in addresses of old blogs are kept', () => {
  expect(kept('/a%E2%80%8E/')).toBe('/a\u200E/');
  expect(kept('/a%E2%80%8Bb')).toBe('/a\u200Bb');
});

describe('an address that hosts keep for themselves is none', () => {
  test.each([
    '/_worker.js',
    '/_routes.json',
    '/_headers',
    '/_redirects',
    '/_Headers/',
    '/%5Fheaders',
    '/_astro/a.html',
    '/_gi-do.html',
    '/.htaccess',
    '/.HTACCESS',
    '/%2ehtaccess',
    '/.git/config',
    '/.well-known/acme-challenge/a',
    '/a/.htaccess',
    '/a/%2Eb.html',
    '/a/.b/c.html',
    '/web.config',
    '/a/Web.Config',
    '/node_modules/a.html',
    '/netlify.toml',
    '/vercel.json',
    '/Vercel.JSON/',
    '/now.json',
    '/firebase.json',
    '/staticwebapp.config.json',
    '/wrangler.toml',
    '/wrangler.jsonc',
    '/functions/a.html',
    '/cdn-cgi/l/a.html',
    '/CDN-CGI',
    '/CNAME',
    '/200.html',
  ])('%s', (address) => expect(readOldAddress(address)).toEqual({ problem: 'alias-for-hosts' }));

  test.each(['/a/_b.html', '/a/functions/b.html', '/functions.html', '/a/vercel.json', '/netlify.toml.html', '/a.b/c'])(
    'though not %s',
    (address) => expect(kept(address)).toBe(address),
  );
});

describe('the file of an address', () => {
  test.each([
    ['/', 'index.html'],
    ['/a/', 'a/index.html'],
    ['/a', 'a/index.html'],
    ['/2021/08/bai.html', '2021/08/bai.html'],
    ['/bai.htm', 'bai.htm'],
    ['/bai.HTML', 'bai.HTML'],
    ['/bai.php', 'bai.php/index.html'],
    ['/rss.xml', 'rss.xml/index.html'],
    ['/xhtml', 'xhtml/index.html'],
  ])('%s is %s', (address, file) => {
    expect(servedFile(address)).toBe(file);
  });

  test('has one key, however its letters are', () => {
    expect(addressKey('/Ế/')).toBe(addressKey('/ế'));
    expect(addressKey('/a')).not.toBe(addressKey('/a.html'));
  });
});
